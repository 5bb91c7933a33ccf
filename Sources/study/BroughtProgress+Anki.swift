import Anki
import Practice

extension BroughtProgress {
    /// Beyond a life; files from others can hold anything.
    private static let longest = 1 << 31

    init(_ card: AnkiCard) {
        self.init(
            standing: card.schedule.map(Standing.init),
            answers: card.reviews.sorted { $0.at < $1.at }.compactMap { review in
                Rating(rawValue: review.rating).map { rating in
                    let at = Timestamp(review.at)
                    return Answer(Practice.Review(at: at, rating), isCram: review.kind == .cram, due: Self.due(review))
                }
            }, isSuspended: card.isSuspended)
    }

    /// Anki logs the waits of steps in seconds, and those of days as days that begin in the morning: these are left
    /// to the scheduler, which counts days as it does for answers given here.
    private static func due(_ review: AnkiReview) -> Due? {
        guard review.interval < 0 else { return nil }
        return .instant(Timestamp(review.at).adding(seconds: min(longest, -max(review.interval, -longest))))
    }
}

extension BroughtProgress.Standing {
    fileprivate init(_ schedule: AnkiSchedule) {
        var state = CardSchedule.State.review
        var step: BroughtProgress.Step?
        let due: BroughtProgress.Due
        switch schedule.due {
        case .day(let day): due = .day(StudyDay(day))
        case .instant(let seconds, let steps, let isRelearning):
            due = .instant(Timestamp(seconds))
            step = .left(steps)
            state = isRelearning ? .relearning : .learning
        }
        self.init(
            state: state, due: due, step: step,
            memory: schedule.memory.map { MemoryState(stability: $0.stability, difficulty: $0.difficulty) },
            lastReview: schedule.lastReview.map { Timestamp($0) }, interval: schedule.interval, ease: schedule.ease,
            reps: schedule.reps, lapses: schedule.lapses)
    }
}
