/// How one card of a note stands.
package struct AnkiCard: Hashable, Sendable {
    /// Which of the cards of the note: the template, or the number of the cloze minus 1.
    package let ordinal: Int
    package var isSuspended: Bool
    /// Nil for a new card.
    package var schedule: AnkiSchedule?
    /// In any order.
    package var reviews: [AnkiReview]

    package init(
        ordinal: Int, isSuspended: Bool = false, schedule: AnkiSchedule? = nil, reviews: [AnkiReview] = []
    ) {
        self.ordinal = ordinal
        self.isSuspended = isSuspended
        self.schedule = schedule
        self.reviews = reviews
    }
}
