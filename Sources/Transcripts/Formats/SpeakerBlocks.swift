/// A header, then words: the name of the speaker, the time, or both, on one line or on two, above what is
/// said until the next header. `Ann Lee (00:12:04):`, `**Ann**  0:19`, `[Ann] 11:02:09`, or
///
///     Ann Lee
///
///     00:12:04
///
///     words
///
/// A header without a name goes on with the speaker before. A label that stood on a line of its own can
/// be glued to the end of the words above it; it is told by standing elsewhere as a header.
/// Without any names (a time above every caption) the layout is called ``FormatName/inlineTimes``.
struct SpeakerBlocks: LineFormat {
    let name = FormatName.speakerBlocks

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        let headers =
            census.times + census.namesWithTime + (Self.timedNames(in: stretch) == nil ? 0 : census.timedTexts)
        guard headers > 0, headers <= 2 || census.hasClock else { return 0 }
        let share = Double(headers) / Double(census.lines)
        return headers >= 3 ? 0.45 + share / 2 : share / 2
    }

    /// The names that stand behind times, where most of what stands there are names: `00:12 Ann`.
    fileprivate static func timedNames(in stretch: Stretch) -> SpeakerLabels? {
        let census = stretch.census
        guard census.timedTexts >= 3 else { return nil }
        let labels = SpeakerLabels(census.timedNames, units: census.timedTexts)
        return labels.recurring >= 2 && labels.share >= 0.6 && census.lines >= census.timedTexts * 3 / 2 ? labels : nil
    }

    /// The names that stand just below times, where most of what stands there are names and few stand above.
    fileprivate static func namesBelow(in stretch: Stretch) -> SpeakerLabels? {
        let census = stretch.census
        guard census.times >= 3 else { return nil }
        let above = census.labels.values.lazy.filter { $0 > 1 }.reduce(0, +)
        let labels = SpeakerLabels(census.namesBelow, units: census.times)
        return labels.recurring >= 2 && labels.share >= 0.6 && above * 2 < labels.recurring ? labels : nil
    }

    func read(_ stretch: Stretch) -> Draft {
        var reader = Reader(stretch)
        for (line, shape) in stretch.shapes { reader.read(line, shape) }
        reader.close()
        Footer.takeOff(&reader.draft.segments, of: stretch)
        let named = reader.draft.segments.contains { $0.speaker != nil }
        if !named { reader.draft.format = .inlineTimes }
        return reader.draft
    }

    private struct Reader {
        var draft = Draft(format: .speakerBlocks)
        let stretch: Stretch
        /// Labels that stand above a time more than once.
        let known: Set<String>
        /// Labels that stand behind a time on its line.
        let timedNames: SpeakerLabels?
        /// Labels that stand on the line below a time.
        let namesBelow: SpeakerLabels?
        /// The speaker whose words follow.
        var speaker: String?
        /// The segment whose words are being read.
        var block: Segment?
        /// A line that may be the label of the next header, or words of this block.
        var candidate: (line: Int, text: String)?

        init(_ stretch: Stretch) {
            self.stretch = stretch
            timedNames = SpeakerBlocks.timedNames(in: stretch)
            namesBelow = SpeakerBlocks.namesBelow(in: stretch)
            known = Set(stretch.census.labels.lazy.filter { $0.value > 1 }.map(\.key))
        }

        mutating func read(_ line: Int, _ shape: LineShape) {
            switch shape {
            case .blank:
                break
            case .time(let mark):
                begin(at: mark, line: line, label: namesBelow == nil ? takeLabel(before: mark) : nil)
            case .nameAndTime(let range, let mark):
                settle()
                begin(at: mark, line: line, label: range.map { stretch.string($0) })
            case .heading(let range):
                close()
                draft.segments.append(Segment(lines: line...line, text: stretch.string(range), kind: .head))
            case .timedText(let mark, let range, _) where isLabel(stretch.string(range)):
                settle()
                begin(at: mark, line: line, label: stretch.string(range))
            case .text(let range) where namesBelow?.accepts(stretch.string(range)) == true && isJustBegun:
                speaker = namesBelow?.name(in: stretch.string(range))
                block?.speaker = speaker
                block?.startsTurn = true
            default:
                settle()
                candidate = (line, stretch.string(ofLine: line))
            }
        }

        /// Whether the time of the block was read, and nothing since.
        private var isJustBegun: Bool { block.map { $0.text.isEmpty } == true && candidate == nil }

        private func isLabel(_ text: String) -> Bool {
            timedNames?.accepts(text) ?? false || known.contains(text)
        }

        /// The label for the header whose time is `mark`, from the line above it or glued to its end.
        private mutating func takeLabel(before mark: TimeMark) -> String? {
            guard let above = candidate else { return nil }
            if known.contains(above.text) {
                candidate = nil
                return above.text
            }
            if let label = gluedLabel(in: above.text) {
                candidate = (above.line, String(above.text.dropLast(label.count + 1)))
                settle()
                return label
            }
            if isNameSeenOnce(above.line, above.text) {
                candidate = nil
                return above.text
            }
            settle()
            return nil
        }

        /// The longest known label of up to six words that ends `text`.
        private func gluedLabel(in text: String) -> String? {
            var blanks: [String.Index] = []
            for index in text.utf8.indices.reversed() where text.utf8[index] == Byte.blank {
                blanks.append(index)
                if blanks.count == 6 { break }
            }
            return blanks.reversed().lazy.map { String(text[text.utf8.index(after: $0)...]) }.first(
                where: known.contains)
        }

        /// Whether a line that no other header repeats names a speaker all the same: two to four capitalised
        /// words where a label belongs, in a talk too short for every speaker to come back. In a long
        /// one such a line is text, or a label that a machine garbled.
        private func isNameSeenOnce(_ line: Int, _ text: String) -> Bool {
            let headers = stretch.census.times + stretch.census.namesWithTime
            let words = text.split(separator: " ")
            let hasWords = block.map { !$0.text.isEmpty } ?? true
            return headers < 40 && hasWords && (2...4).contains(words.count)
                && words.allSatisfy { $0.first?.isUppercase ?? false }
                && Label.isPlausible(stretch.document.text.bytes, stretch.document.text.line(line))
                && !text.hasSuffix(".") && !text.contains(":")
        }

        private mutating func begin(at mark: TimeMark, line: Int, label: String?) {
            settleTitle(before: mark)
            close()
            var named: String?
            if let label {
                named = Label.name(in: label)
                speaker = named
            }
            if let last = draft.segments.last(where: { $0.start != nil })?.start, mark.time < last, label == nil,
                last.milliseconds - mark.time.milliseconds > 60_000
            {
                speaker = nil
            }
            block = Segment(
                lines: line...line, start: mark.time, speaker: speaker, startsTurn: named != nil, text: "")
        }

        /// The candidate is no label: its words belong to the block, or to the head where there is none.
        private mutating func settle() {
            guard let words = candidate else { return }
            candidate = nil
            let (text, isTurn) = TurnDash.strip(words.text)
            guard let isEmpty = block?.text.isEmpty else {
                draft.segments.append(Segment(lines: words.line...words.line, text: text, kind: .head))
                return
            }
            if isEmpty {
                block?.lines = words.line...words.line
                if isTurn { block?.startsTurn = true }
            }
            block?.append(text, line: words.line)
        }

        /// Where the clock begins anew, a short line without the end of a sentence above it is a title.
        private mutating func settleTitle(before mark: TimeMark) {
            guard let start = block?.start, mark.time.milliseconds + 60_000 < start.milliseconds else {
                return settle()
            }
            settle()
            guard let block, block.lines.upperBound > block.lines.lowerBound else { return }
            let line = block.lines.upperBound
            let title = stretch.string(ofLine: line)
            guard WordCount.words(in: title) <= 8, let last = title.last, !".?!,…".contains(last),
                block.text.hasSuffix(" " + title)
            else { return }
            self.block?.text.removeLast(title.count + 1)
            self.block?.lines = block.lines.lowerBound...(line - 1)
            close()
            draft.segments.append(Segment(lines: line...line, text: title, kind: .head))
        }

        mutating func close() {
            settle()
            if let block { draft.segments.append(block) }
            block = nil
        }
    }
}
