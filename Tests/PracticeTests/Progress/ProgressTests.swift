import Practice
import Testing

@Suite struct ProgressTests {
    @Test func `measured recall stands beside the predicted, by topic`() {
        let days = [0, 0, 3, 12, 40]
        let ratings: [Rating] = [.good, .good, .good, .again, .good]
        let log = zip(days, ratings).enumerated().map { index, row in
            LoggedReview(card: "a", Review(at: Deck.now.adding(seconds: row.0 * 86_400 + index * 700), row.1))
        }
        let moments = ReviewedMoment.replaying(log, with: Deck.scheduler)
        #expect(moments.map(\.state) == [.new, .learning, .review, .review, .relearning])
        #expect(moments.map(\.days) == [nil, 0, 3, 9, 28])
        #expect(moments.count(where: \.isScored) == 3)
        let retention = ReviewedMoment.retention(moments) { $0 == "a" ? "topic" : nil }
        #expect(retention.count == 1)
        #expect(retention[0].reviews == 3 && close(retention[0].measured, 2.0 / 3))
        let predicted = moments.filter(\.isScored).compactMap(\.retrievability)
        #expect(close(retention[0].predicted, predicted.reduce(0, +) / 3))
        #expect(ReviewedMoment.retention(moments) { _ in nil }.isEmpty)
    }

    @Test func `what is due on the days ahead`() {
        var cards = [-5, 0, 1, 1, 3, 8].enumerated().map { Deck.review("\($0.offset)", dueIn: $0.element) }
        cards.append(Deck.new("new"))
        cards.append(Deck.step("s", in: 60))
        #expect(Forecast.due(cards, from: Deck.today, days: 5, in: Deck.calendar) == [3, 2, 0, 1, 0])
        cards[0].suspended = true
        cards[1].buriedUntil = Deck.today.adding(2)
        #expect(Forecast.due(cards, from: Deck.today, days: 5, in: Deck.calendar) == [1, 2, 1, 1, 0])
        #expect(Forecast.due(cards, from: Deck.today, days: 0, in: Deck.calendar) == [])
    }

    @Test(
        arguments: [
            ([], 0, 0), ([0], 1, 1), ([1], 1, 1), ([2], 0, 1), ([0, 1, 2], 3, 3), ([1, 2], 2, 2),
            ([0, 2, 3, 4, 5], 1, 4),
            ([0, 0, 0, 1], 2, 2),
        ] as [([Int], Int, Int)])
    func `days in a row`(daysAgo: [Int], streak: Int, longest: Int) {
        let activity = Activity(daysAgo.map { Deck.now.adding(days: -$0) }, in: Deck.calendar)
        #expect(activity.streak(today: Deck.today) == streak)
        #expect(activity.longestStreak == longest)
    }

    @Test func `the heatmap counts grades per study day`() throws {
        let night = try #require(Timestamp(iso8601: "2025-06-02T03:30:00+02:00"))
        let activity = Activity([night, night.adding(seconds: 3600), night.adding(seconds: 3700)], in: Deck.calendar)
        let day = Deck.calendar.day(of: night)
        #expect(day.date.description == "2025-06-01")
        #expect(activity.counts(from: day.adding(-1), through: day.adding(2)) == [0, 1, 2, 0])
        #expect(activity.counts(from: day, through: day.adding(-1)) == [])
    }

    @Test func `mastery is recall, weighed by how far the cards have come`() throws {
        func mastery(_ cards: [QueueCard]) -> Double? { Mastery.of(cards, with: Deck.scheduler, at: Deck.now) }
        #expect(mastery([]) == nil)
        #expect(mastery([Deck.new("n")]) == 0)
        let known = Deck.review("r", stability: 10, daysAgo: 10, concepts: ["c"])
        #expect(close(try #require(mastery([known])), 0.9))
        #expect(close(try #require(mastery([known, Deck.new("n")])), 0.45))
        #expect(close(try #require(mastery([Deck.step("s", in: 0)])), 0.5))
        var suspended = Deck.new("n", concepts: ["d"])
        suspended.suspended = true
        #expect(close(try #require(mastery([known, suspended])), 0.9))
        #expect(mastery([suspended]) == nil)
        let byConcept = Mastery.byConcept([known, suspended], with: Deck.scheduler, at: Deck.now)
        #expect(byConcept.keys.sorted() == ["c"])
        #expect(Mastery.byTopic([known, suspended], with: Deck.scheduler, at: Deck.now).keys.sorted() == ["t"])
    }
}
