import Practice
import TestSupport
import Testing

@Suite struct StudyQueuePropertyTests {
    private func requires(_ generator: inout SeededRandom) -> [String: [String]] {
        Dictionary(
            (0..<30).map { index in
                (
                    "c\(index)",
                    [String](repeating: "", count: 2).map { _ in "c\(Int.random(in: 0..<30, using: &generator))" }
                )
            }, uniquingKeysWith: +)
    }

    @Test(arguments: 0..<60) func `every queue keeps the rules`(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let cards = Deck.random(.random(in: 0...80, using: &generator), &generator)
        let limits = StudyLimits(
            newCards: .random(in: 0...12, using: &generator), cards: .random(in: 0...40, using: &generator))
        let tally = DayTally(
            newCards: .random(in: 0...4, using: &generator), cards: .random(in: 4...20, using: &generator))
        let requires = requires(&generator)
        let gated = Bool.random(using: &generator)
        let queue = Deck.queue(cards, requires: requires, gated: gated, limits: limits, tally: tally)
        let asked = queue.cards

        #expect(Set(asked.map(\.id)).count == asked.count)
        #expect(asked.allSatisfy { $0.isActive(on: Deck.today) && $0.schedule.due <= Deck.now })
        let new = asked.filter { $0.schedule.state == .new }
        let reviews = asked.filter { $0.schedule.state == .review }
        #expect(new.count <= max(0, limits.newCards - tally.newCards))
        #expect(new.count + reviews.count <= max(0, limits.cards - tally.cards))
        let groups = asked.filter { !$0.schedule.state.isStepping }.compactMap(\.siblings)
        #expect(Set(groups).count == groups.count)
        #expect(
            queue
                == Deck.queue(
                    cards.shuffled(using: &generator), requires: requires, gated: gated, limits: limits, tally: tally))

        // Steps, then reviews, then new ones.
        let rank = asked.map { $0.schedule.state.isStepping ? 0 : $0.schedule.state == .review ? 1 : 2 }
        #expect(rank == rank.sorted())
        let steps = asked.prefix { $0.schedule.state.isStepping }.map(\.schedule.due)
        #expect(steps == steps.sorted())

        // Nothing is asked only if there is nothing to ask.
        let began = Deck.calendar.start(of: Deck.today)
        let gradedGroups = Set(
            cards.filter { ($0.schedule.lastReview ?? Timestamp(0)) >= began }.compactMap(\.siblings))
        let possible = cards.filter {
            $0.isActive(on: Deck.today) && $0.schedule.state == .new
                && !($0.siblings.map(gradedGroups.contains) ?? false)
        }
        if asked.isEmpty, limits.newCards > tally.newCards, limits.cards > tally.cards { #expect(possible.isEmpty) }

        // While there are cards that need not wait, no other is shown.
        let prerequisites = Prerequisites(requires: requires, cards: cards)
        if gated, asked.count > new.count { #expect(new.allSatisfy { prerequisites.missing(for: $0) == 0 }) }
    }

    @Test(arguments: 0..<20) func `a day of study ends, within its limits`(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        var cards = Deck.random(60, &generator)
        let requires = requires(&generator)
        let limits = StudyLimits(newCards: 6, cards: 25)
        let first = cards
        var log: [LoggedReview] = []
        var now = Deck.now
        var topic: String?
        let end = Deck.calendar.start(of: Deck.today.adding(1))
        while now < end {
            let tally = DayTally(of: log, on: Deck.today, in: Deck.calendar)
            // The tally's new cards are those without an earlier review.
            let seen = Set(log.map(\.card)).intersection(first.filter { $0.schedule.state != .new }.map(\.id))
            let queue = Deck.queue(
                cards, requires: requires, limits: limits,
                tally: DayTally(newCards: tally.newCards - seen.count, cards: tally.cards), lastTopic: topic, at: now)
            guard let card = queue.cards.first else {
                guard let next = queue.nextStep, next < end else { break }
                now = next
                continue
            }
            let index = try #require(cards.firstIndex { $0.id == card.id })
            let rating = [Rating.again, .hard, .good, .good, .good, .easy].randomElement(using: &generator) ?? .good
            cards[index].schedule = Deck.scheduler.review(card.schedule, rating, at: now).schedule
            log.append(LoggedReview(card: card.id, Review(at: now, rating)))
            topic = card.topic
            now = now.adding(seconds: 8)
        }
        let asked = Set(log.map(\.card))
        let wasNew = Set(first.filter { $0.schedule.state == .new }.map(\.id))
        let wasStep = Set(first.filter { $0.schedule.state.isStepping }.map(\.id))
        #expect(asked.intersection(wasNew).count <= limits.newCards)
        #expect(asked.subtracting(wasStep).count <= limits.cards)
        let groups = first.filter { asked.contains($0.id) && !wasStep.contains($0.id) }.compactMap(\.siblings)
        #expect(Set(groups).count == groups.count, "no two siblings on one day")
        #expect(!asked.isEmpty)
    }

    @Test(arguments: 0..<30) func `the best remembered of the due cards come first`(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        let cards = (0..<40).map {
            Deck.review(
                "\($0)", stability: .random(in: 1...90, using: &generator),
                daysAgo: .random(in: 1...90, using: &generator))
        }
        let recall = Deck.queue(cards).cards.map { Deck.scheduler.retrievability(of: $0.schedule, at: Deck.now) ?? 0 }
        #expect(recall.count == 40)
        #expect(zip(recall, recall.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test(arguments: 0..<30) func `mixing loses nothing, puts nothing off for long and separates topics`(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        let cards = (0..<50).map {
            Deck.review("\($0)", stability: 100 - Double($0), topic: "\(Int.random(in: 0..<3, using: &generator))")
        }
        let mixed = Deck.queue(cards).cards
        #expect(Set(mixed.map(\.id)) == Set(cards.map(\.id)))
        let pairs = zip(mixed, mixed.dropFirst())
        let plain = zip(cards, cards.dropFirst())
        #expect(pairs.count { $0.topic == $1.topic } < plain.count { $0.topic == $1.topic })
    }
}
