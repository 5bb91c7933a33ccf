import Authoring
import Concepts
private import SQLite
import Transcripts

extension Library {
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
        let texts = try MentioningPassages(self)
        let relations = try Self.relations(Glossary(try glossaryDocuments()), texts)
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

    /// The places that show `relation`: those that the glossary gives, and those where somebody says so in a source of
    /// which it gives none. Whoever chose a place has read the others.
    private func rows(
        showing relation: Relation, in texts: MentioningPassages, _ places: StatedPlaces
    ) throws -> [EvidencePlace] {
        var rows: [EvidencePlace] = []
        func add(_ row: EvidencePlace?) {
            guard let row else { return }
            if !rows.contains(where: { $0.passage == row.passage && $0.bytes.overlaps(row.bytes) }) { rows.append(row) }
        }
        for case .written(let source, let reference) in relation.evidence {
            add(try places.evidence(of: relation, at: reference, in: source))
        }
        let chosen = Set(rows.map(\.source))
        for case .passage(let number, let bytes) in relation.evidence {
            guard let row = try texts.evidence(bytes, of: number), !chosen.contains(row.source) else { continue }
            add(row)
        }
        return rows
    }

    /// What is written, what is said, and what is spoken of together.
    ///
    /// What a talk says and its notes say after it is one statement, so notes add only what no talk says; and of a
    /// source that has both, only the transcript counts for what is spoken of together.
    ///
    /// The texts are read twice, passage by passage: to tell what stands in them twice, and for what they say.
    private static func relations(_ glossary: Glossary, _ texts: MentioningPassages) throws -> [Relation] {
        var (talk, notes, company) = (Statements(), Statements(), Company(bytes: try texts.length()))
        try texts.forEachText(.transcript) { _, text, _ in company.survey(text) }
        try texts.forEachText(.notes) { _, text, hasTranscript in if !hasTranscript { company.survey(text) } }
        try texts.forEach(.transcript) { passage, _ in
            talk.add(passage)
            company.add(passage)
        }
        try texts.forEach(.notes) { passage, hasTranscript in
            notes.add(passage)
            if !hasTranscript { company.add(passage) }
        }
        let written = GlossaryRelations.relations(in: glossary)
        let talked = talk.relations()
        let known = Set(talked.map(\.key))
        let noted = notes.relations().filter { !known.contains($0.key) }
        return Relations.joined(written, believed(talked + noted, beside: written), company.relations())
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
}
