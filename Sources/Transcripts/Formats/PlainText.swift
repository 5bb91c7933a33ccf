/// Written text without times and names: a transcript of sentences, paragraphs or short caption lines, or an
/// essay beside a transcript.
///
/// A line that says `Transcript` ends the head; what stands before it are summaries and titles.
struct PlainText: Sendable {
    /// What the paragraphs are: what was said, or written matter.
    let kind: SegmentKind

    func read(_ stretch: Stretch) -> Draft {
        var draft = Draft(format: .plain)
        let body = bodyStart(of: stretch)
        if body > stretch.lines.lowerBound {
            let head = Preamble(stretch.document, stretch.lines.lowerBound..<body)
            draft.segments = head.segments
            draft.metadata = head.metadata
        }
        for paragraph in Paragraphs(stretch.document, body..<stretch.lines.upperBound) {
            if paragraph.isHeading {
                draft.segments.append(Segment(lines: paragraph.lines, text: paragraph.text, kind: .head))
                continue
            }
            for piece in Sentences.pieces(of: paragraph.text, longest: 200) {
                let (text, isTurn) = TurnDash.strip(piece.text)
                draft.segments.append(
                    Segment(lines: paragraph.lines, startsTurn: isTurn, text: text, kind: kind))
            }
        }
        return draft
    }

    /// The first line after the head: after a line that says `Transcript`, else after a title, which is a
    /// short first line that ends no sentence and has a blank line or a heading mark.
    private func bodyStart(of stretch: Stretch) -> Int {
        for (line, shape) in stretch.shapes where Preamble.isTranscriptMark(shape, stretch.document) {
            return line + 1
        }
        var lines = stretch.shapes.makeIterator()
        guard let first = lines.next(), let second = lines.next() else { return stretch.lines.lowerBound }
        let title = stretch.string(ofLine: first.line)
        let endsSentence = title.last.map { ".?!…\"”".contains($0) } ?? false
        let isApart = second.line > first.line + 1
        return isApart && !endsSentence && WordCount.words(in: title) <= 16 ? first.line + 1 : stretch.lines.lowerBound
    }
}
