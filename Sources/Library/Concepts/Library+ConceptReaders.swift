package import Concepts
private import SQLite
import Transcripts

extension Library {
    /// The concepts that passages speak of, by the keys of the passages, in the order in which they come up.
    package func concepts(inPassages passages: [Int]) throws -> [Int: [Concept.ID]] {
        try linkConcepts()
        return try translating {
            let statement = try database.prepare(
                """
                SELECT concept.id FROM mention JOIN concept ON concept.key = mention.concept
                WHERE passage = ?1 GROUP BY concept.key ORDER BY min(byte_start)
                """)
            var concepts: [Int: [Concept.ID]] = [:]
            for passage in passages {
                try statement.bind([passage])
                var found: [Concept.ID] = []
                while try statement.step() { found.append(Concept.ID(statement.row.string(0))) }
                concepts[passage] = found
            }
            return concepts
        }
    }

    /// Where each segment of a source's transcript speaks of concepts: one list for each of ``segments(of:)``, in the
    /// order of the text. A name that the border of two segments cuts stands in both.
    package func concepts(inSegmentsOf source: Source) throws -> [[ConceptSpan]] {
        try linkConcepts()
        return try translating {
            let segments = try database.rows(
                "SELECT key, length(CAST(text AS BLOB)) FROM segment WHERE source = ?1 ORDER BY key", [source.key]
            ) { (key: $0.int(0), length: $0.int(1)) }
            let indices = Dictionary(segments.enumerated().map { ($1.key, $0) }) { first, _ in first }
            var spans = [[ConceptSpan]](repeating: [], count: segments.count)
            let mentions = try database.rows(
                """
                SELECT concept.id, mention.segment_first, mention.segment_last, segment_start, segment_end
                FROM mention JOIN concept ON concept.key = mention.concept JOIN passage ON passage.key = mention.passage
                WHERE passage.source = ?1 AND mention.segment_first IS NOT NULL ORDER BY mention.segment_first, segment_start
                """, [source.key]
            ) { (id: Concept.ID($0.string(0)), first: $0.int(1), last: $0.int(2), start: $0.int(3), end: $0.int(4)) }
            for mention in mentions {
                guard let first = indices[mention.first], let last = indices[mention.last], first <= last else {
                    continue
                }
                for index in first...last {
                    let from = index == first ? mention.start : 0
                    let to = index == last ? mention.end : segments[index].length
                    if from < to { spans[index].append(ConceptSpan(concept: mention.id, bytes: from..<to)) }
                }
            }
            return spans
        }
    }

    /// The same for what ``noteSegments(of:)`` gives of a source's notes.
    package func concepts(inNotes segments: [StoredSegment]) throws -> [[ConceptSpan]] {
        let linker = Linker(Glossary(try glossaryDocuments()))
        var spans = [[ConceptSpan]](repeating: [], count: segments.count)
        // All at once: the words around a bullet help to tell what an everyday word in it means.
        for mention in linker.mentions(in: segments.map { $0.kind.isContent ? $0.text : "" }) {
            for index in mention.segments {
                guard let bytes = mention.bytes(in: index, of: segments[index].text.utf8.count) else { continue }
                spans[index].append(ConceptSpan(concept: mention.concept, bytes: bytes))
            }
        }
        return spans
    }
}
