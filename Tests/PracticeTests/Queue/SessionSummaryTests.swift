import Practice
import Testing

@Suite struct SessionSummaryTests {
    private func answer(_ card: QueueCard, _ rating: Rating, at time: Timestamp = Deck.now) -> SessionSummary.Answer {
        SessionSummary.Answer(
            topic: card.topic, before: card.schedule, outcome: Deck.scheduler.review(card.schedule, rating, at: time),
            counting: Deck.scheduler.days)
    }

    @Test func `a session is summed up`() throws {
        var leech = Deck.review("leech", topic: "b")
        leech.schedule.lapses = 7
        let fresh = Deck.new("new", topic: "a")
        let first = answer(fresh, .good)
        var later = fresh
        later.schedule = first.outcome.schedule
        let second = answer(later, .good, at: Deck.now.adding(seconds: 600))
        let summary = SessionSummary([
            answer(Deck.review("r", topic: "a"), .hard), answer(leech, .again), first, second,
        ])
        #expect(summary.cards == 3 && summary.grades == 4)
        #expect(summary.byRating == [.again: 1, .hard: 1, .good: 2])
        #expect(summary.newCards == 1 && summary.graduated == 1 && summary.lapsed == 1)
        #expect(summary.leeches == ["leech"])
        #expect(summary.retention.map(\.topic) == ["a", "b"])
        #expect(summary.retention.map(\.measured) == [1, 0])
        #expect(summary.retention.allSatisfy { close($0.predicted, 0.9) && $0.reviews == 1 })
        #expect(summary.nextDue == Deck.now.adding(seconds: 600))
    }

    @Test func `a session without an answer is empty`() {
        let summary = SessionSummary([])
        #expect(summary.cards == 0 && summary.retention.isEmpty && summary.nextDue == nil)
    }
}
