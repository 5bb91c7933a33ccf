import Concepts
import Text

/// A sentence with its one number, or its one term, hidden.
struct Cloze {
    let front: String
    let hidden: String
    /// The concept that is hidden, where it is one.
    let concept: Concept?

    /// Nil where the sentence cannot be answered alone.
    init?(_ sentence: String, in workshop: CardWorkshop) {
        guard Self.standsAlone(sentence, in: workshop) else { return nil }
        guard let number = Self.number(in: sentence, workshop) else { return nil }
        hidden = String(sentence[number])
        front = sentence.replacingCharacters(in: number, with: Card.gap)
        concept = nil
    }

    private static let openings: Set<String> = [
        "he", "she", "it", "they", "this", "that", "these", "those", "here", "there", "so", "but", "and", "also",
        "then", "such", "another", "both", "his", "her", "their", "its", "one", "example", "the", "for", "in", "now",
        "nobody", "some", "others", "after", "instead", "still", "today", "later", "as", "asked", "besides", "on",
        "again", "second", "first", "third", "last", "finally", "only", "with", "at",
    ]
    private static let pointers: Set<String> = [
        "he", "she", "they", "his", "her", "him", "their", "them", "this", "that", "these", "those", "here", "then",
        "it", "its", "ago", "today", "now", "former", "latter", "above", "below", "demo", "example", "there", "again",
    ]

    /// Whether a sentence needs nothing before it: one sentence, no word that points outside.
    private static func standsAlone(_ sentence: String, in workshop: CardWorkshop) -> Bool {
        let words = Wording.words(sentence)
        guard (9...34).contains(words.count), sentence.last == ".", Wording.sentences(sentence).count == 1,
            !sentence.contains("("), !sentence.contains("\""), !sentence.contains("["), !sentence.contains(":")
        else { return false }
        guard let first = words.first, !openings.contains(first) else { return false }
        return true
    }

    /// The range of the only number in the sentence, with its unit sign.
    private static func number(in sentence: String, _ workshop: CardWorkshop) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var index = sentence.startIndex
        while index < sentence.endIndex {
            guard sentence[index].isNumber else {
                index = sentence.index(after: index)
                continue
            }
            var end = index
            while end < sentence.endIndex, sentence[end].isNumber || isInner(sentence, end) {
                end = sentence.index(after: end)
            }
            guard found == nil else { return nil }
            let isWord =
                index > sentence.startIndex
                && (sentence[sentence.index(before: index)].isLetter || sentence[sentence.index(before: index)] == "-")
                || end < sentence.endIndex && (sentence[end].isLetter || sentence[end] == "-")
            guard !isWord else { return nil }
            found = index..<end
            index = end
        }
        return found
    }

    /// A point or comma between digits.
    private static func isInner(_ text: String, _ index: String.Index) -> Bool {
        guard text[index] == "." || text[index] == "," else { return false }
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isNumber
    }
}

extension String {
    func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
