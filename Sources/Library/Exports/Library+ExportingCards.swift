import Practice
internal import SQLite

extension Library {
    /// The answers to a card that count, oldest first: those since its last reset, without what was undone.
    package func exportedAnswers(to card: String) throws -> [ExportedAnswer] {
        try translating {
            try database.rows(
                """
                SELECT at, rating, state_before, kind, state, coalesce(due, at) FROM review
                WHERE card = ?1 AND undone = 0 AND kind IN ('review', 'cram') AND key > coalesce(
                    (SELECT max(key) FROM review WHERE card = ?1 AND kind = 'reset' AND undone = 0), 0)
                ORDER BY key
                """, [card]
            ) { row in
                ExportedAnswer(
                    at: Practice.Timestamp(row.int(0)), rating: Rating(rawValue: row.int(1)) ?? .again,
                    stateBefore: CardSchedule.State(rawValue: row.string(2)) ?? .new,
                    kind: ReviewKind(rawValue: row.string(3)) ?? .review,
                    state: CardSchedule.State(rawValue: row.string(4)) ?? .new,
                    due: Practice.Timestamp(row.int(5)))
            }
        }
    }

    /// Runs an export to Anki: what it says with ``keepAnkiRevision(_:of:)`` is kept, unless it fails.
    package func exportingToAnki(_ body: () throws -> Void) throws {
        try translating { try sparingMemory { try database.transaction(body) } }
    }

    /// What was last exported to Anki of a card.
    package func ankiRevision(of card: String) throws -> ExportRevision? {
        try translating {
            try database.first("SELECT fingerprint, created, modified FROM anki_revision WHERE card = ?1", [card]) {
                ExportRevision(fingerprint: $0.string(0), created: $0.int(1), modified: $0.int(2))
            }
        }
    }

    /// Keeps what is exported of a card, for the next time.
    package func keepAnkiRevision(_ revision: ExportRevision, of card: String) throws {
        try translating {
            try database.run(
                "INSERT OR REPLACE INTO anki_revision VALUES (?1, ?2, ?3, ?4)", card, revision.fingerprint,
                revision.created, revision.modified)
        }
    }
}
