/// What the queue has to know of a card.
package struct QueueCard: Hashable, Sendable {
    package var schedule: CardSchedule
    package let concepts: [String]
    package let topic: String
    /// Cards of one group ask about the same thing from different sides: only one of them a day.
    package let siblings: String?
    package var suspended: Bool
    /// The card is hidden before this day.
    package var buriedUntil: StudyDay?
    /// 0...1, the greatest of its concepts'.
    package let importance: Double
    /// When a quiz found the card's first concept wanting.
    package let missedAt: Timestamp?

    package var id: String { schedule.card }

    package init(
        schedule: CardSchedule, concepts: [String], topic: String, siblings: String? = nil, suspended: Bool = false,
        buriedUntil: StudyDay? = nil, importance: Double = 0, missedAt: Timestamp? = nil
    ) {
        self.schedule = schedule
        self.concepts = concepts
        self.topic = topic
        self.siblings = siblings
        self.suspended = suspended
        self.buriedUntil = buriedUntil
        self.importance = importance
        self.missedAt = missedAt
    }

    /// Whether the card may be asked on `day` at all.
    package func isActive(on day: StudyDay) -> Bool {
        !suspended && buriedUntil.map { $0 <= day } ?? true
    }
}
