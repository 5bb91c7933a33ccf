/// A card for ``FlashcardMarkdown``.
package struct Flashcard: Hashable, Sendable {
    package enum Face: Hashable, Sendable {
        case oneWay(front: String, back: String)
        /// Two cards, each asking for the other side.
        case bothWays(front: String, back: String)
        /// A text in which `gap` stands for `hidden`.
        case cloze(text: String, gap: String, hidden: String)
    }

    package struct Due: Hashable, Sendable {
        /// As 2025-01-06.
        package let date: String
        /// Days.
        package let interval: Int

        package init(date: String, interval: Int) {
            self.date = date
            self.interval = interval
        }
    }

    package var face: Face
    /// Becomes the deck; slashes make levels.
    package var topic: String
    /// Shown behind the answer.
    package var citations: [ExportedCard.Citation]
    /// For a card in review whose schedule goes along.
    package var due: Due?

    package init(face: Face, topic: String, citations: [ExportedCard.Citation] = [], due: Due? = nil) {
        self.face = face
        self.topic = topic
        self.citations = citations
        self.due = due
    }
}
