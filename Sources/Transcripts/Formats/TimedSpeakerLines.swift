/// Time, name and words on one line, in any order: `00:12 Ann: words`, `[00:12] Ann: words`,
/// `Ann (00:12): words`. Lines without a time go on with the one above; a time without a name goes on with
/// the speaker before.
///
/// Chat logs are written the same way. In them, rows that only react to another are noise, and a quoted
/// message above a reply is too.
struct TimedSpeakerLines: LineFormat {
    let name = FormatName.timedSpeakerLines

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        guard census.timedLabelled > 0, census.timedLabelled <= 2 || census.hasClock else { return 0 }
        let labels = labels(in: stretch)
        let accepted = stretch.shapes.lazy.filter { _, shape in
            if case .timedLabelled(_, let name, _, _) = shape { labels.accepts(stretch.string(name)) } else { false }
        }.count
        let others = census.timedTexts + census.labelled + census.timeRanges + census.times
        guard accepted > 0, accepted * 3 >= others else { return 0 }
        let share = Double(census.timedLabelled + census.timedTexts) / Double(census.lines)
        return (census.timedLabelled >= 3 ? 0.5 : 0.1) + share / 2
    }

    func labels(in stretch: Stretch) -> SpeakerLabels {
        SpeakerLabels(stretch.census.labels, units: stretch.census.timedLabelled + stretch.census.timedTexts)
    }

    func read(_ stretch: Stretch) -> Draft {
        var draft = Draft(format: name)
        let labels = labels(in: stretch)
        var speaker: String?
        /// Whether the words being read are quoted from another message.
        var isQuote = false
        for (line, shape) in stretch.shapes {
            var time: TimeMark?
            var words: Range<Int>
            var named: String?
            switch shape {
            case .heading(let range):
                draft.segments.append(Segment(lines: line...line, text: stretch.string(range), kind: .head))
                continue
            case .timedLabelled(let mark, let name, let text, let frame):
                (time, words) = (mark, text)
                if labels.accepts(stretch.string(name)) {
                    named = Self.name(in: stretch.string(name))
                } else if frame != nil {
                    words = stretch.words(behind: mark, with: name)
                } else {
                    (time, words) = (nil, stretch.document.text.line(line))
                }
            case .timedText(let mark, let text, _):
                (time, words) = (mark, text)
            case .nameAndTime(let name, let mark):
                (time, words) = (mark, mark.end..<mark.end)
                named = name.flatMap { Self.name(in: stretch.string($0)) }
            default:
                words = stretch.document.text.line(line)
            }
            let (text, isTurn) = TurnDash.strip(Markup.withoutMarkdown(stretch.string(words)))
            if let time {
                if let named { speaker = named }
                isQuote = text.hasPrefix("Replying to \"") || text.hasPrefix("Replying to “")
                draft.segments.append(
                    Segment(
                        lines: line...line, start: time.time, speaker: speaker, startsTurn: isTurn || named != nil,
                        text: text, kind: isQuote || Self.isReaction(text) ? .noise : .speech))
            } else if let last = draft.segments.indices.last, draft.segments[last].kind != .head {
                if isQuote, draft.segments[last].kind == .noise {
                    draft.segments.append(draft.segments[last])
                    draft.segments[last + 1].text = text
                    draft.segments[last + 1].kind = .speech
                    draft.segments[last + 1].lines = line...line
                } else {
                    draft.segments[last].append(text, line: line)
                }
            } else {
                draft.segments.append(Segment(lines: line...line, text: text, kind: .head))
            }
        }
        return draft
    }

    /// The name in a label, of which chats write `From Ann to Everyone`.
    private static func name(in label: String) -> String? {
        guard label.hasPrefix("From "), let to = label.firstRange(of: " to ") else { return Label.name(in: label) }
        return Label.name(in: String(label[..<to.lowerBound].dropFirst(5)))
    }

    private static func isReaction(_ text: String) -> Bool {
        ["Reacted to \"", "Reacted to “", "Removed a ", "Removed their "].contains(where: text.hasPrefix)
    }
}
