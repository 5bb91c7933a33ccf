/// One line of the log of all cards.
package struct LoggedReview: Hashable, Sendable {
    package let card: String
    package let review: Review

    package init(card: String, _ review: Review) {
        self.card = card
        self.review = review
    }
}
