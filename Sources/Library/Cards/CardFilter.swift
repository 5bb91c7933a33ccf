package import Practice

/// Which cards are meant; every field that is set narrows.
package struct CardFilter: Hashable, Sendable {
    package var topic: String?
    /// The id of a concept.
    package var concept: String?
    /// The id of a source that the card cites.
    package var source: String?
    package var kinds: [Card.Kind]
    package var states: [CardSchedule.State]
    package var origins: [Card.Origin]
    package var isSuspended: Bool?
    package var isBad: Bool?
    /// Due at this time or before; new cards are not.
    package var dueBy: Practice.Timestamp?
    /// Whether cards whose origin is gone are among them.
    package var includesRetired: Bool

    package init(
        topic: String? = nil, concept: String? = nil, source: String? = nil, kinds: [Card.Kind] = [],
        states: [CardSchedule.State] = [], origins: [Card.Origin] = [], isSuspended: Bool? = nil, isBad: Bool? = nil,
        dueBy: Practice.Timestamp? = nil, includesRetired: Bool = false
    ) {
        self.topic = topic
        self.concept = concept
        self.source = source
        self.kinds = kinds
        self.states = states
        self.origins = origins
        self.isSuspended = isSuspended
        self.isBad = isBad
        self.dueBy = dueBy
        self.includesRetired = includesRetired
    }

    func admits(_ stored: StoredCard) -> Bool {
        let card = stored.card
        return (includesRetired || !stored.isRetired) && (topic.map { $0 == card.topic } ?? true)
            && (concept.map(card.concepts.contains) ?? true)
            && (source.map { source in card.citations.contains { $0.source == source } } ?? true)
            && (kinds.isEmpty || kinds.contains(card.kind))
            && (states.isEmpty || states.contains(stored.schedule.state))
            && (origins.isEmpty || origins.contains(card.origin))
            && (isSuspended.map { $0 == stored.isSuspended } ?? true) && (isBad.map { $0 == stored.isBad } ?? true)
            && (dueBy.map { stored.schedule.state != .new && stored.schedule.due <= $0 } ?? true)
    }
}
