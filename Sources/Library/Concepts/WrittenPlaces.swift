private import Authoring
private import SQLite
import Transcripts

/// What the places that a person wrote point at: lines of a transcript where the home has it, else of the notes.
final class WrittenPlaces {
    private struct Span {
        let part: Int
        let start: Timestamp?
        /// Of the file that is shown.
        let lines: ClosedRange<Int>
        /// Of the transcript.
        let transcriptLines: ClosedRange<Int>?
    }

    private struct Text {
        let key: Int
        let kind: Place.Kind
        let spans: [Span]
    }

    private let library: Library
    private var texts: [String: Text] = [:]

    init(_ library: Library) { self.library = library }

    /// The key of the source and the place in it, without its address; nil for a source or a moment that the home
    /// does not have.
    func place(of reference: PlaceReference, in source: String) throws -> (source: Int, place: Place)? {
        guard let text = try text(of: source) else { return nil }
        var (start, end) = (Timestamp?.none, Timestamp?.none)
        let span: Span?
        switch reference.moment {
        case .lines(let lines):
            // The narrowest that holds them: a statement before its section.
            span = text.spans.filter { $0.transcriptLines?.overlaps(lines) ?? false }
                .min { $0.lines.count < $1.lines.count }
            start = span?.start
        case .time(let time, let until):
            let inPart = text.spans.filter { $0.part == reference.part ?? 1 && $0.start != nil }
            span = inPart.last { $0.start.map { $0 <= time } ?? false } ?? inPart.first
            (start, end) = (time, until)
        }
        guard let span else { return nil }
        let lines = if case .lines(let lines) = reference.moment, text.kind == .transcript { lines } else { span.lines }
        let place = Place(
            source: source, kind: text.kind, part: span.part, start: start, end: end, lines: lines, url: nil)
        return (text.key, place)
    }

    private func text(of source: String) throws -> Text? {
        if let text = texts[source] { return text }
        guard let key = try library.database.first("SELECT key FROM source WHERE id = ?1", [source], { $0.int(0) })
        else { return nil }
        let segments = try library.database.rows(
            """
            SELECT part, time_start, line_start, line_end FROM segment
            WHERE source = ?1 AND kind NOT IN ('noise', 'head') ORDER BY key
            """, [key]
        ) { row in
            let lines = row.int(2)...max(row.int(2), row.int(3))
            return Span(part: row.int(0), start: row.time(1), lines: lines, transcriptLines: lines)
        }
        let text =
            segments.isEmpty
            ? Text(key: key, kind: .notes, spans: try noted(key)) : Text(key: key, kind: .transcript, spans: segments)
        texts[source] = text
        return text
    }

    /// The sections and statements of a source's notes, by what they are about.
    private func noted(_ source: Int) throws -> [Span] {
        let text = try library.database.first(
            "SELECT text FROM document WHERE kind = 'notes' AND source = ?1", [source]
        ) { $0.string(0) }
        guard let text, case .notes(let notes)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else {
            return []
        }
        let spans = notes.sections.flatMap { section in
            [Self.span(section.place, section.lines)]
                + section.statements.compactMap { statement in
                    statement.place.map { Self.span($0, statement.lines) }
                }
        }
        return spans.sorted { ($0.start?.milliseconds ?? 0) < ($1.start?.milliseconds ?? 0) }
    }

    private static func span(_ place: PlaceReference, _ lines: ClosedRange<Int>) -> Span {
        let transcriptLines: ClosedRange<Int>? = if case .lines(let lines) = place.moment { lines } else { nil }
        return Span(part: place.part ?? 1, start: place.start, lines: lines, transcriptLines: transcriptLines)
    }
}
