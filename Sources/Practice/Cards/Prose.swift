import Authoring
import Concepts

/// The running text of all material as words, with what stands before and after each.
struct Prose: Sendable {
    struct Word: Sendable {
        /// As it is written, punctuation taken off.
        let text: String
        let folded: String
        let startsSentence: Bool
        /// Punctuation follows.
        let endsClause: Bool
    }

    private(set) var words: [Word] = []
    /// The folded forms that are written with a small first letter somewhere.
    private(set) var lowerCased: Set<String> = []
    /// The folded forms that are written with a capital within a sentence.
    private(set) var capitalizedWithin: Set<String> = []
    /// All folded forms.
    private(set) var vocabulary: Set<String> = []

    init(_ material: CardMaterial) {
        for concept in material.glossary.concepts {
            add(concept.definition)
            if let matters = concept.matters { add(matters) }
            for relation in concept.relations { add(relation.reason, isSentence: false) }
        }
        for notes in material.notes.map(\.document) {
            for statement in notes.opening { add(statement.text) }
            for section in notes.sections { for statement in section.statements { add(statement.text) } }
            for question in notes.questions {
                add(question.text)
                add(question.answer)
                for option in question.options { if let reason = option.reason { add(reason, isSentence: false) } }
            }
        }
    }

    private mutating func add(_ text: String, isSentence: Bool = true) {
        var startsSentence = isSentence
        for piece in Substring(text).utf8.split(separator: 0x20) {
            let word = WordBytes.trimmed(piece)
            guard let first = word.first, let last = piece.last, let opening = piece.first else { continue }
            let endsSentence = [".", "?", "!", ":"].contains { UInt8(ascii: $0) == last }
            let opensQuote = opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "(") || opening == 0xE2
            let folded = WordBytes.folded(word)
            words.append(
                Word(
                    text: String(Substring(word)), folded: folded, startsSentence: startsSentence || opensQuote,
                    endsClause: piece.endIndex != word.endIndex))
            vocabulary.insert(folded)
            if (0x61...0x7A).contains(first) { lowerCased.insert(folded) }
            if (0x41...0x5A).contains(first), !startsSentence, !opensQuote { capitalizedWithin.insert(folded) }
            startsSentence = endsSentence
        }
        // A wall, so that no name is read over the end of a text.
        words.append(Word(text: "", folded: "", startsSentence: false, endsClause: true))
    }
}
