/// Web pages: `<cite>Ann:</cite> <time>0:12</time> <p>words</p>` in a row, elements with times of their own
/// (`<p begin="…">`, `<text start="…">`), or any page whose blocks are lines of a text layout.
struct HTML: FileFormat {
    func claims(_ text: SourceText) -> Bool {
        guard let line = text.firstLine else { return false }
        let range = text.line(line)
        let bytes = text.bytes
        guard bytes[range.lowerBound] == UInt8(ascii: "<"), range.count > 1 else { return false }
        if bytes[range].starts(with: "<!".utf8) || bytes[range].starts(with: "<?xml".utf8) { return true }
        guard let tag = Markup.tag(bytes, at: range.lowerBound, limit: bytes.count) else { return false }
        return HTMLBlocks.isKnown(tag.name)
    }

    func read(_ text: SourceText) throws(TranscriptError) -> Draft {
        let page = HTMLBlocks(text)
        guard !page.blocks.isEmpty else {
            throw .broken(.html, line: text.firstLine ?? 1, problem: "there are no words between its tags")
        }
        var draft: Draft
        let isMarked = page.blocks.contains { block in
            switch block.kind {
            case .time: Self.time(block.text) != nil
            case .cite: block.text.hasSuffix(":")
            case .text: block.start != nil
            }
        }
        if isMarked {
            draft = marked(page)
        } else {
            draft = try asLines(page, text)
        }
        draft.format = .html
        draft.metadata.title = draft.metadata.title ?? page.title
        return draft
    }

    private static func time(_ text: String) -> TimeMark? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: Byte.isDigit) else { return nil }
        return TimeMark(bytes, at: start, limit: bytes.count, loose: true)
    }

    private func marked(_ page: HTMLBlocks) -> Draft {
        var draft = Draft(format: .html)
        var speaker: String?
        var start: Timestamp?
        var isNew = false
        var hasBegun = false
        for block in page.blocks {
            switch block.kind {
            case .cite:
                speaker = Label.name(in: block.text)
                (isNew, hasBegun) = (true, true)
            case .time where Self.time(block.text) != nil:
                start = Self.time(block.text)?.time
                hasBegun = true
            case .text, .time:
                let (text, isTurn) = TurnDash.strip(block.text)
                if let time = block.start { (start, hasBegun) = (time, true) }
                draft.segments.append(
                    Segment(
                        lines: block.lines, start: hasBegun ? start : nil, end: block.end, speaker: speaker,
                        startsTurn: isTurn || isNew, text: text, kind: hasBegun && !block.isHeading ? .speech : .head))
                if hasBegun { isNew = false }
            }
        }
        return draft
    }

    /// The blocks of the page as the lines of a text, read as such.
    private func asLines(_ page: HTMLBlocks, _ text: SourceText) throws(TranscriptError) -> Draft {
        let lines = page.blocks.map { ($0.isHeading ? "# " : "") + $0.text }
        let source = try SourceText(Array(lines.joined(separator: "\n").utf8))
        var draft = Draft(format: .html)
        for part in TranscriptReader.drafts(of: Document(source)) {
            draft.metadata = draft.metadata.filled(from: part.metadata)
            draft.segments += part.segments.map { segment in
                var segment = segment
                let first = page.blocks[min(segment.lines.lowerBound, page.blocks.count) - 1].lines
                let last = page.blocks[min(segment.lines.upperBound, page.blocks.count) - 1].lines
                segment.lines = first.lowerBound...max(first.lowerBound, last.upperBound)
                return segment
            }
        }
        return draft
    }
}
