package import Practice
import SQLite

/// A grade that was given, and what it made of the card.
package struct GivenGrade: Hashable, Sendable {
    package let card: StoredCard
    /// Before the grade.
    package let before: CardSchedule
    package let rating: Rating
    /// As it was foretold just before, nil for the first review.
    package let retrievability: Double?
}

/// What a row of the log is.
package enum ReviewKind: String, CaseIterable, Sendable {
    case review
    /// Asked out of turn; the schedule is not touched.
    case cram
    /// The card was made new again.
    case reset
    /// Where the card stood elsewhere, from where it was brought with its log.
    case brought = "import"
}

extension Library {
    /// Gives a grade. On the disk when this returns; a cram changes nothing but the log.
    package func grade(
        _ name: String, _ rating: Rating, at now: Practice.Timestamp, kind: ReviewKind = .review
    ) throws -> GivenGrade {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let card = try storedCard(named: name)
                let (scheduler, text) = try schedulerAndText()
                let before = card.schedule
                let outcome = scheduler.review(before, rating, at: now)
                try append(
                    ReviewRow(
                        rating, kind: kind, at: now, before: before, outcome: outcome, days: scheduler.days,
                        scheduling: try schedulingKey(text), after: kind == .cram ? before : outcome.schedule))
                if kind == .review { try cache(outcome.schedule) }
                return GivenGrade(
                    card: try storedCard(named: card.id), before: before, rating: rating,
                    retrievability: outcome.retrievability)
            }
        }
    }

    /// Makes a card new again. Its log stays.
    package func resetCard(_ name: String, at now: Practice.Timestamp) throws -> StoredCard {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let card = try storedCard(named: name)
                if card.schedule.state != .new {
                    try append(
                        ReviewRow(
                            .reset, at: now, before: card.schedule.state,
                            after: CardSchedule(newCard: card.id, created: now)))
                    try database.run("DELETE FROM card_schedule WHERE card = ?1", card.id)
                }
                return try storedCard(named: card.id)
            }
        }
    }

    /// Takes back the last grade that was given in this home, or to one card, and not taken back yet; nil if there is
    /// none.
    package func undo(of card: String? = nil) throws -> UndoneGrade? {
        try translating {
            try database.transaction {
                let last = try database.first(
                    """
                    SELECT key, card, rating, at FROM review
                    WHERE undone = 0 AND kind IN ('review', 'cram') AND (?1 IS NULL OR card = ?1)
                        AND key > coalesce(
                            (SELECT max(key) FROM review AS fence
                             WHERE fence.card = review.card AND fence.kind IN ('reset', 'import')), 0)
                    ORDER BY key DESC LIMIT 1
                    """, [card]
                ) { (key: $0.int(0), card: $0.string(1), rating: $0.int(2), at: Practice.Timestamp($0.int(3))) }
                guard let last else { return nil }
                try database.run("UPDATE review SET undone = 1 WHERE key = ?1", last.key)
                try cache(try loggedSchedule(of: last.card))
                return UndoneGrade(
                    card: try storedCard(named: last.card), rating: Rating(rawValue: last.rating) ?? .again, at: last.at
                )
            }
        }
    }

    func append(_ row: ReviewRow) throws {
        let after = row.after
        try database.run(
            """
            INSERT INTO review (card, kind, at, rating, state_before, elapsed, retrievability, scheduling,
                state, step, due, stability, difficulty, reps, lapses)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """, row.card, row.kind.rawValue, row.at.seconds, row.rating?.rawValue, row.before.rawValue, row.elapsed,
            row.retrievability, row.scheduling, after.state.rawValue, after.step, after.due.seconds,
            after.memory?.stability, after.memory?.difficulty, after.reps, after.lapses)
    }

    /// What the last row of a card's log made of it.
    private func loggedSchedule(of card: String) throws -> CardSchedule {
        let logged = try database.first(
            """
            SELECT state, step, due, stability, difficulty, at, reps, lapses FROM review
            WHERE card = ?1 AND undone = 0 AND kind != 'cram' ORDER BY key DESC LIMIT 1
            """, [card]
        ) { Self.schedule(of: card, $0, from: 0) }
        return logged ?? CardSchedule(newCard: card, created: Practice.Timestamp(0))
    }

    /// Keeps where a card stands; a new one has no row.
    func cache(_ schedule: CardSchedule) throws {
        guard schedule.state != .new, let memory = schedule.memory, let last = schedule.lastReview else {
            return try database.run("DELETE FROM card_schedule WHERE card = ?1", schedule.card)
        }
        try database.run(
            "INSERT OR REPLACE INTO card_schedule VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", schedule.card,
            schedule.state.rawValue, schedule.step, schedule.due.seconds, memory.stability, memory.difficulty,
            last.seconds, schedule.reps, schedule.lapses)
    }

    func schedulingKey(_ text: String) throws -> Int {
        try database.run("INSERT OR IGNORE INTO scheduling (text) VALUES (?1)", text)
        return try database.first("SELECT key FROM scheduling WHERE text = ?1", [text]) { $0.int(0) } ?? 0
    }
}

/// A grade that was taken back.
package struct UndoneGrade: Hashable, Sendable {
    /// As it stands now.
    package let card: StoredCard
    package let rating: Rating
    package let at: Practice.Timestamp
}
