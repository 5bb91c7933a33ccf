/// Where a learner stands: what is due, what comes, what was recalled, and what is known.
package struct StudyStatistics: Sendable {
    /// Cards by what they are now; suspended ones only count as such.
    package struct Counts: Hashable, Sendable {
        /// In review and due.
        package let due: Int
        /// Within their steps, due or not.
        package let learning: Int
        package let new: Int
        /// In review, due or not.
        package let review: Int
        package let suspended: Int
    }

    /// How well a topic is known.
    package struct TopicMastery: Hashable, Sendable {
        package let topic: String
        /// 0...1
        package let mastery: Double
        /// Active cards, and those of them that were ever graded.
        package let cards: Int
        package let seen: Int
    }

    /// A review that says something about memory, or began a card.
    package struct Moment: Hashable, Sendable {
        package let topic: String
        package let at: Timestamp
        package let rating: Rating
        /// Whole days since the review before, nil for the first.
        package let elapsed: Int?
        /// As it was foretold just before, nil for the first.
        package let retrievability: Double?

        package init(topic: String, at: Timestamp, rating: Rating, elapsed: Int?, retrievability: Double?) {
            self.topic = topic
            self.at = at
            self.rating = rating
            self.elapsed = elapsed
            self.retrievability = retrievability
        }
    }

    /// The last day on which cards were graded.
    package struct LastSession: Hashable, Sendable {
        package let day: StudyDay
        package let grades: Int
        /// Of most of its grades.
        package let topic: String
    }

    package let today: StudyDay
    package let counts: Counts
    /// Cards that come due per day, today first.
    package let forecast: [Int]
    /// By topic in alphabetical order, over the whole log.
    package let retention: [Retention]
    /// Over all topics; nil without a scored review.
    package let overall: Retention?
    package let activity: Activity
    /// In alphabetical order.
    package let mastery: [TopicMastery]
    package let quizzes: QuizHistory
    /// Nil before the first review.
    package let lastSession: LastSession?

    package static let forecastDays = 14

    package init(
        cards: [QueueCard], moments: [Moment], quizAnswers: [QuizHistory.Answer] = [], scheduler: Scheduler,
        calendar: StudyCalendar, now: Timestamp
    ) {
        today = calendar.day(of: now)
        let active = cards.filter { !$0.suspended }
        counts = Counts(
            due: active.count { $0.schedule.state == .review && $0.schedule.due <= now },
            learning: active.count { $0.schedule.state.isStepping }, new: active.count { $0.schedule.state == .new },
            review: active.count { $0.schedule.state == .review }, suspended: cards.count - active.count)
        forecast = Forecast.due(cards, from: today, days: Self.forecastDays, in: calendar)
        let scored = moments.filter { ($0.elapsed ?? 0) >= 1 }
        func retention(_ topic: (Moment) -> String) -> [Retention] {
            Retention.byTopic(scored.map { (topic($0), $0.retrievability ?? 0, $0.rating.isRecalled) })
        }
        self.retention = retention(\.topic)
        overall = retention { _ in "" }.first
        activity = Activity(moments.map(\.at), in: calendar)
        quizzes = QuizHistory(quizAnswers, in: calendar)
        lastSession = Self.lastSession(moments, calendar)
        let byTopic = Mastery.byTopic(active, with: scheduler, at: now)
        mastery = Dictionary(grouping: active, by: \.topic).map { topic, cards in
            TopicMastery(
                topic: topic, mastery: byTopic[topic] ?? 0, cards: cards.count,
                seen: cards.count { $0.schedule.state != .new })
        }.sorted { $0.topic < $1.topic }
    }

    private static func lastSession(_ moments: [Moment], _ calendar: StudyCalendar) -> LastSession? {
        guard let day = moments.map({ calendar.day(of: $0.at) }).max() else { return nil }
        let grades = moments.filter { calendar.day(of: $0.at) == day }
        let byTopic = Dictionary(grouping: grades, by: \.topic).mapValues(\.count)
        let topic = byTopic.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        return LastSession(day: day, grades: grades.count, topic: topic)
    }

    /// The topic that has been begun and is known least, of those with the least recalled share first; nil before the
    /// first review.
    package var weakest: TopicMastery? {
        let recalled = Dictionary(
            retention.filter { $0.reviews >= 5 }.map { ($0.topic, $0.measured) },
            uniquingKeysWith: { first, _ in first })
        return mastery.filter { $0.seen > 0 }
            .min { (recalled[$0.topic] ?? 1, $0.mastery, $0.topic) < (recalled[$1.topic] ?? 1, $1.mastery, $1.topic) }
    }
}
