private import SQLite
import Transcripts

extension Library {
    /// The passages that answer `text` best, and the words in them that match.
    ///
    /// Filters in the query narrow `scope`. Names of sources and concepts that do not exist are errors; everything
    /// else that a person can type is a legal query.
    package func search(_ text: String, in scope: SearchScope = SearchScope()) throws -> SearchAnswer {
        try translating {
            // Names of concepts first: they may have to be linked anew, which writes.
            for name in scope.concepts + (SearchQuery(text).filters[.concept] ?? []) { _ = try find(concept: name) }
            return try database.snapshot { try answer(text, in: scope) }
        }
    }

    private func answer(_ text: String, in scope: SearchScope) throws -> SearchAnswer {
        let query = SearchQuery(text)
        var scope = scope
        scope.sources = try (scope.sources + (query.filters[.source] ?? [])).map { try find(source: $0).id }
        scope.speakers += query.filters[.speaker] ?? []
        scope.topics += query.filters[.topic] ?? []
        scope.concepts += query.filters[.concept] ?? []
        var planner = try QueryPlanner(query, self)
        var plan = try planner.makePlan()
        let isStrict = !plan.required.isEmpty || !plan.excluded.isEmpty
        var isRelaxed = isStrict && query.isPasted
        if isRelaxed { plan = plan.relaxed }
        try plan.require(concepts: scope.concepts, of: self)
        var hits = try self.hits(plan, in: scope)
        if hits.isEmpty, isStrict, !isRelaxed {
            plan = plan.relaxed
            try plan.require(concepts: scope.concepts, of: self)
            hits = try self.hits(plan, in: scope)
            isRelaxed = !hits.isEmpty
        }
        return SearchAnswer(
            query: text, concepts: plan.concepts, didYouMean: plan.correction, isRelaxed: isRelaxed, hits: hits)
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
                highlights: highlights.ranges(in: text, tools), concepts: try concepts(in: text, tools),
                reasons: scope.isExplained ? try reasons(for: seed, run.count, pattern, plan, tools) : [],
                firstPassage: first.key, lastPassage: last.key)
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
                        "INSERT INTO last_hit (rank, passage, last, byte) VALUES (?1, ?2, ?3, ?4)", hit.rank,
                        hit.firstPassage, hit.lastPassage, hit.tellingByte)
                }
            }
        }
    }

    /// The place that `@rank` stands for, from the moment on at which its words are said.
    package func hit(_ rank: Int) throws -> Place {
        try translating {
            let place = try database.first(
                """
                SELECT source.id, passage.part, passage.time_start, final.time_end, passage.line_start, final.line_end,
                    passage.source, passage.kind, last_hit.byte, last_hit.passage, last_hit.last
                FROM last_hit JOIN passage ON passage.key = last_hit.passage
                    JOIN passage AS final ON final.key = last_hit.last JOIN source ON source.key = passage.source
                WHERE rank = ?1
                """, [rank]
            ) { row in
                let place = Place(
                    source: row.string(0), kind: Place.Kind(rawValue: row.string(7)) ?? .transcript,
                    part: row.optionalInt(1), start: row.time(2), end: row.time(3),
                    lines: row.int(4)...max(row.int(4), row.int(5)),
                    url: try address(of: row.int(6), part: row.optionalInt(1), at: row.time(2)))
                let texts = try database.rows(
                    "SELECT text FROM passage WHERE key BETWEEN ?1 AND ?2 ORDER BY key", [row.int(9), row.int(10)]
                ) { $0.string(0) }
                return try moment(
                    in: place, text: texts.joined(separator: " "), at: row.optionalInt(8), from: row.int(9),
                    to: row.int(10))
            }
            guard let place else {
                throw LibraryError.unknownHit(
                    rank, count: try database.first("SELECT count(*) FROM last_hit") { $0.int(0) } ?? 0)
            }
            return place
        }
    }
}
