private import SQLite
private import Text
import Transcripts

extension Library {
    /// The passages that answer `text` best, and the words in them that match.
    ///
    /// Filters in the query narrow `scope`. Names of sources and concepts that do not exist are errors; everything
    /// else that a person can type is a legal query.
    package func search(_ text: String, in scope: SearchScope = SearchScope()) throws -> SearchAnswer {
        try translating {
            let query = SearchQuery(text)
            var scope = scope
            scope.sources = try (scope.sources + (query.filters[.source] ?? [])).map { try find(source: $0).id }
            scope.speakers += query.filters[.speaker] ?? []
            scope.topics += query.filters[.topic] ?? []
            scope.concepts += query.filters[.concept] ?? []
            var planner = try QueryPlanner(query, self)
            var plan = try planner.makePlan()
            try plan.require(concepts: scope.concepts, of: self)
            var hits = try self.hits(plan, in: scope)
            var isRelaxed = false
            if hits.isEmpty, !query.phrases.isEmpty || !query.excluded.isEmpty {
                plan = plan.relaxed
                try plan.require(concepts: scope.concepts, of: self)
                hits = try self.hits(plan, in: scope)
                isRelaxed = !hits.isEmpty
            }
            return SearchAnswer(
                query: text, concepts: plan.concepts, didYouMean: plan.correction, isRelaxed: isRelaxed, hits: hits)
        }
    }

    private func hits(_ plan: QueryPlan, in scope: SearchScope) throws -> [SearchHit] {
        guard let pattern = FTS5Pattern(plan) else { return [] }
        let tools = try searchTools()
        tools.ranking.begin(pattern, plan)
        var candidates = try self.candidates(pattern, in: scope, most: max(120, 3 * scope.limit))
        try addFeedback(to: &candidates, plan, tools)
        let highlights = Highlights(plan)
        return try HitBuilder.hits(from: candidates, limit: scope.limit).enumerated().map { index, run in
            let seed = run.max { ($0.score, $1.key) < ($1.score, $0.key) } ?? run[0]
            let text = run.map(\.text).joined(separator: " ")
            let (first, last) = (run[0], run[run.count - 1])
            let start = first.timeStart.map { Timestamp(milliseconds: $0) }
            let place = Place(
                source: first.sourceID, kind: first.isNotes ? .notes : .transcript, part: first.part, start: start,
                end: last.timeEnd.map { Timestamp(milliseconds: $0) },
                lines: first.lineStart...max(first.lineStart, last.lineEnd),
                url: try address(of: first.source, part: first.part, at: start))
            return SearchHit(
                rank: index + 1, score: seed.score, place: place, speaker: seed.speaker, title: first.title, text: text,
                highlights: highlights.ranges(in: text, tools),
                reasons: scope.isExplained ? try reasons(for: seed, run.count, pattern, plan, tools) : [],
                firstPassage: first.key, lastPassage: last.key)
        }
    }

    /// The best passages by the index, best first.
    private func candidates(_ pattern: FTS5Pattern, in scope: SearchScope, most: Int) throws -> [Candidate] {
        var conditions = ["passage_index MATCH ?1"]
        var values: [any Bindable] = [pattern.text]
        func placeholders(_ items: [String]) -> String {
            items.map { item in
                values.append(item)
                return "?\(values.count)"
            }.joined(separator: ", ")
        }
        switch scope.kind {
        case .all: break
        case .notes: conditions.append("passage_index.rowid >= \(Schema.firstNotesPassage)")
        case .transcripts: conditions.append("passage_index.rowid < \(Schema.firstNotesPassage)")
        }
        // Joined only where it must be: the index may offer very many rows.
        var join = ""
        if !scope.sources.isEmpty {
            conditions.append(
                "passage.source IN (SELECT key FROM source WHERE id IN (\(placeholders(scope.sources))))")
        }
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
        if !scope.sources.isEmpty || !scope.topics.isEmpty || !scope.speakers.isEmpty {
            join = "JOIN passage ON passage.key = passage_index.rowid"
        }
        values.append(most)
        let found = try database.rows(
            """
            SELECT passage_index.rowid, passage_score(passage_index) AS score
            FROM passage_index \(join)
            WHERE \(conditions.joined(separator: " AND "))
            ORDER BY score DESC, passage_index.rowid LIMIT ?\(values.count)
            """, values
        ) { ($0.int(0), $0.double(1)) }
        let read = try database.prepare(
            """
            SELECT passage.source, source.id, passage.kind, part, time_start, time_end, line_start, line_end,
                segment_first, segment_last, speaker, passage.title, text
            FROM passage JOIN source ON source.key = passage.source WHERE passage.key = ?1
            """)
        return try found.compactMap { key, score in
            try read.bind([key])
            guard try read.step() else { return nil }
            let row = read.row
            return Candidate(
                key: key, score: score, source: row.int(0), sourceID: row.string(1), isNotes: row.string(2) == "notes",
                part: row.optionalInt(3), timeStart: row.optionalInt(4), timeEnd: row.optionalInt(5),
                lineStart: row.int(6), lineEnd: row.int(7), segmentFirst: row.optionalInt(8),
                segmentLast: row.optionalInt(9), speaker: row.optionalString(10), title: row.optionalString(11),
                text: row.string(12))
        }
    }

