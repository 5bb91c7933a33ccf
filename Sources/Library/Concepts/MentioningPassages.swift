import Concepts
private import SQLite

/// The passages that concepts are mentioned in, read one by one: however much talk there is, little of it is in memory.
struct MentioningPassages {
    private let library: Library
    private let concepts: [Int: Concept.ID]

    init(_ library: Library) throws {
        self.library = library
        let ids = try library.database.rows("SELECT key, id FROM concept") { ($0.int(0), Concept.ID($0.string(1))) }
        concepts = Dictionary(ids) { first, _ in first }
    }

    /// How long their texts are together, in characters.
    func length() throws -> Int {
        try library.database.first(
            """
            SELECT coalesce(sum(length(text)), 0) FROM passage
            WHERE EXISTS (SELECT 1 FROM mention WHERE passage = passage.key)
            """
        ) { $0.int(0) } ?? 0
    }

    /// Gives `body` each passage of a kind in the order of the keys, with whether its source has a transcript.
    func forEach(_ kind: Place.Kind, _ body: (_ passage: LinkedPassage, _ hasTranscript: Bool) throws -> Void) throws {
        let mentions = try library.database.prepare(
            "SELECT concept, byte_start, byte_end FROM mention WHERE passage = ?1 ORDER BY byte_start")
        try forEachText(kind) { key, text, hasTranscript in
            try mentions.bind(key)
            var spots: [LinkedPassage.Spot] = []
            while try mentions.step() {
                let row = mentions.row
                guard let concept = concepts[row.int(0)] else { continue }
                spots.append(LinkedPassage.Spot(concept: concept, bytes: row.int(1)..<row.int(2)))
            }
            try body(LinkedPassage(id: key, text: text, spots: spots), hasTranscript)
        }
    }

    /// The same without the mentions.
    func forEachText(
        _ kind: Place.Kind, _ body: (_ key: Int, _ text: String, _ hasTranscript: Bool) throws -> Void
    ) throws {
        let passages = try library.database.prepare(
            """
            SELECT key, text, source IN (SELECT source FROM transcript) FROM passage
            WHERE kind = ?1 AND EXISTS (SELECT 1 FROM mention WHERE passage = passage.key) ORDER BY key
            """)
        try passages.bind(kind.rawValue)
        while try passages.step() {
            let row = passages.row
            try body(row.int(0), row.string(1), row.bool(2))
        }
    }

    /// Where bytes of a passage that show a relation stand; nil where nothing is mentioned in them.
    func evidence(_ bytes: Range<Int>, of passage: Int) throws -> EvidencePlace? {
        let mentions = try library.database.rows(
            """
            SELECT passage.source, passage.kind, coalesce(first.part, passage.part),
                CASE WHEN first.key IS NULL THEN passage.time_start ELSE first.time_start END,
                CASE WHEN first.key IS NULL THEN passage.time_end ELSE coalesce(last.time_end, last.time_start) END,
                coalesce(first.line_start, passage.line_start), coalesce(last.line_end, passage.line_end)
            FROM mention JOIN passage ON passage.key = mention.passage
                LEFT JOIN segment AS first ON first.key = mention.segment_first
                LEFT JOIN segment AS last ON last.key = mention.segment_last
            WHERE mention.passage = ?1 AND byte_start < ?3 AND byte_end > ?2 ORDER BY byte_start
            """, [passage, bytes.lowerBound, bytes.upperBound]
        ) { row in
            EvidencePlace(
                passage: passage, source: row.int(0), kind: Place.Kind(rawValue: row.string(1)) ?? .transcript,
                bytes: bytes, part: row.optionalInt(2), start: row.optionalInt(3), end: row.optionalInt(4),
                lines: row.int(5)...max(row.int(5), row.int(6)))
        }
        guard let first = mentions.first, let last = mentions.last else { return nil }
        let lower = min(first.lines.lowerBound, last.lines.lowerBound)
        return EvidencePlace(
            passage: passage, source: first.source, kind: first.kind, bytes: bytes, part: first.part,
            start: first.start, end: last.end.map { max($0, first.start ?? $0) },
            lines: lower...max(lower, last.lines.upperBound))
    }
}
