import Foundation
import Practice
import Testing

@Suite(.enabled(if: Fixtures.present, "STUDY_SHARED is not set: no vectors"))
struct VectorTests {
    private func vectors() throws -> VectorFile {
        try JSONDecoder().decode(VectorFile.self, from: Fixtures.data("fsrs-vectors.json"))
    }

    @Test func `every history of the reference implementation is followed`() throws {
        for history in try vectors().cases {
            var scheduler = try history.scheduler.scheduler()
            let first = try #require(history.reviews.first)
            var card = CardSchedule(newCard: history.id, created: Timestamp(first.at_unix))
            for (number, review) in history.reviews.enumerated() {
                let place: Comment = "\(history.id), review \(number)"
                if let changed = review.scheduler { scheduler = try changed.scheduler() }
                let now = try #require(Timestamp(iso8601: review.at))
                #expect(now.seconds == review.at_unix, place)
                if let last = card.lastReview {
                    #expect(scheduler.days.days(from: last, to: now) == review.elapsed_days, place)
                }
                let outcome = scheduler.review(card, try #require(Rating(rawValue: review.rating)), at: now)
                card = outcome.schedule
                let memory = try #require(card.memory)
                #expect(card.state.rawValue == review.expect.state, place)
                #expect(card.step == review.expect.step, place)
                #expect(close(memory.stability, review.expect.stability), place)
                #expect(close(memory.difficulty, review.expect.difficulty), place)
                switch (outcome.retrievability, review.retrievability_before) {
                case (nil, nil): break
                case (let ours?, let theirs?): #expect(close(ours, theirs), place)
                default: Issue.record("one retrievability is nil: \(place)")
                }
                if history.isRoundingSensitive {
                    #expect(abs(card.due.seconds - review.expect.due_unix) <= 86_400, place)
                } else {
                    #expect(card.due.seconds == review.expect.due_unix, place)
                    #expect(card.due.description == review.expect.due, place)
                }
            }
        }
    }

    @Test func `every single formula agrees`() throws {
        let formulas = try vectors().formulas
        let model = MemoryModel(.standard)
        for one in formulas.initial {
            let memory = model.initial(try #require(Rating(rawValue: one.rating)))
            #expect(close(memory.stability, one.stability) && close(memory.difficulty, one.difficulty))
        }
        for one in formulas.retrievability {
            #expect(close(model.retrievability(stability: one.stability, days: one.elapsed_days), one.retrievability))
        }
        for one in formulas.interval {
            let raw = model.interval(stability: one.stability, retention: one.desired_retention)
            #expect(close(raw, one.raw_interval_days))
        }
        for one in formulas.step {
            let memory = MemoryState(stability: one.stability, difficulty: one.difficulty)
            let next = model.next(memory, try #require(Rating(rawValue: one.rating)), days: 0)
            #expect(close(next.stability, one.next_stability_same_day))
            #expect(close(next.difficulty, one.next_difficulty))
        }
    }

    @Test func `the bounds of the spread agree`() throws {
        for one in try vectors().fuzz {
            let bounds = Fuzz.bounds(interval: one.interval_days, maximum: one.maximum_interval_days)
            #expect((bounds != nil) == one.fuzzed)
            #expect(bounds ?? one.interval_days...one.interval_days == one.min...one.max)
        }
    }
}
