/// When a card that has been reviewed comes next, and what is known of its memory.
package struct AnkiSchedule: Hashable, Sendable {
    package enum Due: Hashable, Sendable {
        /// A day, counted from 1970-01-01 in the learner's calendar.
        case day(Int)
        /// An instant in seconds since 1970, with the steps that are left.
        case instant(Int, steps: Int, isRelearning: Bool)
    }

    package var due: Due
    /// Days between the last review and the next, 1 or more; 0 before the first.
    package var interval: Int
    package var reps: Int
    package var lapses: Int
    /// FSRS: days until recall has fallen to 90 %, and 1...10. Nil where the other program knows neither.
    package var memory: Memory?
    /// By what intervals are multiplied without FSRS, 2.5 at first; nil where there is none.
    package var ease: Double?
    /// Seconds since 1970.
    package var lastReview: Int?

    package struct Memory: Hashable, Sendable {
        package var stability: Double
        package var difficulty: Double

        package init(stability: Double, difficulty: Double) {
            self.stability = stability
            self.difficulty = difficulty
        }
    }

    package init(
        due: Due, interval: Int, reps: Int, lapses: Int, memory: Memory? = nil, ease: Double? = nil,
        lastReview: Int? = nil
    ) {
        self.due = due
        self.interval = interval
        self.reps = reps
        self.lapses = lapses
        self.memory = memory
        self.ease = ease
        self.lastReview = lastReview
    }
}
