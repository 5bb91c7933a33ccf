/// How a card stood in another program or another home, as far as that says.
package struct BroughtProgress: Hashable, Sendable {
    package enum Due: Hashable, Sendable {
        case instant(Timestamp)
        case day(StudyDay)
    }

    package enum Step: Hashable, Sendable {
        /// The index into the steps.
        case at(Int)
        /// How many steps were left, the present one among them.
        case left(Int)
    }

    /// One line of the log.
    package struct Answer: Hashable, Sendable {
        package let review: Review
        /// Out of turn; the schedule was left alone.
        package let isCram: Bool
        /// What it made of the due date; nil where nobody says.
        package let due: Due?

        package init(_ review: Review, isCram: Bool = false, due: Due? = nil) {
            self.review = review
            self.isCram = isCram
            self.due = due
        }
    }

    /// After the last answer.
    package struct Standing: Hashable, Sendable {
        /// Not new.
        package var state: CardSchedule.State
        package var due: Due
        /// In learning and relearning.
        package var step: Step?
        /// Nil where the other program knew no FSRS.
        package var memory: MemoryState?
        package var lastReview: Timestamp?
        /// Days between the last review and the next, nil where nobody says.
        package var interval: Int?
        /// By what an SM-2 scheduler multiplies intervals, 2.5 at first; nil where there is none.
        package var ease: Double?
        package var reps: Int
        package var lapses: Int

        package init(
            state: CardSchedule.State, due: Due, step: Step? = nil, memory: MemoryState? = nil,
            lastReview: Timestamp? = nil, interval: Int? = nil, ease: Double? = nil, reps: Int, lapses: Int
        ) {
            self.state = state
            self.due = due
            self.step = step
            self.memory = memory
            self.lastReview = lastReview
            self.interval = interval
            self.ease = ease
            self.reps = reps
            self.lapses = lapses
        }
    }

    /// Nil for a card that was new.
    package var standing: Standing?
    /// Oldest first.
    package var answers: [Answer]
    package var isSuspended: Bool

    package init(standing: Standing? = nil, answers: [Answer] = [], isSuspended: Bool = false) {
        self.standing = standing
        self.answers = answers
        self.isSuspended = isSuspended
    }
}
