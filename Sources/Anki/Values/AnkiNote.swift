/// What one note of Anki holds, as plain text: one or more cards are made of it.
package struct AnkiNote: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// One card.
        case basic(front: String, back: String)
        /// One card, and where `bothWays` a second one that asks for the front.
        case reversed(front: String, back: String, bothWays: Bool)
        /// A card for each number in `text`; `extra` shows with the answer.
        case cloze(text: ClozeText, extra: String)
    }

    /// Tells the note from others for good: it outlives every edit of the words.
    package let key: String
    package var content: Content
    /// Shown below the answer.
    package var links: [AnkiLink]
    /// Levels are separated by `::`. Blanks become dashes, what Anki does not take goes.
    package var tags: [String]
    /// What the exporter calls this kind of card; goes with the note and comes back.
    package var label: String
    /// Seconds since 1970.
    package var created: Int
    /// Seconds since 1970 of the last change to the words: see ``AnkiRevision``.
    package var modified: Int
    /// What is known of the cards. Those of the content that stand not in here are new.
    package var cards: [AnkiCard]

    package init(
        key: String, content: Content, links: [AnkiLink] = [], tags: [String] = [], label: String = "",
        created: Int, modified: Int, cards: [AnkiCard] = []
    ) {
        self.key = key
        self.content = content
        self.links = links
        self.tags = tags
        self.label = label
        self.created = created
        self.modified = modified
        self.cards = cards
    }

    /// The ordinals of the cards that the content makes, ascending.
    package var ordinals: [Int] {
        switch content {
        case .basic: [0]
        case .reversed(_, _, let bothWays): bothWays ? [0, 1] : [0]
        case .cloze(let text, _): text.numbers.map { $0 - 1 }
        }
    }
}
