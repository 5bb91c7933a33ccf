private import SQLite
private import Text

extension Library {
    /// The best passages by the index, best first.
    func candidates(_ pattern: FTS5Pattern, in scope: SearchScope, most: Int) throws -> [Candidate] {
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
    func addFeedback(to candidates: inout [Candidate], _ plan: QueryPlan, _ tools: SearchTools) throws {
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
}
