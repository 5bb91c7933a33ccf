import Concepts
package import Practice
import SQLite

extension Library {
    private static let choiceSeparator = "\u{1F}"

    /// Begins a sitting with these items.
    package func beginSitting(_ items: [QuizItem], seed: Int, at now: Practice.Timestamp) throws -> QuizSitting {
        try translating {
            try database.transaction {
                try database.run("INSERT INTO quiz_sitting (began, seed) VALUES (?1, ?2)", now.seconds, seed)
                let key = try lastKey()
                for (position, item) in items.enumerated() {
                    try database.run(
                        "INSERT INTO quiz_sitting_item VALUES (?1, ?2, ?3, ?4)", key, position, item.id,
                        item.choices?.joined(separator: Self.choiceSeparator))
                }
                return QuizSitting(key: key, seed: seed, items: items, answers: [])
            }
        }
    }

    /// The last sitting with items that have no answer; nil if there is none.
    package func unfinishedSitting() throws -> QuizSitting? {
        let pool = Dictionary(try quizItems().map { ($0.id, $0) }) { first, _ in first }
        let bad = try badQuizItems()
        return try translating {
            let sittings = try database.rows(
                "SELECT key, seed FROM quiz_sitting WHERE ended IS NULL ORDER BY key DESC"
            ) { (key: $0.int(0), seed: $0.int(1)) }
            for sitting in sittings {
                let items = try database.rows(
                    "SELECT item, choices FROM quiz_sitting_item WHERE sitting = ?1 ORDER BY position", [sitting.key]
                ) { ($0.string(0), $0.optionalString(1)) }
                .compactMap { id, choices in
                    bad.contains(id) ? nil : pool[id].flatMap { Self.arranged($0, as: choices) }
                }
                let found = QuizSitting(
                    key: sitting.key, seed: sitting.seed, items: items, answers: try answers(in: sitting.key))
                if !found.open.isEmpty { return found }
            }
            return nil
        }
    }

    /// How many questions of the last sitting that was left before its end wait for an answer, and how many it has;
    /// nil if there is none. Makes no items, so that it can be asked at any start.
    package func leftSitting() throws -> (open: Int, count: Int)? {
        try translating {
            try database.first(
                """
                SELECT sum(NOT is_answered), count(*) FROM (
                    SELECT sitting, EXISTS (
                        SELECT 1 FROM quiz_answer_now AS answer
                        WHERE answer.sitting = asked.sitting AND answer.item = asked.item AND is_right IS NOT NULL
                    ) AS is_answered
                    FROM quiz_sitting_item AS asked JOIN quiz_sitting ON quiz_sitting.key = asked.sitting
                    WHERE ended IS NULL AND item IN (SELECT id FROM quiz_item)
                        AND item NOT IN (SELECT item FROM bad_quiz_item)
                ) GROUP BY sitting HAVING sum(NOT is_answered) > 0 ORDER BY sitting DESC LIMIT 1
                """, []
            ) { (open: $0.int(0), count: $0.int(1)) }
        }
    }

    /// The item with its choices in the order in which they were shown; nil if they are others by now.
    private static func arranged(_ item: QuizItem, as text: String?) -> QuizItem? {
        guard let text, let choices = item.choices else { return item.choices == nil && text == nil ? item : nil }
        let order = text.split(separator: choiceSeparator, omittingEmptySubsequences: false)
            .compactMap { shown in choices.firstIndex { $0 == shown } }
        return order.count == choices.count && Set(order).count == order.count ? item.reordered(order) : nil
    }

    private func answers(in sitting: Int) throws -> [QuizAnswer] {
        try database.rows(
            """
            SELECT key, item, text, is_right, topic, concept FROM quiz_answer_now WHERE sitting = ?1 ORDER BY key
            """, [sitting]
        ) {
            QuizAnswer(
                key: $0.int(0), item: $0.string(1), text: $0.string(2), isRight: $0.optionalInt(3).map { $0 != 0 },
                topic: $0.string(4), concept: $0.optionalString(5))
        }
    }

    /// Writes an answer to the log; it is on the disk when this returns.
    ///
    /// - Parameter overruled: the answer whose verdict this one replaces.
    package func logAnswer(
        _ text: String, isRight: Bool?, to item: QuizItem, in sitting: QuizSitting, at now: Practice.Timestamp,
        overruling overruled: QuizAnswer? = nil
    ) throws -> QuizAnswer {
        try translating {
            try database.run(
                """
                INSERT INTO quiz_answer (sitting, item, at, text, is_right, overrules, kind, topic, concept)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """, sitting.key, item.id, now.seconds, text, isRight, overruled?.key, item.kind.rawValue, item.topic,
                item.subject?.text)
            return QuizAnswer(
                key: try lastKey(), item: item.id, text: text, isRight: isRight, topic: item.topic,
                concept: item.subject?.text)
        }
    }

    /// Says that a sitting has come to its end.
    package func endSitting(_ sitting: QuizSitting, at now: Practice.Timestamp) throws {
        try translating {
            try database.run("UPDATE quiz_sitting SET ended = ?2 WHERE key = ?1", sitting.key, now.seconds)
        }
    }

    /// Reports an item as bad: it is never asked again.
    package func reportBad(_ item: QuizItem, at now: Practice.Timestamp) throws {
        try translating {
            try database.run(
                "INSERT OR IGNORE INTO bad_quiz_item VALUES (?1, ?2, ?3)", item.id, now.seconds, item.question)
        }
    }

    /// The ids of the items that were reported as bad.
    package func badQuizItems() throws -> Set<String> {
        try translating { Set(try database.rows("SELECT item FROM bad_quiz_item") { $0.string(0) }) }
    }

    /// The ids of the items whose last answer was wrong.
    package func missedQuizItems() throws -> Set<String> {
        try translating {
            Set(
                try database.rows(
                    """
                    SELECT item, is_right, max(key) FROM quiz_answer_now WHERE is_right IS NOT NULL GROUP BY item
                    """
                ) { ($0.string(0), $0.bool(1)) }
                .filter { !$0.1 }.map(\.0))
        }
    }

    private func lastKey() throws -> Int {
        try database.first("SELECT last_insert_rowid()") { $0.int(0) } ?? 0
    }
}
