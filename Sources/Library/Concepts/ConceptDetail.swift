package import Authoring
package import Concepts

/// Everything that the home knows of one concept.
package struct ConceptDetail: Sendable {
    /// A relation as the concept sees it.
    package struct Bond: Sendable {
        package let type: RelationType
        /// Whether it reads from this concept to the other.
        package let isOutgoing: Bool
        package let other: ConceptNode
        package let weight: Double
        package let origin: Relation.Origin
        package let reason: String?
        package let evidence: [StoredEvidence]
    }

    package let concept: StoredConcept
    /// What is written before what was said before what is spoken of together.
    package let relations: [Bond]
    package let mentions: [ConceptMention]
    /// What to know right before, the strongest first.
    package let requires: [ConceptNode]
    /// What becomes open right after.
    package let leadsTo: [ConceptNode]
}

extension Library {
    /// Everything about the concept that a person calls `name`.
    package func conceptDetail(named name: String) throws -> ConceptDetail {
        try conceptDetail(of: try concept(named: name), in: try graph(), notedMoments())
    }

    /// Everything about a concept of ``graph()``; for many of them the graph and the notes are read once.
    package func conceptDetail(
        of concept: StoredConcept, in graph: ConceptGraph, _ moments: NotedMoments
    ) throws -> ConceptDetail {
        let neighbors = graph.neighbors(of: concept.id)
        let places = try evidence(of: neighbors.map(\.relation), moments)
        return ConceptDetail(
            concept: concept,
            relations: neighbors.map { neighbor in
                ConceptDetail.Bond(
                    type: neighbor.relation.type, isOutgoing: neighbor.isOutgoing, other: neighbor.node,
                    weight: neighbor.relation.weight, origin: neighbor.relation.origin,
                    reason: neighbor.relation.reason, evidence: neighbor.relation.evidence.compactMap { places[$0] })
            },
            mentions: try mentions(of: concept.id, moments),
            requires: graph.prerequisites.requires(concept.id).compactMap { graph[$0.needed] },
            leadsTo: graph.prerequisites.leadsTo(concept.id).compactMap { graph[$0.concept] })
    }
}
