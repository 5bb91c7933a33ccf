import Practice
import Testing

@Suite struct StudyStatisticsTests {
    private typealias Moment = StudyStatistics.Moment

    private func moment(_ topic: String, _ daysAgo: Int, _ rating: Rating, _ elapsed: Int?, _ recall: Double?) -> Moment
    {
        Moment(
            topic: topic, at: Deck.now.adding(days: -daysAgo), rating: rating, elapsed: elapsed, retrievability: recall)
    }

    @Test func `a home with nothing in it`() {
        let empty = StudyStatistics(
            cards: [], moments: [], scheduler: Deck.scheduler, calendar: Deck.calendar, now: Deck.now)
        #expect(empty.counts.due == 0)
        #expect(empty.forecast == [Int](repeating: 0, count: 14))
        #expect(empty.overall == nil)
        #expect(empty.weakest == nil)
    }

    @Test func `cards are counted by what they are, suspended ones apart`() {
        var hidden = Deck.review("hidden")
        hidden.suspended = true
        let statistics = StudyStatistics(
            cards: [
                Deck.review("due"), Deck.review("later", dueIn: 3), Deck.step("step", in: 60), Deck.new("new"), hidden,
            ],
            moments: [], scheduler: Deck.scheduler, calendar: Deck.calendar, now: Deck.now)
        #expect(statistics.counts.due == 1)
        #expect(statistics.counts.review == 2)
        #expect(statistics.counts.learning == 1)
        #expect(statistics.counts.new == 1)
        #expect(statistics.counts.suspended == 1)
        #expect(statistics.forecast.prefix(4) == [2, 0, 0, 1])
    }

    @Test func `retention counts reviews of another day, measured beside foretold`() {
        let statistics = StudyStatistics(
            cards: [Deck.review("a", topic: "x"), Deck.new("b", topic: "x")],
            moments: [
                moment("x", 9, .good, nil, nil), moment("x", 9, .again, 0, 1), moment("x", 5, .good, 4, 0.9),
                moment("x", 1, .again, 4, 0.7), moment("y", 0, .hard, 1, 0.8),
            ], scheduler: Deck.scheduler, calendar: Deck.calendar, now: Deck.now)
        #expect(statistics.retention.map(\.topic) == ["x", "y"])
        #expect(statistics.retention[0].measured == 0.5)
        #expect(abs(statistics.retention[0].predicted - 0.8) < 1e-12)
        #expect(statistics.overall?.reviews == 3)
        #expect(statistics.activity.grades.values.reduce(0, +) == 5)
        #expect(statistics.mastery.map(\.seen) == [1])
        #expect(statistics.weakest?.topic == "x")
    }
}
