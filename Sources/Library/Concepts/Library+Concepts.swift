import Concepts
private import SQLite
import Text

extension Library {
    /// The concepts that are wanted, the most important first.
    package func concepts(_ filter: ConceptFilter = ConceptFilter()) throws -> [StoredConcept] {
        try relateConcepts()
        return filter.applied(to: try translating { try storedConcepts() })
    }

    /// The concept that a person calls `name`: its id, name or an alias, in any case and without accents, or a
    /// beginning of these that tells it from all others.
    package func concept(named name: String) throws -> StoredConcept {
        let concepts = try self.concepts()
        let (folded, slug) = (Folding.fold(name), Slug.make(from: name))
        func isMeant(_ text: String) -> Bool { Folding.fold(text) == folded || Slug.make(from: text) == slug }
        if folded.contains(where: { $0 != " " }) {
            if let named = concepts.first(where: { $0.id.text == folded || isMeant($0.name) }) { return named }
            let called = concepts.filter { $0.aliases.contains(where: isMeant) }
            if called.count == 1 { return called[0] }
            let begun = concepts.filter { concept in
                ([concept.name] + concept.aliases).contains { Folding.fold($0).hasPrefix(folded) }
            }
            if called.isEmpty, begun.count == 1 { return begun[0] }
            let several = called.isEmpty ? begun : called
            if !several.isEmpty { throw LibraryError.ambiguousConcept(name, candidates: several.prefix(8).map(\.name)) }
        }
        let near = EditDistance.suggestions(for: name, among: concepts.flatMap { [$0.name] + $0.aliases })
        let holding = ConceptFilter(query: name).applied(to: concepts).prefix(3).map(\.name)
        throw LibraryError.unknownConcept(name, near: near.isEmpty && !slug.isEmpty ? Array(holding) : near)
    }

    /// All concepts, the most important first.
    func storedConcepts() throws -> [StoredConcept] {
        let names = try Dictionary(
            grouping: database.rows("SELECT concept, kind, name FROM concept_name ORDER BY concept, kind, position") {
                (concept: $0.int(0), kind: $0.string(1), name: $0.string(2))
            }, by: \.concept)
        let mentions = try Dictionary(
            grouping: database.rows(
                """
                SELECT concept, source.id, count(*) FROM mention JOIN passage ON passage.key = mention.passage
                    JOIN source ON source.key = passage.source
                GROUP BY concept, source.key ORDER BY concept, source.key
                """
            ) { (concept: $0.int(0), source: $0.string(1), count: $0.int(2)) }, by: \.concept)
        return try database.rows(
            """
            SELECT key, id, name, nullif(topic, ''), nullif(definition, ''), matters, origin, importance FROM concept
            ORDER BY importance DESC, id
            """
        ) { row in
            let mine = names[row.int(0)] ?? []
            return StoredConcept(
                id: Concept.ID(row.string(1)), name: row.string(2), topic: row.optionalString(3),
                aliases: mine.filter { $0.kind == "alias" }.map(\.name),
                heardAs: mine.filter { $0.kind == "heard" }.map(\.name), definition: row.optionalString(4),
                matters: row.optionalString(5), origin: Concept.Origin(rawValue: row.string(6)) ?? .glossary,
                importance: row.double(7), mentions: (mentions[row.int(0)] ?? []).map { ($0.source, $0.count) })
        }
    }

    /// The topics of all concepts, in alphabetical order.
    package func conceptTopics() throws -> [String] {
        try linkConcepts()
        return try translating {
            try database.rows("SELECT DISTINCT topic FROM concept WHERE topic != '' ORDER BY 1") { $0.string(0) }
        }
    }
}
