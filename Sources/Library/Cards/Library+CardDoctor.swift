import Practice
import SQLite
import Transcripts

extension Library {
    /// What must hold between cards and their log.
    func cardFindings() throws -> [Finding] {
        [
            Finding(
                check: "cards stand where their log says",
                problems: try database.rows(
                    """
                    WITH last AS (
                        SELECT * FROM review WHERE key IN (
                            SELECT max(key) FROM review WHERE undone = 0 AND kind != 'cram' GROUP BY card))
                    SELECT card.id || ' does not stand where its log says' FROM card
                        LEFT JOIN card_schedule AS now ON now.card = card.id
                        LEFT JOIN last ON last.card = card.id AND last.kind != 'reset'
                    WHERE (now.card IS NULL) != (last.card IS NULL) OR now.state IS NOT last.state
                        OR now.step IS NOT last.step OR now.due IS NOT last.due OR now.reps IS NOT last.reps
                        OR now.stability IS NOT last.stability OR now.difficulty IS NOT last.difficulty
                        OR now.lapses IS NOT last.lapses OR now.last_review IS NOT last.at
                    """
                ) { $0.string(0) }),
            Finding(check: "the log of reviews can be replayed", problems: try replayProblems()),
        ]
    }

    /// Goes through the whole log again with the settings of each grade, and compares memory, state and step.
    private func replayProblems() throws -> [String] {
        let settings = Dictionary(
            uniqueKeysWithValues: try database.rows("SELECT key, text FROM scheduling") { ($0.int(0), $0.string(1)) })
        var schedulers: [Int: Scheduler] = [:]
        for (key, text) in settings {
            // Days are those that the log holds: time zones may have changed since.
            schedulers[key] = Scheduler(try SchedulerSettings(text: text), counting: .blocksOf24Hours)
        }
        var problems: [String] = []
        var card = CardSchedule(newCard: "", created: Practice.Timestamp(0))
        let rows = try database.rows(
            """
            SELECT card, kind, rating, elapsed, scheduling, state, step, stability, difficulty, reps, lapses
            FROM review WHERE undone = 0 AND kind != 'cram' ORDER BY card, key
            """
        ) { row in
            (
                card: row.string(0), kind: row.string(1), rating: row.optionalInt(2).flatMap(Rating.init(rawValue:)),
                elapsed: row.optionalInt(3), scheduling: row.optionalInt(4), state: row.string(5),
                step: row.optionalInt(6), stability: row.optionalDouble(7), difficulty: row.optionalDouble(8),
                reps: row.int(9), lapses: row.int(10)
            )
        }
        for row in rows {
            if row.card != card.card { card = CardSchedule(newCard: row.card, created: Practice.Timestamp(0)) }
            if row.kind == ReviewKind.brought.rawValue {
                // As it says, whatever came before.
                card = CardSchedule(
                    card: row.card, state: CardSchedule.State(rawValue: row.state) ?? .new, step: row.step,
                    due: Practice.Timestamp(0),
                    memory: row.stability.flatMap { stability in
                        row.difficulty.map { MemoryState(stability: stability, difficulty: $0) }
                    }, lastReview: Practice.Timestamp(0), reps: row.reps, lapses: row.lapses)
                continue
            }
            guard let rating = row.rating, let scheduler = row.scheduling.flatMap({ schedulers[$0] }) else {
                card = CardSchedule(newCard: row.card, created: Practice.Timestamp(0))
                continue
            }
            let at = (card.lastReview ?? Practice.Timestamp(0)).adding(days: row.elapsed ?? 0)
            card = scheduler.review(card, rating, at: at).schedule
            let isSame =
                card.state.rawValue == row.state && card.step == row.step && card.reps == row.reps
                && card.lapses == row.lapses && Self.isClose(card.memory?.stability, row.stability)
                && Self.isClose(card.memory?.difficulty, row.difficulty)
            if !isSame { problems.append("\(row.card) comes out otherwise when its log is replayed") }
        }
        return Array(Set(problems)).sorted()
    }

    private static func isClose(_ a: Double?, _ b: Double?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    }
}
