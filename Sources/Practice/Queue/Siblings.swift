/// Lets one card of a group through a day.
struct Siblings {
    /// Per group, the card that has the day.
    private var taken: [String: Set<String>] = [:]

    /// Groups of which a card was graded since `start` have given that card the day.
    init(gradedOf cards: [QueueCard], since start: Timestamp) {
        for card in cards {
            guard let group = card.siblings, let last = card.schedule.lastReview, last >= start else { continue }
            taken[group, default: []].insert(card.id)
        }
    }

    /// Whether the card may be asked today; if so, it takes the day from its siblings.
    @discardableResult
    mutating func take(_ card: QueueCard) -> Bool {
        guard let group = card.siblings else { return true }
        if let others = taken[group] { return others.contains(card.id) }
        taken[group] = [card.id]
        return true
    }
}
