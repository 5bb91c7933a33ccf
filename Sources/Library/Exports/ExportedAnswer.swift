package import Practice

/// A row of the log as other programs take it.
package struct ExportedAnswer: Hashable, Sendable {
    package let at: Practice.Timestamp
    package let rating: Rating
    /// Of the card before.
    package let stateBefore: CardSchedule.State
    package let kind: ReviewKind
    /// What it made of the card.
    package let state: CardSchedule.State
    package let due: Practice.Timestamp
}
