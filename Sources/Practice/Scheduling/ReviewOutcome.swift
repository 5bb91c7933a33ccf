/// What a grade makes of a card.
package struct ReviewOutcome: Hashable, Sendable {
    package let rating: Rating
    package let schedule: CardSchedule
    /// The predicted probability of recall just before the review, nil for the first.
    package let retrievability: Double?
}
