/// One line of a card's log.
package struct AnkiReview: Hashable, Sendable {
    package enum Kind: Int, CaseIterable, Sendable {
        case learning = 0
        case review, relearning
        /// Out of order; the schedule was left alone.
        case cram
    }

    /// Seconds since 1970.
    package let at: Int
    /// 1 again, 2 hard, 3 good, 4 easy.
    package let rating: Int
    /// The state of the card before.
    package let kind: Kind
    /// The interval that the review gave: days, or seconds as a negative number.
    package let interval: Int
    /// The interval before, in the same way; 0 for none.
    package let lastInterval: Int
    /// How long the answer took.
    package let milliseconds: Int

    package init(
        at: Int, rating: Int, kind: Kind, interval: Int = 0, lastInterval: Int = 0, milliseconds: Int = 0
    ) {
        self.at = at
        self.rating = rating
        self.kind = kind
        self.interval = interval
        self.lastInterval = lastInterval
        self.milliseconds = milliseconds
    }
}