    /// Adds to the scores what the words that the best candidates share are worth.
    private func addFeedback(to candidates: inout [Candidate], _ plan: QueryPlan, _ tools: SearchTools) throws {
        guard plan.groups.count(where: { $0.origin == .word }) >= Feedback.fewestWords else { return }
        var surfaces: [String: String] = [:]
        let tokens = candidates.enumerated().map { index, candidate in
            let stems = tools.stems(of: candidate.text)
            if index < Feedback.passages {
                for (stem, word) in zip(stems, tools.words(of: candidate.text)) { surfaces[stem] = word }
            }
            return stems
        }
        let frequency = try database.prepare("SELECT passages FROM vocabulary WHERE word = ?1")
        let feedback = try Feedback(plan, scores: candidates.map(\.score), tokens: tokens) { stem in
            try frequency.bind([surfaces[stem] ?? stem])
            let count = try frequency.step() ? frequency.row.int(0) : 1
            return BM25.rarity(of: count, in: tools.ranking.rowCount)
        }
        guard let feedback else { return }
        let meanLength = Double(tokens.reduce(0) { $0 + $1.count }) / Double(max(1, tokens.count))
        for index in candidates.indices {
            candidates[index].feedback = feedback.score(of: tokens[index], meanLength: meanLength)
            candidates[index].score += candidates[index].feedback
        }
    }

    /// Why a passage stands where it stands, the weightiest reason first.
    private func reasons(
        for candidate: Candidate, _ joined: Int, _ pattern: FTS5Pattern, _ plan: QueryPlan, _ tools: SearchTools
    ) throws -> [SearchReason] {
        _ = try database.first(
            "SELECT passage_score(passage_index) FROM passage_index WHERE passage_index MATCH ?1 AND rowid = ?2",
            [pattern.text, candidate.key]
        ) { $0.double(0) }
        let (groups, proximity) = tools.ranking.explanation()
        var reasons = zip(plan.groups, groups).map {
            SearchReason(kind: $0.origin.rawValue, label: $0.label, score: $1)
        }
        reasons.append(SearchReason(kind: "proximity", label: "words side by side", score: proximity))
        reasons.append(SearchReason(kind: "feedback", label: "words of the best passages", score: candidate.feedback))
        return reasons.filter { $0.score > 0.0005 }.sorted { ($0.score, $1.label) > ($1.score, $0.label) }
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
                    try database.run(
                        "INSERT INTO last_hit VALUES (?1, ?2, ?3)", hit.rank, hit.firstPassage, hit.lastPassage)
                }
            }
        }
    }

    /// The place that `@rank` stands for.
    package func hit(_ rank: Int) throws -> Place {
        try translating {
            let place = try database.first(
                """
                SELECT source.id, passage.part, passage.time_start, final.time_end, passage.line_start, final.line_end,
                    passage.source, passage.kind
                FROM last_hit JOIN passage ON passage.key = last_hit.passage
                    JOIN passage AS final ON final.key = last_hit.last JOIN source ON source.key = passage.source
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
