package import Concepts
private import SQLite

extension Library {
    /// Every place where a concept is spoken of: source by source, in the order of the text, transcripts before notes.
    package func mentions(of concept: Concept.ID) throws -> [ConceptMention] {
        try mentions(of: concept, notedMoments())
    }

    func mentions(of concept: Concept.ID, _ moments: NotedMoments) throws -> [ConceptMention] {
        try linkConcepts()
        return try translating {
            try database.rows(
                """
                SELECT source.key, source.id, passage.kind, passage.text, mention.byte_start, mention.byte_end,
                    coalesce(first.part, passage.part),
                    CASE WHEN first.key IS NULL THEN passage.time_start ELSE first.time_start END,
                    CASE WHEN first.key IS NULL THEN passage.time_end ELSE coalesce(last.time_end, last.time_start) END,
                    coalesce(first.line_start, passage.line_start), coalesce(last.line_end, passage.line_end),
                    CASE WHEN first.key IS NULL THEN passage.speaker ELSE first.speaker END, form, confidence
                FROM mention JOIN concept ON concept.key = mention.concept JOIN passage ON passage.key = mention.passage
                    JOIN source ON source.key = passage.source
                    LEFT JOIN segment AS first ON first.key = mention.segment_first
                    LEFT JOIN segment AS last ON last.key = mention.segment_last
                WHERE concept.id = ?1
                ORDER BY source.key, passage.kind DESC, mention.passage, byte_start
                """, [concept.text]
            ) { row in
                let lines = row.int(9)...max(row.int(9), row.int(10))
                let (part, start) = (row.optionalInt(6), row.time(7))
                let place = Place(
                    source: row.string(1), kind: Place.Kind(rawValue: row.string(2)) ?? .transcript, part: part,
                    start: start, end: row.time(8), lines: lines,
                    url: try moments.addresses.address(of: row.int(0), part: part, at: start))
                return ConceptMention(
                    place: place,
                    moment: try moments.moment(in: place, of: row.int(0), text: row.string(3), at: row.int(4)),
                    speaker: row.optionalString(11),
                    quotation: Quotation(of: row.string(3), around: row.int(4)..<row.int(5)),
                    form: Mention.Form(rawValue: row.string(12)) ?? .name, confidence: row.double(13))
            }
        }
    }
}
