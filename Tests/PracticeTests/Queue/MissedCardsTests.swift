import Practice
import Testing

@Suite struct MissedCardsTests {
    private func missed(_ card: QueueCard, secondsAgo: Int = 60) -> QueueCard {
        QueueCard(
            schedule: card.schedule, concepts: card.concepts, topic: card.topic, siblings: card.siblings,
            importance: card.importance, missedAt: Deck.now.adding(seconds: -secondsAgo))
    }

    private func ids(_ cards: [QueueCard]) -> String {
        Deck.queue(cards).cards.map(\.id).joined(separator: " ")
    }

    @Test func `one card of each concept that a quiz found wanting comes before all but the steps`() {
        let cards = [
            Deck.review("due"), Deck.step("step", in: -5), Deck.new("new", concepts: ["b"], importance: 1),
            missed(Deck.review("later", dueIn: 5, concepts: ["a"])),
            missed(Deck.review("weak", stability: 3, dueIn: 4, concepts: ["a"])),
        ]
        #expect(ids(cards) == "step weak due new")
    }

    @Test func `new cards that come first count among the new cards of the day`() {
        let cards =
            (0..<4).map { Deck.new("n\($0)", concepts: ["n\($0)"]) }
            + (0..<3).map { missed(Deck.new("m\($0)", concepts: ["m\($0)"])) }
        func queue(_ limit: Int) -> [String] {
            Deck.queue(cards, limits: StudyLimits(newCards: limit, cards: 100)).cards.map(\.id)
        }
        #expect(queue(5).count == 5 && queue(5).prefix(3) == ["m0", "m1", "m2"])
        #expect(queue(2) == ["m0", "m1"])
        #expect(queue(0).isEmpty)
    }

    @Test func `a card that was graded after the quiz ends it`() {
        let cards = [
            Deck.review("due"), missed(Deck.review("weak", dueIn: 4, concepts: ["a"])),
            missed(Deck.review("graded", daysAgo: 1, dueIn: 5, concepts: ["a"]), secondsAgo: 100_000),
        ]
        #expect(ids(cards) == "due")
    }
}
