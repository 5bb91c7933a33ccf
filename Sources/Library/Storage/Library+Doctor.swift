private import SQLite

/// One thing that was looked at, and what is wrong with it.
package struct Finding: Hashable, Sendable {
    /// What was checked, in a few words.
    package let check: String
    /// What is wrong; empty where all is well.
    package let problems: [String]

    package var isWell: Bool { problems.isEmpty }
}

extension Library {
    /// Looks at the whole database: SQLite's own checks, the search index, and what must hold among our tables.
    package func examine() throws -> [Finding] {
        try translating {
            var findings = [
                Finding(
                    check: "file structure",
                    problems: try database.rows("PRAGMA integrity_check") { $0.string(0) }.filter { $0 != "ok" }),
                Finding(
                    check: "references",
                    problems: try database.rows("PRAGMA foreign_key_check") {
                        "a row of \($0.string(0)) points at a missing row of \($0.string(2))"
                    }),
                Finding(check: "search index", problems: try indexProblems()),
            ]
            for invariant in Self.invariants + Self.conceptInvariants + Self.quizInvariants {
                findings.append(
                    Finding(check: invariant.check, problems: try database.rows(invariant.sql) { $0.string(0) }))
            }
            return try findings + cardFindings()
        }
    }

    private func indexProblems() throws -> [String] {
        do {
            try database.execute("INSERT INTO passage_index (passage_index, rank) VALUES ('integrity-check', 1)")
            return []
        } catch let error {
            guard error.kind == .corrupt else { throw error }
            return ["the index does not agree with the passages; run: study doctor --repair"]
        }
    }

    /// Makes the search index anew from the passages.
    package func repairIndex() throws {
        try translating { try rebuildIndex() }
    }

    func rebuildIndex() throws {
        try database.execute("INSERT INTO passage_index (passage_index) VALUES ('rebuild')")
    }

    /// Each query gives a line for every violation.
    private static let invariants: [(check: String, sql: String)] = [
        (
            "segments lie in their parts",
            """
            SELECT 'segment ' || segment.key || ' has no part ' || part FROM segment
            WHERE NOT EXISTS (SELECT 1 FROM part WHERE part.source = segment.source AND number = segment.part)
            """
        ),
        (
            "transcripts are whole",
            """
            SELECT source.id || ' has ' || count(segment.key) || ' segments instead of ' || transcript.segments
            FROM transcript JOIN source ON source.key = transcript.source
                LEFT JOIN segment ON segment.source = source.key AND segment.kind NOT IN ('noise', 'head')
            GROUP BY source.key HAVING count(segment.key) != transcript.segments
            """
        ),
        (
            "passages lie on their segments",
            """
            SELECT 'passage ' || passage.key || ' of ' || source.id || ' points outside its transcript'
            FROM passage JOIN source ON source.key = passage.source
            WHERE passage.kind = 'transcript' AND NOT (
                EXISTS (SELECT 1 FROM segment WHERE key = segment_first AND segment.source = passage.source)
                AND EXISTS (SELECT 1 FROM segment WHERE key = segment_last AND segment.source = passage.source))
            """
        ),
        (
            "every source has notes or a transcript",
            """
            SELECT id || ' has neither notes nor a transcript' FROM source
            WHERE NOT EXISTS (SELECT 1 FROM transcript WHERE transcript.source = source.key)
                AND NOT EXISTS (SELECT 1 FROM document WHERE document.source = source.key)
            """
        ),
    ]

    /// How many of what the home holds.
    package struct Counts: Sendable {
        package let sources: Int
        package let transcripts: Int
        package let segments: Int
        package let passages: Int
        /// Of the database file.
        package let bytes: Int
        package let schema: Int
    }

    package func counts() throws -> Counts {
        try translating {
            func count(_ sql: String) throws -> Int { try database.first(sql) { $0.int(0) } ?? 0 }
            return Counts(
                sources: try count("SELECT count(*) FROM source"),
                transcripts: try count("SELECT count(*) FROM transcript"),
                segments: try count("SELECT count(*) FROM segment"),
                passages: try count("SELECT count(*) FROM passage"),
                bytes: try count("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"),
                schema: try version())
        }
    }
}
