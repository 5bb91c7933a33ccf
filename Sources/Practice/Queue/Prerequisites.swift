/// Which concepts are known, and which a card still waits for.
///
/// A concept is known when every active card of it has graduated once, or it has no active cards.
package struct Prerequisites: Sendable {
    private let requires: [String: [String]]
    /// Concepts with an active card that never graduated.
    private let unknown: Set<String>

    /// - Parameters:
    ///   - requires: for a concept, those that are to be learnt before it.
    ///   - cards: all cards of the home, not only those of a session.
    package init(requires: [String: [String]], cards: some Sequence<QueueCard>) {
        self.requires = requires
        unknown = cards.reduce(into: Set<String>()) { unknown, card in
            if !card.suspended, !card.schedule.state.hasGraduated { unknown.formUnion(card.concepts) }
        }
    }

    package func isKnown(_ concept: String) -> Bool { !unknown.contains(concept) }

    /// How many concepts that are not known yet the card waits for; its own do not count.
    package func missing(for card: QueueCard) -> Int {
        var missing = Set<String>()
        for concept in card.concepts {
            for required in requires[concept] ?? [] where unknown.contains(required) { missing.insert(required) }
        }
        return missing.subtracting(card.concepts).count
    }
}

extension CardSchedule.State {
    /// True once a card has gone through its learning steps; forgetting does not take that back.
    package var hasGraduated: Bool { self == .review || self == .relearning }
}
