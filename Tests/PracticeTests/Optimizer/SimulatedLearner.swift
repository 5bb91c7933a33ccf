import Practice
import TestSupport

/// Somebody whose memory follows the model with known parameters, taught by the default scheduler.
struct SimulatedLearner {
    let truth: SchedulingParameters

    static let forgetful = try? SchedulingParameters([
        0.06, 0.4, 0.9, 3.1, 6.8, 0.7, 2.6, 0.01, 1.3, 0.2, 0.9, 1.4, 0.07, 0.3, 1.5, 0.5, 1.7, 0.6, 0.15, 0.09, 0.35,
    ])

    /// A log of `cards` cards with `reviews` reviews each, by card.
    func log(cards: Int, reviews: Int, seed: UInt64) -> [LoggedReview] {
        var generator = SeededRandom(seed: seed)
        let scheduler = Scheduler(.standard, counting: .blocksOf24Hours)
        let memory = MemoryModel(truth)
        var log: [LoggedReview] = []
        for card in 0..<cards {
            var now = Timestamp(1_736_150_400 + card / 5 * 86_400)
            var schedule = CardSchedule(newCard: "\(card)", created: now)
            var state: MemoryState?
            for _ in 0..<reviews {
                var recall = 0.8
                var days = 0
                if let state, let last = schedule.lastReview {
                    days = scheduler.days.days(from: last, to: now)
                    recall = days < 1 ? 0.95 : memory.retrievability(stability: state.stability, days: days)
                }
                let chance = Double.random(in: 0..<1, using: &generator)
                let rating: Rating =
                    chance > recall ? .again : chance < 0.1 * recall ? .hard : chance > 0.88 * recall ? .easy : .good
                state = state.map { memory.next($0, rating, days: days) } ?? memory.initial(rating)
                schedule = scheduler.review(schedule, rating, at: now).schedule
                log.append(LoggedReview(card: "\(card)", Review(at: now, rating)))
                now = schedule.due.adding(seconds: .random(in: 0...80_000, using: &generator))
            }
        }
        return log
    }
}
