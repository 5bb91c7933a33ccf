import Authoring
import Concepts
import Text

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
        for piece in text.split(whereSeparator: \.isWhitespace) {
            let word = Self.trimmed(piece)
            guard !word.isEmpty else { continue }
            let last = piece.last ?? " "
            let endsSentence = ".?!:".contains(last) || last == "\u{201D}"
            let folded = Folding.fold(word)
            let opensQuote = piece.first.map { "\"\u{201C}(".contains($0) } ?? false
            words.append(
                Word(
                    text: String(word), folded: folded, startsSentence: startsSentence || opensQuote,
                    endsClause: piece.endIndex != word.endIndex))
            vocabulary.insert(folded)
            if word.first?.isLowercase == true { lowerCased.insert(folded) }
            if word.first?.isUppercase == true, !startsSentence, !opensQuote { capitalizedWithin.insert(folded) }
            startsSentence = endsSentence
        }
        // A wall, so that no name is read over the end of a text.
        words.append(Word(text: "", folded: "", startsSentence: false, endsClause: true))
    }

    /// Without quotes, brackets and points around it.
    static func trimmed(_ piece: Substring) -> Substring {
        var piece = piece
        while let first = piece.first, !(first.isLetter || first.isNumber || first == "$") { piece.removeFirst() }
        while let last = piece.last, !(last.isLetter || last.isNumber || last == "%" || last == "+") {
            piece.removeLast()
        }
        return piece
    }
}
