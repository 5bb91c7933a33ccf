import SQLite

/// The tables of quizzes, for tests that make a home of an older version.
enum QuizTables {
    static func drop(from database: borrowing Connection) throws {
        try database.execute("DROP VIEW quiz_answer_now")
        for table in [
            "bad_quiz_item", "quiz_answer", "quiz_sitting_item", "quiz_sitting", "quiz_item_citation", "quiz_item_part",
            "quiz_item",
        ] { try database.execute("DROP TABLE \(table)") }
        for change in ["added", "changed", "removed"] {
            try database.execute("DROP TRIGGER document_\(change)_for_quiz")
        }
    }
}
