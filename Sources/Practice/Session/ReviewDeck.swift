/// The cards of a session as the home has them.
package struct ReviewDeck: Sendable {
    /// Those that the session asks, in no order.
    package var cards: [QueueCard]
    /// Those of the whole home: what is known is told from all of them.
    package var all: [QueueCard]
    /// What was studied today.
    package var tally: DayTally

    package init(cards: [QueueCard], all: [QueueCard]? = nil, tally: DayTally = .nothing) {
        self.cards = cards
        self.all = all ?? cards
        self.tally = tally
    }

    /// The card of that id.
    package func card(_ id: String) -> QueueCard? { cards.first { $0.id == id } }

    /// Puts a card in the place of what it was.
    mutating func replace(_ card: QueueCard) {
        if let index = cards.firstIndex(where: { $0.id == card.id }) { cards[index] = card }
        if let index = all.firstIndex(where: { $0.id == card.id }) { all[index] = card }
    }
}
