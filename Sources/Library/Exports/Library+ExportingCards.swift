import Practice
internal import SQLite

extension Library {
    /// The answers that count, by card, oldest first: those since its last reset, without what was undone.
    package func exportedAnswers() throws -> [String: [ExportedAnswer]] {
        try translating {
            let rows = try database.rows(
                """
                SELECT card, at, rating, state_before, kind, state, coalesce(due, at) FROM review
                WHERE undone = 0 AND kind != 'reset' AND key > coalesce(
                    (SELECT max(key) FROM review AS other
                     WHERE other.card = review.card AND other.kind = 'reset' AND other.undone = 0), 0)
                ORDER BY key
                """
            ) { row in
                (
                    row.string(0),
                    ExportedAnswer(
                        at: Practice.Timestamp(row.int(1)), rating: Rating(rawValue: row.int(2)) ?? .again,
                        stateBefore: CardSchedule.State(rawValue: row.string(3)) ?? .new,
                        kind: ReviewKind(rawValue: row.string(4)) ?? .review,
                        state: CardSchedule.State(rawValue: row.string(5)) ?? .new,
                        due: Practice.Timestamp(row.int(6)))
                )
            }
            return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
        }
    }

    /// What was last exported to Anki of each card.
    package func ankiRevisions() throws -> [String: ExportRevision] {
        try translating {
            Dictionary(
                uniqueKeysWithValues: try database.rows(
                    "SELECT card, fingerprint, created, modified FROM anki_revision"
                ) {
                    (
                        $0.string(0),
                        ExportRevision(fingerprint: $0.string(1), created: $0.int(2), modified: $0.int(3))
                    )
                })
        }
    }

    /// Keeps what was exported, for the next time.
    package func keepAnkiRevisions(_ revisions: [String: ExportRevision]) throws {
        try translating {
            try database.transaction {
                let insert = try database.prepare("INSERT OR REPLACE INTO anki_revision VALUES (?1, ?2, ?3, ?4)")
                for (card, revision) in revisions.sorted(by: { $0.key < $1.key }) {
                    try insert.run(card, revision.fingerprint, revision.created, revision.modified)
                }
            }
        }
    }
}
