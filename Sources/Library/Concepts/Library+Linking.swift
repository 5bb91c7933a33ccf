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
                if try setting(Self.linkedKey) == nil {
                    try forgetConcepts()
                    for concept in Glossary(try glossaryDocuments()).concepts { _ = try write(concept) }
                    try set(Self.linkedKey, to: "current")
                }
                guard let linker = try currentLinker() else { return }
                for source in try unlinked("transcript") { try link(transcriptOf: source, with: linker) }
                for source in try unlinked("notes") { try link(notesOf: source, with: linker) }
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

    /// The linker of the glossaries that the concepts in the database are those of; nil where these have to be written
    /// first. Made anew only after a change.
    func currentLinker() throws -> Linker? {
        guard try setting(Self.linkedKey) != nil else { return nil }
        let texts = try glossaryTexts()
        if let lastLinker, lastLinker.glossaries == texts { return lastLinker.linker }
        let linker = Linker(Glossary(try glossaryDocuments()))
        lastLinker = (texts, linker)
        return linker
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
        var texts: [LinkedText] = []
        var keys: [LinkedKeys] = []
        for part in parts {
            let passages = try database.rows(
                "SELECT key, text FROM passage WHERE source = ?1 AND kind = 'transcript' AND part = ?2 ORDER BY key",
                [source, part]
            ) { (key: $0.int(0), text: $0.string(1)) }
            let segments = try database.rows(
                "SELECT key, text, kind FROM segment WHERE source = ?1 AND part = ?2 ORDER BY key", [source, part]
            ) { row in
                let isContent = SegmentKind(rawValue: row.string(2))?.isContent ?? false
                return (key: row.int(0), segment: LinkedText.Segment(text: row.string(1), isContent: isContent))
            }
            texts.append(LinkedText(passages: passages.map(\.text), segments: segments.map(\.segment)))
            keys.append(LinkedKeys(passages: passages.map(\.key), segments: segments.map(\.key)))
        }
        try write(TextLinks(linker, transcript: texts, people: people(of: source)), keys, transcript: source)
    }

    private func link(notesOf source: Int, with linker: Linker) throws {
        let passages = try database.rows(
            "SELECT key, text FROM passage WHERE source = ?1 AND kind = 'notes' ORDER BY key", [source]
        ) { (key: $0.int(0), text: $0.string(1)) }
        try write(
            TextLinks(linker, notes: passages.map(\.text)), [LinkedKeys(passages: passages.map(\.key), segments: [])])
        try database.run(
            "INSERT INTO linked_text (notes) SELECT key FROM document WHERE source = ?1 AND kind = 'notes'", source)
    }

    /// Everybody who is named with a source or speaks in its transcript.
    func people(of source: Int) throws -> Set<String> {
        Set(
            try database.rows(
                """
                SELECT name FROM person WHERE source = ?1
                UNION SELECT speaker FROM segment WHERE source = ?1 AND speaker IS NOT NULL
                """, [source]
            ) { $0.string(0) })
    }

    /// Stores the links of a transcript whose passages and segments have these keys, part by part.
    func write(_ links: TextLinks, _ keys: [LinkedKeys], transcript source: Int) throws {
        try write(links, keys)
        try database.run("INSERT INTO linked_text (transcript) VALUES (?1)", source)
    }

    private func write(_ links: TextLinks, _ keys: [LinkedKeys]) throws {
        for concept in links.concepts { _ = try write(concept) }
        var concepts: [Concept.ID: Int?] = [:]
        let insert = try database.prepare(
            """
            INSERT INTO mention (concept, passage, byte_start, byte_end, segment_first, segment_last, segment_start,
                segment_end, form, confidence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
        for spot in links.spots {
            if concepts[spot.concept] == nil {
                concepts[spot.concept] = .some(
                    try database.first("SELECT key FROM concept WHERE id = ?1", [spot.concept.text]) { $0.int(0) })
            }
            guard let concept = concepts[spot.concept] ?? nil else { continue }
            let segments = keys[spot.part].segments
            let (first, last) = (spot.first.map { segments[$0.segment] }, spot.last.map { segments[$0.segment] })
            try insert.run(
                concept, keys[spot.part].passages[spot.passage], spot.bytes.lowerBound, spot.bytes.upperBound, first,
                last ?? first, spot.first?.byte, (spot.last?.byte).map { $0 + 1 }, spot.form.rawValue, spot.confidence)
        }
    }
}

/// The keys of the passages and segments of a ``LinkedText``.
struct LinkedKeys {
    let passages: [Int]
    let segments: [Int]

    init(passages: some Sequence<Int>, segments: some Sequence<Int>) {
        self.passages = Array(passages)
        self.segments = Array(segments)
    }
}
