internal import SQLite
import Transcripts

extension Library {
    /// All sources in the order in which they came.
    package func sources() throws -> [Source] {
        try translating {
            let keys = try database.rows("SELECT key FROM source ORDER BY key") { $0.int(0) }
            return try keys.map(source(key:))
        }
    }

    /// The titles of all sources by their ids.
    package func sourceTitles() throws -> [String: String] {
        try translating {
            let titles = try database.rows("SELECT id, title FROM source_now") { ($0.string(0), $0.string(1)) }
            return Dictionary(titles) { first, _ in first }
        }
    }

    func source(key: Int) throws -> Source {
        let people = try database.rows("SELECT name, role FROM person WHERE source = ?1 ORDER BY position", [key]) {
            Transcript.Person(name: $0.string(0), role: $0.optionalString(1))
        }
        let topics = try database.rows("SELECT topic FROM source_topic WHERE source = ?1 ORDER BY position", [key]) {
            $0.string(0)
        }
        let hasNotes = try database.first("SELECT 1 FROM document WHERE source = ?1 AND kind = 'notes'", [key]) { _ in
            true
        }
        let transcript = try transcript(of: key)
        let source = try database.first("SELECT id, title, show, date, url FROM source_now WHERE key = ?1", [key]) {
            Source(
                key: key, id: $0.string(0), title: $0.string(1), show: $0.optionalString(2), date: $0.optionalString(3),
                url: $0.optionalString(4), people: people, topics: topics, hasNotes: hasNotes ?? false,
                transcript: transcript)
        }
        guard let source else { throw LibraryError.unknownSource("\(key)", near: []) }
        return source
    }

    private func transcript(of source: Int) throws -> Source.StoredTranscript? {
        let parts = try database.rows(
            """
            SELECT number, coalesce(noted_part.title, part.title), coalesce(noted_part.url, part.url),
                (SELECT min(time_start) FROM segment WHERE segment.source = ?1 AND part = number AND kind NOT IN ('noise', 'head')),
                (SELECT max(coalesce(time_end, time_start)) FROM segment
                    WHERE segment.source = ?1 AND part = number AND kind NOT IN ('noise', 'head')),
                (SELECT count(*) FROM segment WHERE segment.source = ?1 AND part = number AND kind NOT IN ('noise', 'head')),
                (SELECT min(line_start) FROM segment WHERE segment.source = ?1 AND part = number),
                (SELECT max(line_end) FROM segment WHERE segment.source = ?1 AND part = number)
            FROM part LEFT JOIN noted_part USING (source, number) WHERE source = ?1 ORDER BY number
            """, [source]
        ) {
            Source.StoredPart(
                number: $0.int(0), title: $0.optionalString(1), url: $0.optionalString(2), start: $0.time(3),
                end: $0.time(4),
                segments: $0.int(5), lines: $0.int(6)...max($0.int(6), $0.int(7)))
        }
        let repeats = try database.rows(
            "SELECT line_start, line_end, of_line_start, of_line_end FROM repeat_run WHERE source = ?1 ORDER BY 1",
            [source]
        ) {
            Transcript.Repeat(
                lines: $0.int(0)...max($0.int(0), $0.int(1)), original: $0.int(2)...max($0.int(2), $0.int(3)))
        }
        let sponsors = try sponsors(of: source)
        return try database.first(
            "SELECT path, format, words, segments, sketch FROM transcript WHERE source = ?1", [source]
        ) {
            Source.StoredTranscript(
                path: $0.string(0), format: $0.string(1), words: $0.int(2), segments: $0.int(3), sketch: $0.string(4),
                parts: parts, repeats: repeats, sponsors: sponsors)
        }
    }

    /// Runs of sponsor segments; noise between two of them does not part them.
    private func sponsors(of source: Int) throws -> [Source.Stretch] {
        var runs: [Source.Stretch] = []
        var open: Source.Stretch?
        let rows = try database.rows(
            """
            SELECT kind, part, time_start, time_end, line_start, line_end FROM segment
            WHERE source = ?1 AND kind != 'noise' ORDER BY key
            """, [source]
        ) { ($0.string(0), $0.int(1), $0.time(2), $0.time(3), $0.int(4)...max($0.int(4), $0.int(5))) }
        for (kind, part, start, end, lines) in rows {
            if kind == SegmentKind.sponsor.rawValue {
                let first = open.flatMap { $0.part == part ? $0 : nil }
                if first == nil, let open { runs.append(open) }
                let lower = first?.lines.lowerBound ?? lines.lowerBound
                open = Source.Stretch(
                    part: part, start: first?.start ?? start, end: end ?? start,
                    lines: lower...max(lower, lines.upperBound))
            } else if let run = open {
                runs.append(run)
                open = nil
            }
        }
        return runs + (open.map { [$0] } ?? [])
    }
}

extension Row {
    /// A time in milliseconds.
    func time(_ column: Int) -> Timestamp? {
        optionalInt(column).map(Timestamp.init(milliseconds:))
    }
}

extension Library {
    /// The topics of all sources and of the glossary, in alphabetical order.
    package func topics() throws -> [String] {
        try translating {
            try database.rows(
                """
                SELECT topic FROM source_topic UNION SELECT topic FROM document WHERE topic IS NOT NULL ORDER BY 1
                """
            ) { $0.string(0) }
        }
    }
}
