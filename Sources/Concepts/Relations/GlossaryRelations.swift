internal import Authoring
internal import Transcripts

/// The relations that a glossary states.
package enum GlossaryRelations {
    /// All of them, each once, with the places where somebody says so.
    package static func relations(in glossary: Glossary) -> [Relation] {
        var seen: Set<Relation.Key> = []
        var relations: [Relation] = []
        for concept in glossary.concepts {
            for link in concept.relations where link.target != concept.id {
                var evidence: [Evidence] = []
                for place in link.places {
                    let written = Evidence.written(source: place.source, place: place.place)
                    if !evidence.contains(written) { evidence.append(written) }
                }
                let relation = Relation(
                    from: concept.id, type: link.type, to: link.target, weight: 1, origin: .glossary,
                    reason: link.reason, evidence: evidence)
                if seen.insert(relation.key).inserted { relations.append(relation) }
            }
        }
        return relations
    }
}
