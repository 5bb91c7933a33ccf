import Concepts
private import SQLite
import Transcripts

extension Library {
    static let linkedKey = "concepts.linked"
    static let relatedKey = "concepts.related"

    /// Finds the concepts in every text whose mentions are not known yet; after a change of the glossary in all of
    /// them. One transaction; nothing to do is told by two small queries.
    ///
    /// Whatever asks for mentions calls this first. `ingest` does at its end, so that nobody waits for it later.
    package func linkConcepts() throws {
        try translating {
            if try isLinked() { return }
            // Whoever comes second finds the work done when it gets the lock.
            try database.transaction {
                if try isLinked() { return }
                let glossary = Glossary(try glossaryDocuments())
                if try setting(Self.linkedKey) == nil {
                    try forgetConcepts()
                    try write(glossary)
                    try set(Self.linkedKey, to: "current")
                }
                let linker = Linker(glossary)
                for source in try unlinked("transcript") {
                    try link(transcriptOf: source, with: linker)
                    try database.run("INSERT INTO linked_text (transcript) VALUES (?1)", source)
                }
                for source in try unlinked("notes") {
                    try link(notesOf: source, with: linker)
                    try database.run(
                        """
                        INSERT INTO linked_text (notes) SELECT key FROM document WHERE source = ?1 AND kind = 'notes'
                        """, source)
                }
            }
        }
    }

    /// Throws away all that is known of concepts; it is made again when it is needed.
    package func forgetConcepts() throws {
        try translating {
            try database.transaction {
                try database.execute(
                    """
                    DELETE FROM evidence; DELETE FROM relation; DELETE FROM mention; DELETE FROM concept;
                    DELETE FROM linked_text; DELETE FROM setting WHERE key IN ('concepts.linked', 'concepts.related')
                    """)
            }
        }
    }

    private func isLinked() throws -> Bool {
        guard try setting(Self.linkedKey) != nil else { return false }
        return try unlinked("transcript").isEmpty && unlinked("notes").isEmpty
    }

    /// The sources whose text of that kind waits for its mentions to be found.
    private func unlinked(_ kind: String) throws -> [Int] {
        let sql =
            kind == "transcript"
            ? "SELECT source FROM transcript WHERE source NOT IN (SELECT transcript FROM linked_text WHERE transcript IS NOT NULL)"
            : """
            SELECT source FROM document WHERE kind = 'notes' AND source IS NOT NULL
                AND key NOT IN (SELECT notes FROM linked_text WHERE notes IS NOT NULL)
            """
        return try database.rows(sql) { $0.int(0) }
    }

    private func write(_ glossary: Glossary) throws {
        for concept in glossary.concepts { _ = try write(concept) }
    }

    /// Stores a concept and gives its key; that of the one with its id where there is one.
    private func write(_ concept: Concept) throws -> Int {
        if let known = try database.first(
            "SELECT key FROM concept WHERE id = ?1", [concept.id.text], { $0.int(0) })
        {
            return known
        }
        try database.run(
            "INSERT INTO concept (id, name, topic, definition, matters, origin) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            concept.id.text, concept.name, concept.topic, concept.definition, concept.matters, concept.origin.rawValue)
        let key = database.lastInsertedRow
        for (kind, names) in [("alias", concept.aliases), ("heard", concept.heardAs)] {
            for (position, name) in names.enumerated() {
                try database.run("INSERT INTO concept_name VALUES (?1, ?2, ?3, ?4)", key, kind, position, name)
            }
        }
        return key
    }

    private func link(transcriptOf source: Int, with linker: Linker) throws {
        let parts = try database.rows("SELECT number FROM part WHERE source = ?1 ORDER BY number", [source]) {
            $0.int(0)
        }
        let texts = try parts.map { try LinkedText(part: $0, passages: passages(source, part: $0)) }
        let people = try database.rows(
            """
            SELECT name FROM person WHERE source = ?1
            UNION SELECT speaker FROM segment WHERE source = ?1 AND speaker IS NOT NULL
            """, [source]
        ) { $0.string(0) }
        let finder = FoundConcepts(linker, in: texts.map { $0.passages.map(\.text) }, people: people)
        for (number, text) in texts.enumerated() {
            let rows = try database.rows(
                "SELECT key, text, kind FROM segment WHERE source = ?1 AND part = ?2 ORDER BY key", [source, text.part]
            ) { (key: $0.int(0), text: $0.string(1), kind: $0.string(2)) }
            let alignment = SegmentAlignment(
                passages: text.passages.map(\.text),
                segments: rows.map { ($0.text, SegmentKind(rawValue: $0.kind)?.isContent ?? false) })
            try write(finder.mentions[number], in: text.passages, keys: finder.concepts) { passage, offset in
                alignment.origin(of: offset, in: passage, text: text.passages[passage].text)
                    .map { (rows[$0.segment].key, $0.byte) }
            }
        }
    }

    private func link(notesOf source: Int, with linker: Linker) throws {
        let passages = try database.rows(
            "SELECT key, text FROM passage WHERE source = ?1 AND kind = 'notes' ORDER BY key", [source]
        ) { LinkedText.Passage(key: $0.int(0), text: $0.string(1)) }
        try write(linker.mentions(in: passages.map(\.text)), in: passages, keys: []) { _, _ in nil }
    }

    private func passages(_ source: Int, part: Int) throws -> [LinkedText.Passage] {
        try database.rows(
            "SELECT key, text FROM passage WHERE source = ?1 AND kind = 'transcript' AND part = ?2 ORDER BY key",
            [source, part]
        ) { LinkedText.Passage(key: $0.int(0), text: $0.string(1)) }
    }

    /// Stores mentions in `passages`; `origin` gives the segment and its byte that a byte of a passage is.
    private func write(
        _ mentions: [Mention], in passages: [LinkedText.Passage], keys found: [Concept],
        origin: (_ passage: Int, _ offset: Int) -> (segment: Int, byte: Int)?
    ) throws {
        for concept in found { _ = try write(concept) }
        var keys: [Concept.ID: Int] = [:]
        for (id, key) in try database.rows("SELECT id, key FROM concept", [], { ($0.string(0), $0.int(1)) }) {
            keys[Concept.ID(id)] = key
        }
        let insert = try database.prepare(
            """
            INSERT INTO mention (concept, passage, byte_start, byte_end, segment_first, segment_last, segment_start,
                segment_end, form, confidence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
        for mention in mentions {
            let (first, last) = (mention.segments.lowerBound, mention.segments.upperBound)
            let length = passages[first].text.utf8.count
            guard let key = keys[mention.concept], let bytes = mention.bytes(in: first, of: length) else { continue }
            let begin = origin(first, bytes.lowerBound)
            let end = origin(last, mention.end - 1)
            try insert.run(
                key, passages[first].key, bytes.lowerBound, bytes.upperBound, begin?.segment,
                begin == nil ? nil : end?.segment ?? begin?.segment, begin?.byte,
                begin == nil ? nil : (end?.byte).map { $0 + 1 },
                mention.form.rawValue, mention.confidence)
        }
    }
}
