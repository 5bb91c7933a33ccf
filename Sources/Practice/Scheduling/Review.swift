/// One line of a card's log.
package struct Review: Hashable, Sendable {
    package let at: Timestamp
    package let rating: Rating

    package init(at: Timestamp, _ rating: Rating) {
        self.at = at
        self.rating = rating
    }
}
