import Practice
import TestSupport
import Testing

/// What must hold whatever the parameters, the cards and the times are.
@Suite struct SchedulingPropertyTests {
    private func scheduler(_ generator: inout SeededRandom) throws -> Scheduler {
        let values = SchedulingParameters.bounds.enumerated().map { index, bounds in
            index < 4 ? Double.random(in: 0.01...40, using: &generator) : .random(in: bounds, using: &generator)
        }
        let settings = try SchedulerSettings(
            parameters: SchedulingParameters(values), retention: .random(in: 0.7...0.99, using: &generator),
            learningSteps: StepList(["", "1m 10m", "5m", "1m 1h 1d"].randomElement(using: &generator) ?? ""),
            relearningSteps: StepList(["", "10m"].randomElement(using: &generator) ?? ""),
            maximumInterval: .random(in: 1...40_000, using: &generator), fuzz: .random(using: &generator))
        let calendar = StudyCalendar(fixedOffset: 3600 * .random(in: -12...14, using: &generator))
        return Scheduler(
            settings, counting: .random(using: &generator) ? .blocksOf24Hours : .studyDays(calendar))
    }

    @Test(arguments: 0..<40) func `a better grade never brings the card back sooner`(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let scheduler = try scheduler(&generator)
        var now = Timestamp(1_700_000_000)
        var card = CardSchedule(newCard: "card-\(seed)", created: now)
        for _ in 0..<40 {
            now = now.adding(seconds: .random(in: 0...4_000_000, using: &generator))
            let outcomes = scheduler.preview(card, at: now)
            #expect(outcomes.map(\.rating) == Rating.allCases)
            if let before = card.memory {
                let after = outcomes.compactMap(\.schedule.memory)
                let recalled = after.dropFirst()
                #expect(recalled.allSatisfy { $0.stability >= before.stability })
                #expect(zip(recalled, recalled.dropFirst()).allSatisfy { $0.stability <= $1.stability })
                #expect(zip(after, after.dropFirst()).allSatisfy { $0.difficulty >= $1.difficulty })
                if scheduler.days.days(from: card.lastReview ?? now, to: now) >= 1 {
                    #expect(after[0].stability <= before.stability)
                }
            }
            if card.state == .review {
                let due = outcomes.dropFirst().map(\.schedule.due)
                #expect(zip(due, due.dropFirst()).allSatisfy { $0 <= $1 })
            }
            for outcome in outcomes {
                let next = outcome.schedule
                #expect(next.reps == card.reps + 1 && next.lastReview == now && next.due > now)
                #expect((next.step == nil) == (next.state == .review))
                #expect((next.memory?.stability ?? 0) >= MemoryState.leastStability)
                #expect(MemoryState.difficultyRange.contains(next.memory?.difficulty ?? 0))
            }
            let chosen = try #require(outcomes.randomElement(using: &generator))
            #expect(scheduler.review(card, chosen.rating, at: now) == chosen, "the preview told the truth")
            card = chosen.schedule
        }
    }

    @Test(arguments: 0..<20) func `replaying the log gives the card again`(seed: UInt64) throws {
        var generator = SeededRandom(seed: seed)
        let scheduler = try scheduler(&generator)
        let start = Timestamp(1_700_000_000)
        var (now, log) = (start, [Review]())
        var card = CardSchedule(newCard: "c", created: start)
        for _ in 0..<30 {
            now = now.adding(seconds: .random(in: -1000...900_000, using: &generator))
            let review = Review(at: now, Rating.allCases.randomElement(using: &generator) ?? .good)
            log.append(review)
            card = scheduler.review(card, review.rating, at: now).schedule
        }
        #expect(scheduler.replay(log, of: "c", created: start) == card)
    }

    @Test func `recall falls with time, is 0.9 at the stability and grows with it`() {
        let model = MemoryModel(.standard)
        for stability in [0.001, 0.5, 1, 10, 365, 36_500] {
            let curve = (0...400).map { model.retrievability(stability: stability, days: $0) }
            #expect(curve[0] == 1)
            #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 > $1 })
            #expect(
                model.retrievability(stability: stability, days: 7)
                    <= model.retrievability(stability: stability * 2, days: 7))
            for retention in [0.7, 0.9, 0.99] {
                let days = model.interval(stability: 1000 * stability, retention: retention)
                let next = model.interval(stability: 1000 * stability, retention: retention - 0.05)
                #expect(next > days)
            }
        }
        #expect(close(model.retrievability(stability: 10, days: 10), 0.9))
        #expect(close(model.interval(stability: 10, retention: 0.9), 10))
    }

    @Test(arguments: [3, 4, 7, 10, 30, 100, 1000, 36_500])
    func `the spread stays within its bounds and reaches every day of them`(interval: Int) throws {
        let bounds = try #require(Fuzz.bounds(interval: interval, maximum: 36_500))
        let drawn = (0..<max(400, bounds.count * 12)).map {
            Fuzz.spread(interval: interval, maximum: 36_500, card: "card \($0)", reviews: $0 % 7)
        }
        #expect(drawn.allSatisfy(bounds.contains))
        #expect(Set(drawn).count == bounds.count)
        #expect(drawn.map { abs($0 - interval) }.max() ?? 0 <= interval)
        let again = Fuzz.spread(interval: interval, maximum: 36_500, card: "card 0", reviews: 0)
        #expect(again == drawn[0])
        let mean = Double(drawn.reduce(0, +)) / Double(drawn.count)
        let middle = Double(bounds.lowerBound + bounds.upperBound) / 2
        #expect(abs(mean - middle) < Double(bounds.count) * 0.08 + 0.1)
    }
}
