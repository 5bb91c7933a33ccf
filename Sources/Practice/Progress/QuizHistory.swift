/// What was answered in quizzes, and how much of it right.
///
/// Quiz answers are no reviews: choosing among four says less of memory than recalling, so they have numbers of
/// their own.
package struct QuizHistory: Hashable, Sendable {
    /// An answer whose verdict counts.
    package struct Answer: Hashable, Sendable {
        /// Tells sittings apart; later ones have larger numbers.
        package let sitting: Int
        package let at: Timestamp
        package let topic: String
        package let isRight: Bool

        package init(sitting: Int, at: Timestamp, topic: String, isRight: Bool) {
            self.sitting = sitting
            self.at = at
            self.topic = topic
            self.isRight = isRight
        }
    }

    package struct Score: Hashable, Sendable {
        package private(set) var answers = 0
        package private(set) var right = 0

        /// The share that was right, 0...1; nil without an answer.
        package var share: Double? { answers > 0 ? Double(right) / Double(answers) : nil }

        mutating func count(_ answer: Answer) {
            answers += 1
            right += answer.isRight ? 1 : 0
        }
    }

    package struct Topic: Hashable, Sendable {
        package let topic: String
        package let score: Score
    }

    /// One quiz, with the day of its last answer.
    package struct Sitting: Hashable, Sendable {
        package let day: StudyDay
        package let score: Score
    }

    package let score: Score
    /// In alphabetical order.
    package let topics: [Topic]
    /// The oldest first.
    package let sittings: [Sitting]

    package init(_ answers: some Sequence<Answer>, in calendar: StudyCalendar) {
        var score = Score()
        var topics: [String: Score] = [:]
        var sittings: [Int: (last: Timestamp, score: Score)] = [:]
        for answer in answers {
            score.count(answer)
            topics[answer.topic, default: Score()].count(answer)
            var sitting = sittings[answer.sitting] ?? (answer.at, Score())
            sitting.last = max(sitting.last, answer.at)
            sitting.score.count(answer)
            sittings[answer.sitting] = sitting
        }
        self.score = score
        self.topics = topics.sorted { $0.key < $1.key }.map { Topic(topic: $0.key, score: $0.value) }
        self.sittings = sittings.sorted { $0.key < $1.key }.map {
            Sitting(day: calendar.day(of: $0.value.last), score: $0.value.score)
        }
    }
}
