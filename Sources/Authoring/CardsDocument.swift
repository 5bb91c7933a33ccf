/// Cards of one's own, as a person wrote them. `Corpus/README.md` describes the format.
package struct CardsDocument: Hashable, Sendable {
    package var topic: String?
    package var cards: [Card] = []

    package struct Card: Hashable, Sendable {
        /// With `==marks==` around the words that a cloze card hides.
        package let front: String
        package var back = ""
        package var concepts: [NotesDocument.ConceptName] = []
        /// 1-based lines of the file.
        package var lines: ClosedRange<Int>

        /// Whether words of the front are marked.
        package var isCloze: Bool { front.contains("==") }
    }
}
