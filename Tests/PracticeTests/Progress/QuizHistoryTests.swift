import Practice
import Testing

@Suite struct QuizHistoryTests {
    private func answer(_ sitting: Int, _ topic: String, _ isRight: Bool, daysAgo: Int) -> QuizHistory.Answer {
        QuizHistory.Answer(
            sitting: sitting, at: Deck.now.adding(days: -daysAgo), topic: topic, isRight: isRight)
    }

    @Test func `answers are counted by topic and by sitting`() {
        let history = QuizHistory(
            [
                answer(7, "rag", true, daysAgo: 0), answer(3, "rag", false, daysAgo: 9),
                answer(3, "evals", true, daysAgo: 8), answer(7, "rag", true, daysAgo: 1),
            ], in: Deck.calendar)
        #expect(history.score.answers == 4 && history.score.right == 3 && history.score.share == 0.75)
        #expect(history.topics.map(\.topic) == ["evals", "rag"])
        #expect(history.topics.map(\.score.answers) == [1, 3] && history.topics.map(\.score.right) == [1, 2])
        #expect(history.sittings.map(\.score.right) == [1, 2])
        let days = [Deck.now.adding(days: -8), Deck.now].map { Deck.calendar.day(of: $0) }
        #expect(history.sittings.map(\.day) == days)
    }

    @Test func `no answer, no share`() {
        let history = QuizHistory([], in: Deck.calendar)
        #expect(history.score.share == nil && history.topics.isEmpty && history.sittings.isEmpty)
    }
}
