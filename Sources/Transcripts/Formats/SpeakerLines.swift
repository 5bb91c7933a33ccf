/// `Name: words` or `**Name:** words`, a paragraph a turn. Paragraphs without a name belong to the speaker
/// before. A time in brackets may stand before the words of some turns.
///
/// Labels are those that come back; one seen once, out of order, is text. What stands before a line that
/// says that the transcript begins are show notes, whatever looks like a label there.
struct SpeakerLines: LineFormat {
    let name = FormatName.speakerLines

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        let lines = census.labelled + census.timedLabelled
        guard lines >= 2 else { return 0 }
        let labels = labels(in: stretch)
        guard labels.recurring >= 2 else { return 0 }
        var (covered, groups) = (0, 0)
        var previous = -1
        for (line, shape) in stretch.shapes {
            if line > previous + 1 { groups += 1 }
            previous = line
            guard let name = shape.label, labels.accepts(stretch.string(name)) else { continue }
            // A label with a line to itself speaks for the line below.
            if case .labelled(_, let text, _) = shape, text.isEmpty { covered += 2 } else { covered += 1 }
        }
        // Wrapped text has a label once in many lines, but still once in few paragraphs.
        let share = min(1, Double(covered) / Double(max(1, census.lines)))
        let shareOfGroups = min(1, Double(covered) / Double(max(1, groups)))
        let isDialogue = labels.recurring >= 6 && labels.recurringLabels >= 2 && share >= 0.05
        guard share >= 0.25 || (shareOfGroups >= 0.4 && labels.recurring >= 3) || isDialogue else { return 0 }
        return 0.35 + share / 2
    }

    private func labels(in stretch: Stretch) -> SpeakerLabels {
        var alone: Set<String> = []
        var (count, groups, previous) = (0, 0, -1)
        for (line, shape) in stretch.shapes {
            if line > previous + 1 { groups += 1 }
            previous = line
            guard case .labelled(let name, let text, _) = shape, text.isEmpty else { continue }
            alone.insert(stretch.string(name))
            count += 1
        }
        let isWrapped = Paragraphs.looksWrapped(stretch.document, stretch.lines)
        return SpeakerLabels(
            stretch.census.labels, units: isWrapped ? groups : stretch.census.lines - count, alone: alone)
    }

    func bodyStart(of stretch: Stretch) -> Int {
        let labels = labels(in: stretch)
        var first: Int?
        var before = 0
        var after = 0
        var mark: Int?
        /// The line above, where it is a time alone.
        var timeAbove: Int?
        for (line, shape) in stretch.shapes {
            defer { if case .time = shape { timeAbove = line } else { timeAbove = nil } }
            if Preamble.isTranscriptMark(shape, stretch.document) {
                (mark, before, after) = (line, before + after, 0)
            } else if let name = shape.label, labels.accepts(stretch.string(name)) {
                if after == 0 { first = timeAbove ?? line }
                after += 1
            }
        }
        if let mark, after >= 2 { return mark + 1 }
        if mark != nil {
            for (line, shape) in stretch.shapes {
                if let name = shape.label, labels.accepts(stretch.string(name)) { return line }
            }
        }
        return first ?? stretch.lines.lowerBound
    }

    func read(_ stretch: Stretch) -> Draft {
        var draft = Draft(format: name)
        let labels = labels(in: stretch)
        let isWrapped = Paragraphs.looksWrapped(stretch.document, stretch.lines)
        var speaker: String?
        var isNew = false
        var previous = 0
        /// The time on the line above, for the words that follow.
        var pending: Timestamp?
        for (line, shape) in stretch.shapes {
            defer { previous = line }
            var words = stretch.document.text.line(line)
            var time: Timestamp?
            var named: String?
            switch shape {
            case .heading(let range):
                draft.segments.append(Segment(lines: line...line, text: stretch.string(range), kind: .head))
                continue
            case .labelled(let name, let text, _) where labels.accepts(stretch.string(name)):
                (named, words) = (stretch.string(name), text)
            case .timedLabelled(let mark, let name, let text, _) where labels.accepts(stretch.string(name)):
                (time, named, words) = (mark.time, stretch.string(name), text)
            case .timedText(let mark, let text, .square):
                (time, words) = (mark.time, text)
            case .time(let mark):
                pending = mark.time
                continue
            default:
                break
            }
            let text = Markup.withoutMarkdown(stretch.string(words))
            if !text.isEmpty, time == nil { (time, pending) = (pending, nil) }
            if let label = named, SpeakerLabels.isEvent(label) {
                let words = text.isEmpty ? label : text
                draft.segments.append(Segment(lines: line...line, start: time, text: words, kind: .noise))
                continue
            }
            if let label = named {
                speaker = labels.name(in: label)
                isNew = true
            }
            if SpeakerLabels.isEvent(text), named == nil {
                draft.segments.append(Segment(lines: line...line, start: time, text: text, kind: .noise))
            } else if named == nil, time == nil, isWrapped, previous == line - 1,
                let last = draft.segments.indices.last,
                draft.segments[last].kind == .speech, !isNew
            {
                draft.segments[last].append(text, line: line)
            } else if !text.isEmpty {
                draft.segments.append(
                    Segment(lines: line...line, start: time, speaker: speaker, startsTurn: isNew, text: text))
                isNew = false
            }
        }
        return draft
    }
}

extension LineShape {
    /// The label of a line that has one before its words.
    var label: Range<Int>? {
        switch self {
        case .labelled(let name, _, _), .timedLabelled(_, let name, _, _): name
        default: nil
        }
    }
}
