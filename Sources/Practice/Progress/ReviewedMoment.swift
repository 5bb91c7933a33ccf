/// A review of the past with what was known just before it: the log, replayed.
package struct ReviewedMoment: Hashable, Sendable {
    package let card: String
    package let review: Review
    /// The state of the card before.
    package let state: CardSchedule.State
    /// The predicted probability of recall, nil for a first review.
    package let retrievability: Double?
    /// Whole days since the review before, nil for a first review.
    package let days: Int?

    /// Whether a day or more lay before it, so that its recall says something.
    package var isScored: Bool { (days ?? 0) >= 1 }

    /// Every line of a log in its order, which is that of time for each card.
    package static func replaying(_ log: some Sequence<LoggedReview>, with scheduler: Scheduler) -> [ReviewedMoment] {
        var schedules: [String: CardSchedule] = [:]
        return log.map { line in
            let now = line.review.at
            let before = schedules[line.card] ?? CardSchedule(newCard: line.card, created: now)
            let outcome = scheduler.review(before, line.review.rating, at: now)
            schedules[line.card] = outcome.schedule
            return ReviewedMoment(
                card: line.card, review: line.review, state: before.state, retrievability: outcome.retrievability,
                days: before.lastReview.map { scheduler.days.days(from: $0, to: now) })
        }
    }

    /// Retention by topic of the scored reviews among `moments`.
    package static func retention(
        _ moments: some Sequence<ReviewedMoment>, topic: (_ card: String) -> String?
    ) -> [Retention] {
        Retention.byTopic(
            moments.filter(\.isScored).compactMap { moment in
                topic(moment.card).map { ($0, moment.retrievability ?? 0, moment.review.rating.isRecalled) }
            })
    }
}
