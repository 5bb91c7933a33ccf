import Practice

/// A row of the log.
struct ReviewRow {
    let card: String
    let kind: ReviewKind
    let at: Practice.Timestamp
    let rating: Rating?
    let before: CardSchedule.State
    let elapsed: Int?
    let retrievability: Double?
    let scheduling: Int?
    let after: CardSchedule
}

extension ReviewRow {
    /// An answer, and the card after it.
    init(
        _ rating: Rating, kind: ReviewKind, at now: Practice.Timestamp, before: CardSchedule, outcome: ReviewOutcome,
        days: DayCounting, scheduling: Int, after: CardSchedule
    ) {
        self.init(
            card: before.card, kind: kind, at: now, rating: rating, before: before.state,
            elapsed: before.lastReview.map { days.days(from: $0, to: now) }, retrievability: outcome.retrievability,
            scheduling: scheduling, after: after)
    }

    /// Something else that happened to the card.
    init(_ kind: ReviewKind, at: Practice.Timestamp, before: CardSchedule.State, after: CardSchedule) {
        self.init(
            card: after.card, kind: kind, at: at, rating: nil, before: before, elapsed: nil, retrievability: nil,
            scheduling: nil, after: after)
    }
}
