package import Authoring

/// How one concept bears on another, and what says so.
package struct Relation: Hashable, Sendable {
    /// Who says it. In the order in which they are believed.
    package enum Origin: String, CaseIterable, Sendable {
        /// A person wrote it down.
        case glossary
        /// Somebody said it in so many words.
        case pattern
        /// The two are spoken of together more than chance would have it.
        case cooccurrence
    }

    package let from: Concept.ID
    package let type: RelationType
    package let to: Concept.ID
    /// How sure it is: above 0, at most 1. What a glossary says is 1.
    package var weight: Double
    package var origin: Origin
    /// Why, in the words of the glossary; nil where nobody wrote it.
    package var reason: String?
    /// The passages that show it, best first, each piece of talk once; empty where only the glossary says it.
    package var evidence: [Evidence]

    package init(
        from: Concept.ID, type: RelationType, to: Concept.ID, weight: Double, origin: Origin, reason: String? = nil,
        evidence: [Evidence] = []
    ) {
        self.from = from
        self.type = type
        self.to = to
        self.weight = weight
        self.origin = origin
        self.reason = reason
        self.evidence = evidence
    }

    /// What makes two relations the same one.
    package struct Key: Hashable, Sendable {
        package let from: Concept.ID
        package let type: RelationType
        package let to: Concept.ID
    }

    package var key: Key { Key(from: from, type: type, to: to) }
}

extension RelationType {
    /// Whether it says the same in both directions.
    package var isSymmetric: Bool { self == .contrastsWith || self == .relatedTo }

    /// Whether it says what kind of thing something is.
    var isMembership: Bool { self == .isA || self == .exampleOf }
}
