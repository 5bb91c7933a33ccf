import Transcripts

/// The blocks of a Markdown text as these formats use them: headings, list items, paragraphs.
struct MarkdownBlock: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// The number of marks, 1 to 6.
        case heading(Int)
        case item
        case paragraph
    }

    let kind: Kind
    /// Whether an item is indented, and so belongs to the one above it.
    var isNested = false
    /// Without marks; the lines of one block joined by blanks.
    var text: String
    /// 1-based.
    var lines: ClosedRange<Int>

    /// The blocks from line `first` to the end, in order. Indented lines and lines directly below go on
    /// with the block above; blank lines end it.
    static func read(_ source: SourceText, from first: Int) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var isOpen = false
        var inComment = false
        for line in stride(from: first, through: source.lineCount, by: 1) {
            let text = source.text(source.line(line))
            if inComment || text.hasPrefix("<!--") {
                inComment = !text.hasSuffix("-->")
            } else if text.isEmpty {
                isOpen = false
            } else if let level = headingLevel(text) {
                blocks.append(
                    MarkdownBlock(
                        kind: .heading(level), text: String(text.dropFirst(level).drop { $0 == " " }),
                        lines: line...line))
                isOpen = false
            } else if text.hasPrefix("- ") || text.hasPrefix("* ") {
                blocks.append(
                    MarkdownBlock(
                        kind: .item, isNested: source.line(line).lowerBound > source.fullLine(line).lowerBound,
                        text: String(text.dropFirst(2).drop { $0 == " " }), lines: line...line))
                isOpen = true
            } else if isOpen, let last = blocks.indices.last {
                blocks[last].text += " " + text
                blocks[last].lines = blocks[last].lines.lowerBound...line
            } else {
                blocks.append(MarkdownBlock(kind: .paragraph, text: text, lines: line...line))
                // `Concepts:` and `Accept:` are a block each, also directly below one another.
                isOpen = !text.hasPrefix(conceptsMark) && !text.hasPrefix(acceptMark)
            }
        }
        return blocks
    }

    static let conceptsMark = "Concepts:"
    static let acceptMark = "Accept:"

    private static func headingLevel(_ text: String) -> Int? {
        let level = text.prefix { $0 == "#" }.count
        guard (1...6).contains(level), text.dropFirst(level).first == " " else { return nil }
        return level
    }
}
