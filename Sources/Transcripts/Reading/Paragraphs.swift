/// The paragraphs of untimed text.
///
/// Blank lines part paragraphs. Lines without one between them are a paragraph each, unless they look
/// wrapped: short, few to a group, and mostly not ending with a sentence.
struct Paragraphs: Sequence {
    struct Paragraph: Hashable, Sendable {
        let lines: ClosedRange<Int>
        let text: String
        let isHeading: Bool
    }

    private var paragraphs: [Paragraph] = []

    init(_ document: Document, _ lines: Range<Int>) {
        let isWrapped = Self.looksWrapped(document, lines)
        var open: [(line: Int, text: String)] = []
        func text(_ parts: [(line: Int, text: String)]) -> String { parts.map(\.text).joined(separator: " ") }
        for line in lines {
            let shape = document.shapes[line - 1]
            let words = document.string(document.text.line(line))
            if case .heading(let range) = shape {
                close(&open)
                let title = document.string(range)
                if !title.isEmpty { paragraphs.append(Paragraph(lines: line...line, text: title, isHeading: true)) }
            } else if words.isEmpty {
                close(&open)
            } else {
                if !isWrapped || TurnDash.strip(words).isTurn || Self.isListItem(words) { close(&open) }
                open.append((line, words))
            }
        }
        close(&open)
        if isWrapped { joinFragments() }
    }

    /// Joins the groups of a dump of captions, which cut sentences anywhere, up to the end of a sentence, a
    /// dash or sixty words. Paragraphs that mostly end with a sentence stay as they are.
    private mutating func joinFragments() {
        let texts = paragraphs.filter { !$0.isHeading }
        let ends = texts.lazy.filter { Self.endsSentence($0.text) }.count
        let words = texts.reduce(0) { $0 + WordCount.words(in: $1.text) }
        guard texts.count >= 4, ends * 10 < texts.count * 7, words < texts.count * 20 else { return }
        var joined: [Paragraph] = []
        for paragraph in paragraphs {
            if let last = joined.last, !last.isHeading, !paragraph.isHeading, !Self.endsSentence(last.text),
                !TurnDash.strip(paragraph.text).isTurn, !Self.isListItem(paragraph.text),
                WordCount.words(in: last.text) < 60
            {
                joined[joined.count - 1] = Paragraph(
                    lines: last.lines.lowerBound...paragraph.lines.upperBound, text: last.text + " " + paragraph.text,
                    isHeading: false)
            } else {
                joined.append(paragraph)
            }
        }
        paragraphs = joined
    }

    private static func endsSentence(_ text: String) -> Bool { text.last.map { ".?!…\"”)".contains($0) } ?? false }

    private mutating func close(_ open: inout [(line: Int, text: String)]) {
        if let first = open.first, let last = open.last {
            let text = open.map(\.text).joined(separator: " ")
            paragraphs.append(Paragraph(lines: first.line...last.line, text: text, isHeading: false))
        }
        open = []
    }

    private static func isListItem(_ text: String) -> Bool {
        text.hasPrefix("* ") || text.hasPrefix("• ") || text.hasPrefix("+ ")
    }

    static func looksWrapped(_ document: Document, _ lines: Range<Int>) -> Bool {
        var (groups, neighbours, ends, bytes) = (0, 0, 0, 0)
        var inGroup = false
        for line in lines {
            let range = document.text.line(line)
            guard let last = range.last else {
                inGroup = false
                continue
            }
            if inGroup { neighbours += 1 } else { groups += 1 }
            inGroup = true
            if ".?!\"”:".utf8.contains(document.text.bytes[last]) { ends += 1 }
            bytes += range.count
        }
        let count = groups + neighbours
        guard count > 0, neighbours * 4 > count else { return false }
        return count < groups * 15 && bytes < count * 110 && ends * 10 < count * 7
    }

    func makeIterator() -> IndexingIterator<[Paragraph]> { paragraphs.makeIterator() }
}
