import Library
import Terminal
import Transcripts

/// The text of a source laid out for reading: a column of times, turns of speakers, paragraphs.
struct ReadingPage {
    let lines: [StyledText]

    /// Words after which a paragraph of one turn ends with its sentence.
    private static let paragraph = 80
    private static let margin = 9

    init(_ source: Source, _ segments: [MarkedSegment], isNotes: Bool, width: Int) {
        let width = max(30, min(width, 100))
        var lines = StyledText(source.title, .heading).sanitized().wrapped(to: width)
        if isNotes {
            if segments.first?.segment.kind != .head { lines.append("") }
            let isTimed = segments.contains { $0.segment.start != nil }
            for segment in segments { lines += Self.note(segment, width, margin: isTimed ? Self.margin : 0) }
        } else {
            lines.append("")
            var speaker: String?
            var part = segments.first?.segment.part ?? 1
            for paragraph in Self.paragraphs(segments) {
                guard let first = paragraph.first?.segment else { continue }
                if first.part != part {
                    part = first.part
                    let title = source.transcript?.parts.first { $0.number == part }?.title
                    lines += [
                        "", StyledText("Part \(part)" + (title.map { ": \($0)" } ?? ""), .heading).sanitized(), "",
                    ]
                }
                lines += Self.lay(paragraph, isNewSpeaker: first.speaker != speaker, width)
                speaker = first.speaker
            }
        }
        self.lines = lines
    }

    /// - Parameter margin: the columns for times; none where the notes have no times.
    private static func note(_ marked: MarkedSegment, _ width: Int, margin: Int) -> [StyledText] {
        let segment = marked.segment
        let time = DisplayWidth.padded(segment.start.map(\.description) ?? "", to: margin)
        if segment.kind == .head {
            let head = (StyledText(time, .muted) + StyledText(segment.text, .strong)).sanitized()
            return [""] + head.wrapped(to: width, indent: segment.start == nil ? margin : 0, hanging: margin) + [""]
        }
        let isItem = segment.text.hasPrefix("- ")
        return (StyledText(time, .muted) + marked.text).sanitized()
            .wrapped(to: width, indent: segment.start == nil ? margin : 0, hanging: margin + (isItem ? 2 : 0))
    }

    /// Neighbouring segments of one turn and kind, cut where a paragraph is long enough.
    private static func paragraphs(_ segments: [MarkedSegment]) -> [[MarkedSegment]] {
        var paragraphs: [[MarkedSegment]] = []
        var words = 0
        for marked in segments where marked.segment.kind != .noise {
            let segment = marked.segment
            let count = WordCount.words(in: segment.text)
            if let last = paragraphs.last?.last?.segment, let first = paragraphs.last?.first?.segment,
                first.part == segment.part,
                last.kind == segment.kind, segment.kind != .head, !segment.startsTurn, last.speaker == segment.speaker,
                words < paragraph || !(last.text.last.map { ".?!".contains($0) } ?? false), words < paragraph * 2
            {
                paragraphs[paragraphs.count - 1].append(marked)
                words += count
            } else {
                paragraphs.append([marked])
                words = count
            }
        }
        return paragraphs
    }

    private static func lay(_ paragraph: [MarkedSegment], isNewSpeaker: Bool, _ width: Int) -> [StyledText] {
        guard let first = paragraph.first?.segment else { return [] }
        let time = first.start.map(\.description) ?? "line \(first.lines.lowerBound)"
        var lead = StyledText(DisplayWidth.padded(time, to: margin), .muted)
        if first.kind == .sponsor { lead += StyledText("[sponsor] ", .muted) }
        if first.kind == .repeat { lead += StyledText("[said before] ", .muted) }
        if isNewSpeaker, let speaker = first.speaker { lead += StyledText(speaker + ": ", .accent) }
        var text = StyledText("")
        for marked in paragraph { text += (text.isEmpty ? "" : " ") + marked.text }
        return (lead + text).sanitized().wrapped(to: width, indent: 0, hanging: margin) + [""]
    }
}
