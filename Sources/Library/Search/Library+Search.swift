private import SQLite
private import Text
import Transcripts

extension Library {
    /// The passages that answer `text` best, and the words in them that match.
    ///
    /// Filters in the query narrow `scope`. Names of sources that do not exist are errors; everything else that
    /// a person can type is a legal query.
    package func search(_ text: String, in scope: SearchScope = SearchScope()) throws -> SearchAnswer {
        try translating {
            let query = SearchQuery(text)
            var scope = scope
            scope.sources = try (scope.sources + (query.filters[.source] ?? [])).map { try find(source: $0).id }
            scope.speakers += query.filters[.speaker] ?? []
            scope.topics += query.filters[.topic] ?? []
            var hits: [SearchHit] = []
            var isRelaxed = false
            if let pattern = FTS5Pattern(query) { hits = try self.hits(pattern, in: scope) }
            if hits.isEmpty, !query.phrases.isEmpty || !query.excluded.isEmpty,
                let pattern = FTS5Pattern(relaxed: query)
            {
                hits = try self.hits(pattern, in: scope)
                isRelaxed = !hits.isEmpty
            }
            return SearchAnswer(query: text, didYouMean: nil, isRelaxed: isRelaxed, hits: hits)
        }
    }

    /// The weight of a word in the title of a section against one in its text.
    private static let titleWeight = 2.0

    private func hits(_ pattern: FTS5Pattern, in scope: SearchScope) throws -> [SearchHit] {
        var conditions = ["passage_index MATCH ?1"]
        var values: [any Bindable] = [pattern.text]
        func placeholders(_ items: [String]) -> String {
            items.map { item in
                values.append(item)
                return "?\(values.count)"
            }.joined(separator: ", ")
        }
        if scope.kind != .all {
            conditions.append("passage.kind = \(placeholders([scope.kind == .notes ? "notes" : "transcript"]))")
        }
        if !scope.sources.isEmpty { conditions.append("source.id IN (\(placeholders(scope.sources)))") }
        if !scope.topics.isEmpty {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM source_topic
                    WHERE source_topic.source = passage.source AND topic COLLATE NOCASE IN (\(placeholders(scope.topics))))
                """)
        }
        if !scope.speakers.isEmpty {
            let names = try labels(of: scope.speakers)
            conditions.append(
                """
                EXISTS (SELECT 1 FROM segment WHERE segment.key BETWEEN passage.segment_first AND passage.segment_last
                    AND speaker IN (\(placeholders(names))))
                """)
        }
        values.append(scope.limit)
        // The marks are control characters, which no stored text holds.
        let sql = """
            SELECT passage.key, -bm25(passage_index, \(Self.titleWeight), 1.0) AS score, source.id, passage.kind,
                passage.part, passage.time_start, passage.time_end, passage.line_start, passage.line_end,
                passage.speaker, passage.title, highlight(passage_index, 1, char(1), char(2)), passage.source
            FROM passage_index
                JOIN passage ON passage.key = passage_index.rowid
                JOIN source ON source.key = passage.source
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY bm25(passage_index, \(Self.titleWeight), 1.0), passage.key LIMIT ?\(values.count)
            """
        var rank = 0
        return try database.rows(sql, values) { row in
            rank += 1
            let (text, highlights) = Highlights.split(row.string(11))
            let part = row.optionalInt(4)
            let start = row.time(5)
            let place = Place(
                source: row.string(2), kind: Place.Kind(rawValue: row.string(3)) ?? .transcript, part: part,
                start: start, end: row.time(6),
                lines: row.int(7)...max(row.int(7), row.int(8)),
                url: try address(of: row.int(12), part: part, at: start))
            return SearchHit(
                rank: rank, score: row.double(1), place: place, speaker: row.optionalString(9),
                title: row.optionalString(10), text: text, highlights: highlights,
                passage: row.int(0))
        }
    }

    /// The labels of speakers that people mean by `names`: equal, or beginning with it, in any case and without accents.
    private func labels(of names: [String]) throws -> [String] {
        let labels = try database.rows("SELECT DISTINCT speaker FROM segment WHERE speaker IS NOT NULL") {
            $0.string(0)
        }
        let wanted = names.map { Folding.fold($0) }
        return labels.filter { label in
            let folded = Folding.fold(label)
            return wanted.contains { folded == $0 || folded.hasPrefix($0 + " ") || folded.hasSuffix(" " + $0) }
        }
    }

    /// The address that opens a source, or a part of it, at `time`; nil where none is known.
    func address(of source: Int, part: Int?, at time: Timestamp?) throws -> String? {
        let address = try database.first(
            """
            SELECT coalesce((SELECT url FROM noted_part WHERE source = source_now.key AND number = ?2),
                (SELECT url FROM part WHERE source = source_now.key AND number = ?2),
                CASE WHEN ?2 = 1 THEN url END)
            FROM source_now WHERE key = ?1
            """, [source, part ?? 1]
        ) { $0.optionalString(0) }
        return (address ?? nil).map { WebAddress.at(time, $0) }
    }

    /// Remembers the hits of a search, so that `@3` can stand for the third. A search without hits leaves those
    /// of the one before.
    package func remember(_ answer: SearchAnswer) throws {
        guard !answer.hits.isEmpty else { return }
        try translating {
            try database.execute("PRAGMA synchronous = NORMAL")
            defer { try? database.execute("PRAGMA synchronous = FULL") }
            try database.transaction {
                try database.execute("DELETE FROM last_hit")
                for hit in answer.hits {
                    try database.run("INSERT INTO last_hit VALUES (?1, ?2)", hit.rank, hit.passage)
                }
            }
        }
    }

    /// The place that `@rank` stands for.
    package func hit(_ rank: Int) throws -> Place {
        try translating {
            let place = try database.first(
                """
                SELECT source.id, passage.part, passage.time_start, passage.time_end, passage.line_start, passage.line_end,
                    passage.source, passage.kind
                FROM last_hit JOIN passage ON passage.key = last_hit.passage JOIN source ON source.key = passage.source
                WHERE rank = ?1
                """, [rank]
            ) { row in
                Place(
                    source: row.string(0), kind: Place.Kind(rawValue: row.string(7)) ?? .transcript,
                    part: row.optionalInt(1), start: row.time(2), end: row.time(3),
                    lines: row.int(4)...max(row.int(4), row.int(5)),
                    url: try address(of: row.int(6), part: row.optionalInt(1), at: row.time(2)))
            }
            guard let place else {
                throw LibraryError.unknownHit(
                    rank, count: try database.first("SELECT count(*) FROM last_hit") { $0.int(0) } ?? 0)
            }
            return place
        }
    }
}
