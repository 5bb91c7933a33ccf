import Transcripts

/// Reads cards.
struct CardsReader {
    static let keys = ["study", "topic"]

    static func read(_ source: SourceText, _ head: FrontMatter) throws(AuthoringError) -> CardsDocument {
        var document = CardsDocument()
        var problems: [AuthoringError.Problem] = []
        func fail(_ line: Int, _ kind: AuthoringError.Kind) {
            problems.append(AuthoringError.Problem(line: line, kind: kind))
        }
        for entry in head.entries {
            switch entry.key {
            case "study": break
            case "topic": document.topic = entry.values.first
            default: fail(entry.lines.lowerBound, .unknownKey(entry.key, known: keys))
            }
        }
        for block in MarkdownBlock.read(source, from: head.lastLine + 1) {
            if case .heading(let level) = block.kind {
                if level > 1 { document.cards.append(CardsDocument.Card(front: block.text, lines: block.lines)) }
                continue
            }
            guard let last = document.cards.indices.last else {
                fail(block.lines.lowerBound, .textOutsideSection)
                continue
            }
            document.cards[last].lines = document.cards[last].lines.lowerBound...block.lines.upperBound
            if let concepts = NotesReader.concepts(block) {
                document.cards[last].concepts += concepts
            } else {
                let text = block.kind == .item ? "- " + block.text : block.text
                let back = document.cards[last].back
                document.cards[last].back = back.isEmpty ? text : back + "\n" + text
            }
        }
        for card in document.cards {
            if !card.isCloze, card.back.isEmpty { fail(card.lines.lowerBound, .backMissing(card.front)) }
            if !card.front.split(separator: "==", omittingEmptySubsequences: false).count.isMultiple(of: 2) { continue }
            fail(card.lines.lowerBound, .clozeUnclosed)
        }
        guard problems.isEmpty else { throw AuthoringError(problems: problems.sorted { $0.line < $1.line }) }
        return document
    }
}
