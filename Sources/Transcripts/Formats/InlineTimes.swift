/// Words behind their time: `00:02:13.760 words` a caption, `(03:12) words` or `[03:12] words` a paragraph.
/// Marks can stand inside a line too. Lines without a mark go on with the segment above them.
///
/// The caption form with fractions under a head of `#` lines, with `No text` as a placeholder, is what
/// tactiq.io writes; it has a name of its own.
struct InlineTimes: LineFormat {
    let name = FormatName.inlineTimes

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        let timed = census.timedTexts + census.timedLabelled
        guard timed > 0, timed <= 2 || census.hasClock else { return 0 }
        let share = Double(timed) / Double(census.lines)
        return timed >= 3 ? 0.4 + share / 2 : share / 2
    }

    /// Whether the lines are titles of chapters rather than what was said: few words for much time.
    static func areChapters(_ stretch: Stretch) -> Bool {
        var (first, last): (Timestamp?, Timestamp?)
        var words = 0
        for (_, shape) in stretch.shapes {
            guard case .timedText(let mark, let text, _) = shape else {
                if case .heading = shape { continue }
                return false
            }
            first = first ?? mark.time
            last = mark.time
            words += WordCount.words(in: stretch.document.text.bytes[text])
        }
        guard stretch.census.timedTexts >= 2, let first, let last else { return false }
        return Double(words) < 0.5 * (last.seconds - first.seconds) && words <= 12 * stretch.census.timedTexts
    }

    func read(_ stretch: Stretch) -> Draft {
        var draft = Draft(format: isTactiq(stretch) ? .tactiq : name)
        /// The segment that lines without a mark go on with.
        var open: Int?
        for (line, shape) in stretch.shapes {
            var pieces: [(time: Timestamp?, text: String)]
            switch shape {
            case .heading(let range):
                draft.segments.append(Segment(lines: line...line, text: stretch.string(range), kind: .head))
                continue
            case .time(let mark):
                pieces = [(mark.time, "")]
            case .timedText(let mark, let range, stretch.census.frame):
                pieces = cut(range, of: stretch, from: mark.time)
            case .timedLabelled(let mark, let name, _, stretch.census.frame):
                pieces = cut(stretch.words(behind: mark, with: name), of: stretch, from: mark.time)
            default:
                pieces = cut(
                    stretch.document.text.line(line), of: stretch, from: open.flatMap { draft.segments[$0].start })
                pieces[0].time = nil
            }
            for piece in pieces {
                let (text, isTurn) = TurnDash.strip(piece.text)
                if let time = piece.time {
                    let isPlaceholder = draft.format == .tactiq && text == "No text"
                    if !isPlaceholder { open = draft.segments.count }
                    draft.segments.append(
                        Segment(
                            lines: line...line, start: time, startsTurn: isTurn, text: text,
                            kind: isPlaceholder ? .noise : .speech))
                } else if let open {
                    draft.segments[open].append(text, line: line)
                } else {
                    draft.segments.append(Segment(lines: line...line, text: text, kind: .head))
                }
            }
        }
        return draft
    }

    /// The words of `range` cut at the marks in it that are in the stretch's frame and on the clock: not
    /// before `time`, and not more than ten minutes after it. The first piece has the time given.
    private func cut(
        _ range: Range<Int>, of stretch: Stretch, from time: Timestamp?
    ) -> [(time: Timestamp?, text: String)] {
        guard var time, let closing = stretch.census.frame.closing else { return [(time, stretch.string(range))] }
        let bytes = stretch.document.text.bytes
        var pieces: [(time: Timestamp?, text: String)] = []
        var (begin, index) = (range.lowerBound, range.lowerBound)
        while index < range.upperBound {
            guard TimeFrame(opening: bytes[index]) == stretch.census.frame,
                let mark = TimeMark(bytes, at: index + 1, limit: range.upperBound), mark.end < range.upperBound,
                bytes[mark.end] == closing, mark.time >= time,
                mark.time.milliseconds - time.milliseconds < 600_000
            else {
                index += 1
                continue
            }
            pieces.append((time, stretch.string(begin..<index)))
            (time, begin, index) = (mark.time, mark.end + 1, mark.end + 1)
        }
        return pieces + [(time, stretch.string(begin..<range.upperBound))]
    }

    private func isTactiq(_ stretch: Stretch) -> Bool {
        guard stretch.census.frame == .bare else { return false }
        return stretch.shapes.contains { _, shape in
            switch shape {
            case .heading(let range): stretch.string(range).hasPrefix("tactiq.io")
            case .timedText(let mark, let text, _): mark.hasFraction && stretch.string(text) == "No text"
            default: false
            }
        }
    }
}
