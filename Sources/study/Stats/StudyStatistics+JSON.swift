import JSON
import Practice

extension StudyStatistics {
    /// As the help of `study stats` describes it.
    ///
    /// - Parameter now: what the next session would ask.
    func json(now: QueueCounts) -> JSONValue {
        .members([
            ("date", .string(today.date.description)),
            (
                "cards",
                .members([
                    ("due", .integer(counts.due)), ("learning", .integer(counts.learning)),
                    ("review", .integer(counts.review)), ("new", .integer(counts.new)),
                    ("suspended", .integer(counts.suspended)),
                ])
            ),
            (
                "now",
                .members([
                    ("due", .integer(now.due)), ("learning", .integer(now.learning)), ("new", .integer(now.new)),
                ])
            ),
            (
                "forecast",
                .array(
                    forecast.enumerated().map { index, count in
                        .members([
                            ("date", .string(today.adding(index).date.description)), ("due", .integer(count)),
                        ])
                    })
            ),
            (
                "retention",
                .members([("overall", overall.map(Self.json) ?? .null), ("topics", .array(retention.map(Self.json)))])
            ),
            (
                "activity",
                .array(
                    activity.grades.sorted { $0.key < $1.key }.map { day, grades in
                        .members([("date", .string(day.date.description)), ("grades", .integer(grades))])
                    })
            ),
            (
                "streak",
                .members([
                    ("days", .integer(activity.streak(today: today))), ("longest", .integer(activity.longestStreak)),
                ])
            ),
            (
                "mastery",
                .array(
                    mastery.map {
                        .members([
                            ("topic", .string($0.topic)), ("mastery", .number($0.mastery)),
                            ("cards", .integer($0.cards)), ("seen", .integer($0.seen)),
                        ])
                    })
            ),
            ("quiz", quizzes.json),
        ])
    }

    private static func json(_ retention: Retention) -> JSONValue {
        .members([
            ("topic", retention.topic.isEmpty ? .null : .string(retention.topic)),
            ("reviews", .integer(retention.reviews)), ("measured", .number(retention.measured)),
            ("predicted", .number(retention.predicted)),
        ])
    }
}

extension QuizHistory {
    fileprivate var json: JSONValue {
        let members = { (score: Score) -> [(String, JSONValue)] in
            [("answers", .integer(score.answers)), ("right", .integer(score.right))]
        }
        return .members(
            members(score) + [
                ("topics", .array(topics.map { .members([("topic", .string($0.topic))] + members($0.score)) })),
                (
                    "sittings",
                    .array(
                        sittings.map {
                            .members([("date", .string($0.day.date.description))] + members($0.score))
                        })
                ),
            ])
    }
}
