/// One card for each concept that a quiz found wanting, to be asked before all others.
///
/// A concept is done with as soon as one of its cards was graded after the quiz.
enum MissedCards {
    /// - Parameters:
    ///   - cards: all of the session.
    ///   - active: those of them that may be asked today.
    ///   - room: how many of them may be new ones.
    static func front(
        _ cards: [QueueCard], active: [QueueCard], room: Int, _ siblings: inout Siblings, _ scheduler: Scheduler,
        _ now: Timestamp
    ) -> [QueueCard] {
        var room = room
        var chosen: [QueueCard] = []
        let concepts = Set(cards.filter { $0.missedAt != nil }.compactMap(\.concepts.first))
        for concept in concepts.sorted() {
            let group = cards.filter { $0.concepts.first == concept && $0.missedAt != nil }
            let isDone = group.contains { card in
                card.schedule.lastReview.map { last in card.missedAt.map { last >= $0 } ?? false } ?? false
            }
            if isDone { continue }
            let ids = Set(group.map(\.id))
            // Steps come first anyway.
            let candidates = active.filter { ids.contains($0.id) && !$0.schedule.state.isStepping }.map {
                (card: $0, recall: scheduler.retrievability(of: $0.schedule, at: now) ?? 1)
            }
            .sorted { ($0.recall, $1.card.importance, $0.card.id) < ($1.recall, $0.card.importance, $1.card.id) }
            let first = candidates.first { ($0.card.schedule.state != .new || room > 0) && siblings.take($0.card) }
            guard let card = first?.card else { continue }
            if card.schedule.state == .new { room -= 1 }
            chosen.append(card)
        }
        return chosen
    }
}
