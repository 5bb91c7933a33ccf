internal import Authoring
internal import Transcripts

/// The relations that a glossary states.
package enum GlossaryRelations {
    /// How near to each other places of two concepts must be to show something about both.
    static let (nearMilliseconds, nearLines) = (90_000, 20)

    /// All of them, each once, with the places where the glossary has both of its concepts spoken of.
    package static func relations(in glossary: Glossary) -> [Relation] {
        var seen: Set<Relation.Key> = []
        var relations: [Relation] = []
        for concept in glossary.concepts {
            for link in concept.relations where link.target != concept.id {
                let evidence = glossary[link.target].map { shared(concept.places, $0.places) } ?? []
                let relation = Relation(
                    from: concept.id, type: link.type, to: link.target, weight: 1, origin: .glossary,
                    reason: link.reason, evidence: evidence)
                if seen.insert(relation.key).inserted { relations.append(relation) }
            }
        }
        return relations
    }

    private static func shared(
        _ places: [GlossaryDocument.SourcePlace], _ others: [GlossaryDocument.SourcePlace]
    ) -> [Evidence] {
        places.filter { place in
            others.contains { $0.source == place.source && isNear(place.place, $0.place) }
        }.map { .written(source: $0.source, place: $0.place) }
    }

    private static func isNear(_ place: PlaceReference, _ other: PlaceReference) -> Bool {
        guard (place.part ?? 1) == (other.part ?? 1) else { return false }
        switch (place.moment, other.moment) {
        case (.time(let start, _), .time(let other, _)):
            return abs(start.milliseconds - other.milliseconds) <= nearMilliseconds
        case (.lines(let lines), .lines(let other)):
            return lines.lowerBound - nearLines <= other.upperBound && other.lowerBound - nearLines <= lines.upperBound
        default:
            return false
        }
    }
}
