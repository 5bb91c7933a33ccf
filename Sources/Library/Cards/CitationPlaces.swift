package import Practice
internal import SQLite
import Authoring
import Transcripts

/// Finds what citations point at: the transcript of a source where the home has it, else its notes.
///
/// Each source is looked up once, so one value serves all cards of a list.
package final class CitationPlaces {
    private let library: Library
    private var sources: [String: CitedSource?] = [:]

    init(_ library: Library) { self.library = library }

    /// The places that exist, each once, in the order of the citations.
    package func places(of card: Card) throws -> [Place] {
        var seen: Set<Place> = []
        let words = CitationWords(card.front + " " + card.back)
        return try card.citations.compactMap { citation in
            try source(citation.source)?.place(of: citation.place, about: words)
        }.filter { seen.insert($0).inserted }
    }

    /// What a reference into a source points at; nil where there is nothing.
    func place(
        of reference: PlaceReference, in id: String, about words: CitationWords = CitationWords()
    ) throws -> Place? {
        try source(id)?.place(of: reference, about: words)
    }

    /// The statements, or the titles of sections, that notes have in the lines of `place`.
    func notes(at place: Place) throws -> [String] {
        (try source(place.source)?.spans ?? []).filter { $0.lines == place.lines }.map(\.text)
    }

    private func source(_ id: String) throws -> CitedSource? {
        if let known = sources[id] { return known }
        let found = try library.citedSource(id)
        sources[id] = .some(found)
        return found
    }
}

extension Library {
    package func citationPlaces() -> CitationPlaces { CitationPlaces(self) }

    fileprivate func citedSource(_ id: String) throws -> CitedSource? {
        try translating {
            guard let key = try database.first("SELECT key FROM source WHERE id = ?1", [id], { $0.int(0) }) else {
                return nil
            }
            let spans = try database.rows(
                """
                SELECT part, line_start, line_end, time_start, time_end FROM segment
                WHERE source = ?1 AND kind NOT IN ('noise', 'head') ORDER BY segment.key
                """, [key]
            ) {
                CitedSource.Span(
                    part: $0.int(0), lines: $0.int(1)...max($0.int(1), $0.int(2)), start: $0.time(3), end: $0.time(4))
            }
            let parts = try database.rows(
                "SELECT number FROM noted_part WHERE source = ?1 UNION SELECT number FROM part WHERE source = ?1 UNION SELECT 1",
                [key]
            ) { $0.int(0) }
            var addresses: [Int: String] = [:]
            for part in parts { addresses[part] = try address(of: key, part: part, at: nil) }
            guard spans.isEmpty else {
                return CitedSource(id: id, kind: .transcript, spans: spans, addresses: addresses)
            }
            return CitedSource(id: id, kind: .notes, spans: try notedSpans(key), addresses: addresses)
        }
    }

    /// The sections and statements of notes, each with the place that it is about and the lines of the notes file.
    private func notedSpans(_ source: Int) throws -> [CitedSource.Span] {
        let text = try database.first("SELECT text FROM document WHERE kind = 'notes' AND source = ?1", [source]) {
            $0.string(0)
        }
        guard let text, case .notes(let notes)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else {
            return []
        }
        return notes.sections.flatMap { section in
            [CitedSource.Span(section.place, noteLines: section.lines, text: section.title)]
                + section.statements.compactMap { statement in
                    statement.place.map { CitedSource.Span($0, noteLines: statement.lines, text: statement.text) }
                }
        }
    }
}
