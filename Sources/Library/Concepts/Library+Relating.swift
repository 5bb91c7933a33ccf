import Authoring
import Concepts
private import SQLite
import Transcripts

extension Library {
    /// How many places a relation by co-occurrence keeps, the best ones: that two concepts go together takes no
    /// hundred to be shown.
    static let mostTogether = 8
    /// What somebody said counts from this weight on: "X for Y", said once, is a hint and no relation.
    static let leastWeight = 0.65

    /// Works out how concepts hang together and how much each matters, if anything changed since the last time. One
    /// transaction; the mentions are found first.
    package func relateConcepts() throws {
        try linkConcepts()
        try translating {
            if try setting(Self.relatedKey) != nil { return }
            try database.transaction {
                if try setting(Self.relatedKey) != nil { return }
                try relate()
                try set(Self.relatedKey, to: "current")
            }
        }
    }

    private func relate() throws {
        try database.execute("DELETE FROM evidence; DELETE FROM relation")
        // What was found in texts that are gone.
        try database.execute(
            "DELETE FROM concept WHERE origin = 'found' AND NOT EXISTS (SELECT 1 FROM mention WHERE concept = concept.key)"
        )
        let texts = try linkedPassages()
        let relations = Self.relations(Glossary(try glossaryDocuments()), texts)
        var keys: [Concept.ID: Int] = [:]
        for (id, key) in try database.rows("SELECT id, key FROM concept", [], { ($0.string(0), $0.int(1)) }) {
            keys[Concept.ID(id)] = key
        }
        let insert = try database.prepare(
            "INSERT INTO relation (concept, type, target, weight, origin, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        let prove = try database.prepare(
            """
            INSERT OR IGNORE INTO evidence (relation, position, source, passage, byte_start, byte_end, kind, part,
                time_start, time_end, line_start, line_end)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """)
        let places = StatedPlaces(self)
        for relation in relations where relation.weight > 0 {
            guard let from = keys[relation.from], let to = keys[relation.to] else { continue }
            try insert.run(from, relation.type.rawValue, to, relation.weight, relation.origin.rawValue, relation.reason)
            let key = database.lastInsertedRow
            let rows = try rows(showing: relation, in: texts, places)
            for (position, row) in rows.enumerated() {
                try prove.run(
                    key, position, row.source, row.passage, row.bytes.lowerBound, row.bytes.upperBound,
                    row.kind.rawValue, row.part, row.start, row.end, row.lines.lowerBound, row.lines.upperBound)
            }
        }
        for node in try storedGraph().nodes {
            try database.run("UPDATE concept SET importance = ?2 WHERE id = ?1", node.id.text, node.importance)
        }
    }

    /// The places that show `relation`: those that the glossary gives, and those where somebody says so.
    private func rows(
        showing relation: Relation, in texts: MentioningPassages, _ places: StatedPlaces
    ) throws -> [EvidencePlace] {
        var rows: [EvidencePlace] = []
        for evidence in relation.evidence {
            let row: EvidencePlace? =
                switch evidence {
                case .passage(let number, let bytes): texts.passage(number)?.evidence(bytes)
                case .written(let source, let reference):
                    try places.evidence(of: relation, at: reference, in: source)
                }
            guard let row else { continue }
            if !rows.contains(where: { $0.passage == row.passage && $0.bytes.overlaps(row.bytes) }) { rows.append(row) }
        }
        return relation.origin == .cooccurrence ? Array(rows.prefix(Self.mostTogether)) : rows
    }

    /// What is written, what is said, and what is spoken of together.
    ///
    /// What a talk says and its notes say after it is one statement, so notes add only what no talk says; and of a
    /// source that has both, only the transcript counts for what is spoken of together.
    private static func relations(_ glossary: Glossary, _ texts: MentioningPassages) -> [Relation] {
        let talk = texts.passages.filter { $0.kind == .transcript }.map(\.linked)
        let notes = texts.passages.filter { $0.kind == .notes }
        let written = GlossaryRelations.relations(in: glossary)
        let talked = PatternRelations.relations(in: talk)
        let known = Set(talked.map(\.key))
        let noted = PatternRelations.relations(in: notes.map(\.linked)).filter { !known.contains($0.key) }
        let alone = notes.filter { !$0.hasTranscript }.map(\.linked)
        return Relations.joined(
            written, believed(talked + noted, beside: written), Cooccurrence.relations(in: talk + alone))
    }

    /// Those relations that are said surely enough, and of concepts of which the glossary says nothing else.
    private static func believed(_ said: [Relation], beside written: [Relation]) -> [Relation] {
        var stated: [Set<Concept.ID>: Set<Relation.Key>] = [:]
        for relation in written { stated[[relation.from, relation.to], default: []].insert(relation.key) }
        return said.filter { relation in
            guard let others = stated[[relation.from, relation.to]] else { return relation.weight >= leastWeight }
            let back = Relation(from: relation.to, type: relation.type, to: relation.from, weight: 1, origin: .pattern)
                .key
            return others.contains(relation.key) || (relation.type.isSymmetric && others.contains(back))
        }
    }

    /// All texts that speak of concepts, and where they do.
    private func linkedPassages() throws -> MentioningPassages {
        let spots = try database.rows(
            """
            SELECT mention.passage, concept.id, byte_start, byte_end,
                coalesce(first.part, passage.part),
                CASE WHEN first.key IS NULL THEN passage.time_start ELSE first.time_start END,
                CASE WHEN first.key IS NULL THEN passage.time_end ELSE coalesce(last.time_end, last.time_start) END,
                coalesce(first.line_start, passage.line_start), coalesce(last.line_end, passage.line_end)
            FROM mention JOIN concept ON concept.key = mention.concept JOIN passage ON passage.key = mention.passage
                LEFT JOIN segment AS first ON first.key = mention.segment_first
                LEFT JOIN segment AS last ON last.key = mention.segment_last
            ORDER BY mention.passage, byte_start
            """
        ) {
            MentioningPassage.Spot(
                passage: $0.int(0), concept: Concept.ID($0.string(1)), bytes: $0.int(2)..<$0.int(3),
                part: $0.optionalInt(4), start: $0.optionalInt(5), end: $0.optionalInt(6),
                lines: $0.int(7)...max($0.int(7), $0.int(8)))
        }
        let texts = try database.rows(
            """
            SELECT key, source, kind, text, source IN (SELECT source FROM transcript) FROM passage
            WHERE key IN (SELECT passage FROM mention) ORDER BY key
            """
        ) { (key: $0.int(0), source: $0.int(1), kind: $0.string(2), text: $0.string(3), hasTranscript: $0.bool(4)) }
        let byPassage = Dictionary(grouping: spots, by: \.passage)
        return MentioningPassages(
            texts.map {
                MentioningPassage(
                    key: $0.key, source: $0.source, kind: Place.Kind(rawValue: $0.kind) ?? .transcript, text: $0.text,
                    hasTranscript: $0.hasTranscript, spots: byPassage[$0.key] ?? [])
            })
    }
}
