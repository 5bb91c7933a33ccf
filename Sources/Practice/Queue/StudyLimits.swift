/// How much is asked in one study day. Cards count once a day, however often their steps bring them back.
package struct StudyLimits: Hashable, Sendable {
    /// Cards seen for the first time.
    package var newCards: Int
    /// All cards, new ones included.
    package var cards: Int

    package static let standard = StudyLimits(newCards: 10, cards: 100)

    package init(newCards: Int, cards: Int) {
        self.newCards = newCards
        self.cards = cards
    }
}
