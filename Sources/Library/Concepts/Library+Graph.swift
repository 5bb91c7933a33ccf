import Authoring
package import Concepts
private import SQLite

extension Library {
    /// All concepts and how they hang together. Evidence is numbered; ``evidence(of:)`` says where it stands.
    package func graph() throws -> ConceptGraph {
        try relateConcepts()
        return try translating { try storedGraph() }
    }

    /// Where the evidence of relations of ``graph()`` stands; evidence of other graphs is left out.
    package func evidence(of relations: [Relation]) throws -> [Evidence: StoredEvidence] {
        try evidence(of: relations, notedMoments())
    }

    func evidence(of relations: [Relation], _ moments: NotedMoments) throws -> [Evidence: StoredEvidence] {
        var found: [Evidence: StoredEvidence] = [:]
        let wanted = relations.flatMap(\.evidence)
        let numbers = wanted.compactMap { evidence -> Int? in
            if case .passage(let number, _) = evidence { number } else { nil }
        }
        let stored = try evidence(numbered: numbers, moments)
        for evidence in wanted {
            if case .passage(let number, _) = evidence { found[evidence] = stored[number] }
        }
        return found
    }

    private func evidence(numbered numbers: [Int], _ moments: NotedMoments) throws -> [Int: StoredEvidence] {
        try translating {
            let statement = try database.prepare(
                """
                SELECT source.key, source.id, evidence.kind, evidence.part, evidence.time_start, evidence.time_end,
                    evidence.line_start, evidence.line_end, passage.text, byte_start, byte_end,
                    evidence.line_start = passage.line_start AND evidence.line_end = passage.line_end
                FROM evidence JOIN source ON source.key = evidence.source
                    LEFT JOIN passage ON passage.key = evidence.passage
                WHERE evidence.key = ?1
                """)
            var found: [Int: StoredEvidence] = [:]
            for number in numbers {
                try statement.bind([number])
                guard try statement.step() else { continue }
                let row = statement.row
                let (part, start) = (row.optionalInt(3), row.time(4))
                let place = Place(
                    source: row.string(1), kind: Place.Kind(rawValue: row.string(2)) ?? .transcript, part: part,
                    start: start, end: row.time(5), lines: row.int(6)...max(row.int(6), row.int(7)),
                    url: try moments.addresses.address(of: row.int(0), part: part, at: start))
                // A place that the glossary gives is a statement's already; one that was found is the passage's.
                let isFound = row.optionalInt(11) == 1
                found[number] = StoredEvidence(
                    place: place,
                    moment: isFound
                        ? try moments.moment(in: place, of: row.int(0), text: row.string(8), at: row.int(9)) : place,
                    quotation: row.optionalString(8).map { Quotation(of: $0, around: row.int(9)..<row.int(10)) })
            }
            return found
        }
    }

    /// The graph as it is stored, with its importance worked out anew.
    func storedGraph() throws -> ConceptGraph {
        let nodes = try storedConcepts().map { concept in
            ConceptNode(
                id: concept.id, name: concept.name, topic: concept.topic ?? "",
                mentions: Dictionary(concept.mentions.map { ($0.source, $0.count) }) { $0 + $1 })
        }.sorted { $0.id < $1.id }
        let evidence = try Dictionary(
            grouping: database.rows("SELECT relation, key FROM evidence ORDER BY relation, position") {
                (relation: $0.int(0), key: $0.int(1))
            }, by: \.relation)
        let relations = try database.rows(
            """
            SELECT relation.key, source.id, type, target.id, weight, relation.origin, reason FROM relation
                JOIN concept AS source ON source.key = relation.concept
                JOIN concept AS target ON target.key = relation.target
            ORDER BY relation.key
            """
        ) { row in
            Relation(
                from: Concept.ID(row.string(1)), type: RelationType(rawValue: row.string(2)) ?? .relatedTo,
                to: Concept.ID(row.string(3)), weight: row.double(4),
                origin: Relation.Origin(rawValue: row.string(5)) ?? .cooccurrence, reason: row.optionalString(6),
                evidence: (evidence[row.int(0)] ?? []).map { .passage($0.key, bytes: 0..<0) })
        }
        return ConceptGraph(nodes: nodes, relations: relations)
    }
}
