package import Practice

/// A card with what the learner did with it.
package struct StoredCard: Hashable, Sendable, Identifiable {
    /// With the learner's edits.
    package let card: Card
    package let schedule: CardSchedule
    package let isSuspended: Bool
    /// Hidden before this day.
    package let buriedUntil: StudyDay?
    /// Its origin is gone; it is asked no more.
    package let isRetired: Bool
    /// Whether the learner changed its words.
    package let isEdited: Bool
    /// Whether the learner reported it as bad.
    package let isBad: Bool

    package var id: String { card.id }

    /// Cards of one group ask about the same thing from different sides.
    package var siblings: String? { card.origin == .generated ? card.concepts.first : nil }
}
