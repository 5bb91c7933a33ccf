/// Where one card stands in its repetitions.
package struct CardSchedule: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Never reviewed; behaves as learning at its first step.
        case new
        case learning, review, relearning

        /// True in the states whose waits are steps.
        package var isStepping: Bool { self == .learning || self == .relearning }
    }

    package let card: String
    package var state: State
    /// The index into the learning or relearning steps, nil in review.
    package var step: Int?
    package var due: Timestamp
    /// Nil until the first review.
    package var memory: MemoryState?
    package var lastReview: Timestamp?
    /// Reviews given.
    package var reps: Int
    /// How often the card was forgotten while in review.
    package var lapses: Int

    /// A card never reviewed, due from its creation on.
    package init(newCard card: String, created: Timestamp) {
        self.init(
            card: card, state: .new, step: 0, due: created, memory: nil, lastReview: nil, reps: 0, lapses: 0)
    }

    package init(
        card: String, state: State, step: Int?, due: Timestamp, memory: MemoryState?, lastReview: Timestamp?,
        reps: Int, lapses: Int
    ) {
        self.card = card
        self.state = state
        self.step = step
        self.due = due
        self.memory = memory
        self.lastReview = lastReview
        self.reps = reps
        self.lapses = lapses
    }
}
