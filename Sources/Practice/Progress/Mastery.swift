/// How well something is known, from the cards that ask about it.
package enum Mastery {
    /// The mean over active cards of the probability of recall now, 0...1; cards within their steps count half, new
    /// ones nothing. Nil where there is no active card.
    package static func of(_ cards: some Sequence<QueueCard>, with scheduler: Scheduler, at now: Timestamp) -> Double? {
        var (sum, count) = (0.0, 0)
        for card in cards where !card.suspended {
            count += 1
            let recall = scheduler.retrievability(of: card.schedule, at: now) ?? 0
            sum += weight(card.schedule.state) * recall
        }
        return count == 0 ? nil : sum / Double(count)
    }

    /// The mastery of every concept that has an active card.
    package static func byConcept(
        _ cards: some Sequence<QueueCard>, with scheduler: Scheduler, at now: Timestamp
    ) -> [String: Double] {
        grouped(cards.flatMap { card in Set(card.concepts).map { ($0, card) } }, scheduler, now)
    }

    /// The mastery of every topic that has an active card.
    package static func byTopic(
        _ cards: some Sequence<QueueCard>, with scheduler: Scheduler, at now: Timestamp
    ) -> [String: Double] {
        grouped(cards.map { ($0.topic, $0) }, scheduler, now)
    }

    private static func grouped(
        _ pairs: [(String, QueueCard)], _ scheduler: Scheduler, _ now: Timestamp
    ) -> [String: Double] {
        Dictionary(grouping: pairs, by: \.0).compactMapValues { of($0.map(\.1), with: scheduler, at: now) }
    }

    private static func weight(_ state: CardSchedule.State) -> Double {
        switch state {
        case .new: 0
        case .learning, .relearning: 0.5
        case .review: 1
        }
    }
}
