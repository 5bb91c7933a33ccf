package import Practice

/// A card that comes from another program, or from another home.
package struct ImportedCard: Hashable, Sendable {
    /// What it was called there; one of a card that is here already means that card.
    package let id: String
    /// Nil where nobody says; then `==marked==` words make it a cloze card.
    package let kind: Card.Kind?
    package let front: String
    package let back: String
    package let topic: String
    /// Ids or names; those that are not known here are left out.
    package let concepts: [String]
    /// Those of sources that are not here are left out.
    package let citations: [Citation]
    /// Nil where nobody says anything of it.
    package var progress: BroughtProgress?

    package init(
        id: String, kind: Card.Kind?, front: String, back: String, topic: String = "", concepts: [String] = [],
        citations: [Citation] = [], progress: BroughtProgress? = nil
    ) {
        self.id = id
        self.kind = kind
        self.front = front
        self.back = back
        self.topic = topic
        self.concepts = concepts
        self.citations = citations
        self.progress = progress
    }
}

/// What became of cards that were to be taken in.
package struct CardImportReport: Hashable, Sendable {
    /// The ids of the new cards.
    package var added: [String] = []
    /// Cards that are here already.
    package var known = 0
    /// New and known cards that took over what was done with them elsewhere.
    package var withProgress = 0
    /// Cards without a front or back.
    package var unusable = 0
}
