internal import Authoring

/// All that is known of how concepts hang together, each relation once.
package enum Relations {
    /// The relations of the glossary, of what is said, and of what is spoken of together, joined.
    ///
    /// What is said and written too becomes evidence of what is written. Related-to is left out between two concepts
    /// of which something better is known. In the order of origin, then of weight.
    package static func all(glossary: Glossary, passages: [LinkedPassage]) -> [Relation] {
        joined(
            GlossaryRelations.relations(in: glossary), PatternRelations.relations(in: passages),
            Cooccurrence.relations(in: passages))
    }

    /// `written` and `said` and `near` as one list.
    ///
    /// What is said and contradicts what is written is taken for misheard and left out: one cannot be a kind of what
    /// it contrasts with, nor a kind of its own kind.
    package static func joined(_ written: [Relation], _ said: [Relation], _ near: [Relation]) -> [Relation] {
        var joined: [Relation] = []
        var indices: [Relation.Key: Int] = [:]
        var typed: Set<Pair> = []
        for relation in written + said {
            let back = Relation.Key(from: relation.to, type: relation.type, to: relation.from)
            let isMember = relation.type == .isA || relation.type == .partOf || relation.type == .exampleOf
            if relation.origin == .pattern, isMember {
                let contrast = Relation.Key(from: relation.from, type: .contrastsWith, to: relation.to)
                let contrasted = Relation.Key(from: relation.to, type: .contrastsWith, to: relation.from)
                if [back, contrast, contrasted].contains(where: { indices[$0] != nil }) { continue }
            }
            if let index = indices[relation.key] ?? (relation.type.isSymmetric ? indices[back] : nil) {
                // What was said shows more than a place near which both were.
                joined[index].evidence = relation.evidence + joined[index].evidence
            } else {
                indices[relation.key] = joined.count
                joined.append(relation)
                typed.insert(Pair(relation.from, relation.to))
            }
        }
        return joined + near.filter { !typed.contains(Pair($0.from, $0.to)) }
    }

    private struct Pair: Hashable {
        let first: Concept.ID
        let second: Concept.ID

        init(_ one: Concept.ID, _ other: Concept.ID) {
            (first, second) = one < other ? (one, other) : (other, one)
        }
    }
}
