import Practice
import Testing

@Suite struct StudyQueueTests {
    private func ids(_ cards: [QueueCard]) -> String { cards.map(\.id).joined(separator: " ") }

    @Test func `steps that are up come first, then due cards by recall, then new ones by importance`() {
        let queue = Deck.queue([
            Deck.new("n1", importance: 0.2), Deck.new("n2", importance: 0.9), Deck.review("weak", stability: 5),
            Deck.review("strong", stability: 50), Deck.review("later", dueIn: 1), Deck.step("s2", in: -5),
            Deck.step("s1", in: -60), Deck.step("waiting", in: 600), Deck.step("tomorrow", in: 80_000),
        ])
        #expect(ids(queue.cards) == "s1 s2 strong weak n2 n1")
        #expect(ids(queue.soon) == "waiting")
        #expect(queue.nextStep == Deck.now.adding(seconds: 600))
    }

    @Test func `new cards wait for what they require`() {
        let cards = [
            Deck.new("a", concepts: ["attention"], importance: 0.9),
            Deck.new("v", concepts: ["vector"], importance: 0.1),
            Deck.new("f", concepts: ["free"], importance: 0),
        ]
        let requires = ["attention": ["vector", "no cards"], "vector": ["no cards"]]
        #expect(ids(Deck.queue(cards, requires: requires).cards) == "v f")
        #expect(ids(Deck.queue(cards, requires: requires, gated: false).cards) == "v f a")
        let known = cards + [Deck.review("v2", dueIn: 3, concepts: ["vector"])]
        #expect(ids(Deck.queue(known, requires: requires).cards) == "v f", "one card of two has graduated")
        let all = [cards[0], cards[2], Deck.review("v2", dueIn: 3, concepts: ["vector"])]
        #expect(ids(Deck.queue(all, requires: requires).cards) == "a f")
        var suspended = cards
        suspended[1].suspended = true
        #expect(ids(Deck.queue(suspended, requires: requires).cards) == "a f", "a suspended card holds nobody up")
    }

    @Test func `a gate never leaves the queue empty`() {
        let cards = [
            Deck.new("a", concepts: ["a"], importance: 1), Deck.new("b", concepts: ["b"]),
            Deck.new("c", concepts: ["c"]),
        ]
        let circle = ["a": ["b", "c"], "b": ["a"], "c": ["b"]]
        #expect(ids(Deck.queue(cards, requires: circle).cards) == "b c a")
        #expect(ids(Deck.queue(cards + [Deck.review("due")], requires: circle).cards) == "due")
        #expect(Deck.queue(cards, requires: circle, tally: DayTally(newCards: 10, cards: 10)).cards.isEmpty)
        let own = ["a": ["a"]]
        #expect(ids(Deck.queue([cards[0]], requires: own).cards) == "a")
    }

    @Test(arguments: [
        (StudyLimits(newCards: 2, cards: 100), DayTally.nothing, "r0 r1 r2 n0 n1"),
        (StudyLimits(newCards: 2, cards: 100), DayTally(newCards: 1, cards: 1), "r0 r1 r2 n0"),
        (StudyLimits(newCards: 0, cards: 100), .nothing, "r0 r1 r2"),
        (StudyLimits(newCards: 9, cards: 4), .nothing, "r0 r1 r2 n0"),
        (StudyLimits(newCards: 9, cards: 4), DayTally(newCards: 0, cards: 2), "r0 r1"),
        (StudyLimits(newCards: 9, cards: 4), DayTally(newCards: 4, cards: 40), ""),
        (StudyLimits(newCards: -1, cards: -1), .nothing, ""),
    ])
    func `the limits of the day hold`(limits: StudyLimits, tally: DayTally, expected: String) {
        let cards =
            (0..<3).map { Deck.review("r\($0)", stability: 30 - Double($0)) }
            + (0..<3).map { Deck.new("n\($0)", importance: 1 - Double($0) / 10) }
        #expect(ids(Deck.queue(cards, limits: limits, tally: tally).cards) == expected)
        let withStep = Deck.queue(cards + [Deck.step("s", in: -1)], limits: limits, tally: tally)
        #expect(withStep.cards.first?.id == "s", "steps are of the day already")
    }

    @Test func `siblings are left for another day`() {
        let cards = [
            Deck.review("front", stability: 20, siblings: "x"), Deck.review("back", stability: 10, siblings: "x"),
            Deck.new("cloze", siblings: "x"), Deck.new("other"),
        ]
        #expect(ids(Deck.queue(cards).cards) == "front other")
        var graded = cards
        graded[1].schedule.lastReview = Deck.now.adding(seconds: -60)
        graded[1].schedule.due = Deck.now.adding(days: 3)
        #expect(ids(Deck.queue(graded).cards) == "other")
        #expect(ids(Deck.queue(graded, at: Deck.now.adding(days: 1)).cards) == "front other")
        #expect(ids(Deck.queue([Deck.step("learning", in: -5, siblings: "x")] + cards).cards) == "learning other")
    }

    @Test func `buried cards come back on their day, suspended ones never`() {
        var cards = [Deck.review("a", stability: 9), Deck.review("b", stability: 8), Deck.review("c", stability: 7)]
        cards[0].suspended = true
        cards[1].buriedUntil = Deck.today.adding(1)
        cards[2].buriedUntil = Deck.today
        #expect(ids(Deck.queue(cards).cards) == "c")
        #expect(ids(Deck.queue(cards, at: Deck.now.adding(days: 1)).cards) == "b c")
    }

    @Test func `topics are mixed`() {
        let cards = (0..<6).map { Deck.review("\($0)", stability: 30 - Double($0), topic: $0 < 4 ? "a" : "b") }
        #expect(ids(Deck.queue(cards).cards) == "0 4 1 5 2 3")
        #expect(ids(Deck.queue(cards, lastTopic: "a").cards) == "4 0 5 1 2 3")
    }

    @Test func `cramming begins with the worst`() {
        let cards = [Deck.new("n"), Deck.review("strong", stability: 50, dueIn: 9), Deck.review("weak", stability: 3)]
        let order = StudyQueue.cram(cards, scheduler: Deck.scheduler, calendar: Deck.calendar, now: Deck.now)
        #expect(ids(order) == "weak strong n")
    }

    @Test(arguments: [(7, 8, true), (8, 9, false), (11, 12, true), (12, 12, false), (0, 1, false), (15, 16, true)])
    func `leeches are told at eight lapses and at every fourth after`(before: Int, after: Int, isNews: Bool) {
        var (old, new) = (Deck.review("x").schedule, Deck.review("x").schedule)
        (old.lapses, new.lapses) = (before, after)
        #expect(Leech.isNews(before: old, after: new) == isNews)
        #expect(Leech.isLeech(lapses: after) == (after >= 8))
    }

    @Test func `a day's tally counts each card once`() {
        func line(_ card: String, _ seconds: Int) -> LoggedReview {
            LoggedReview(card: card, Review(at: Deck.now.adding(seconds: seconds), .good))
        }
        let log = [
            line("old", -200_000), line("old", 0), line("new", 0), line("new", 60), line("gone", -90_000),
            line("tomorrow", 86_400),
        ]
        #expect(DayTally(of: log, on: Deck.today, in: Deck.calendar) == DayTally(newCards: 1, cards: 2))
    }
}
