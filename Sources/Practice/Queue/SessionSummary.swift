/// What a session came to.
package struct SessionSummary: Hashable, Sendable {
    /// One grade of the session.
    package struct Answer: Hashable, Sendable {
        package let topic: String
        package let before: CardSchedule
        package let outcome: ReviewOutcome
        /// Whether a day or more lay before it, so that its recall says something.
        package let isScored: Bool

        package init(topic: String, before: CardSchedule, outcome: ReviewOutcome, counting days: DayCounting) {
            self.topic = topic
            self.before = before
            self.outcome = outcome
            let last = before.lastReview
            let now = outcome.schedule.lastReview
            isScored = last.flatMap { last in now.map { days.days(from: last, to: $0) >= 1 } } ?? false
        }
    }

    /// Cards graded, each once.
    package let cards: Int
    /// Grades given.
    package let grades: Int
    /// How many of each grade.
    package let byRating: [Rating: Int]
    /// Cards seen for the first time.
    package let newCards: Int
    /// Cards that left their learning steps.
    package let graduated: Int
    /// Cards forgotten while in review.
    package let lapsed: Int
    /// Cards that became leeches, or were told again to be.
    package let leeches: [String]
    /// Retention over the scored grades, by topic in alphabetical order.
    package let retention: [Retention]
    /// The earliest time at which one of these cards is due again.
    package let nextDue: Timestamp?

    package init(_ answers: [Answer]) {
        grades = answers.count
        cards = Set(answers.map(\.before.card)).count
        byRating = Dictionary(answers.map { ($0.outcome.rating, 1) }, uniquingKeysWith: +)
        newCards = answers.count { $0.before.state == .new }
        graduated = answers.count { !$0.before.state.hasGraduated && $0.outcome.schedule.state.hasGraduated }
        lapsed = answers.count { $0.outcome.schedule.lapses > $0.before.lapses }
        leeches = answers.filter { Leech.isNews(before: $0.before, after: $0.outcome.schedule) }.map(\.before.card)
        retention = Retention.byTopic(
            answers.filter(\.isScored).map {
                (topic: $0.topic, predicted: $0.outcome.retrievability ?? 0, recalled: $0.outcome.rating.isRecalled)
            })
        let last = Dictionary(answers.map { ($0.before.card, $0.outcome.schedule.due) }) { $1 }
        nextDue = last.values.min()
    }
}
