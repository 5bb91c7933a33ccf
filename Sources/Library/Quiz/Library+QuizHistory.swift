package import Practice
import SQLite

extension Library {
    /// Every quiz answer that has a verdict and was not replaced by a later one, oldest first.
    package func quizHistory() throws -> [QuizHistory.Answer] {
        try translating {
            try database.rows(
                "SELECT sitting, at, topic, is_right FROM quiz_answer_now WHERE is_right IS NOT NULL ORDER BY key"
            ) {
                QuizHistory.Answer(
                    sitting: $0.int(0), at: Practice.Timestamp($0.int(1)), topic: $0.string(2), isRight: $0.bool(3))
            }
        }
    }

    /// What must hold in the log of quizzes; each query gives a line for every violation.
    static let quizInvariants: [(check: String, sql: String)] = [
        (
            "quiz answers are to questions that were asked",
            """
            SELECT 'quiz answer ' || key || ' is to ' || item || ', which its sitting did not ask' FROM quiz_answer
            WHERE NOT EXISTS (
                SELECT 1 FROM quiz_sitting_item AS asked
                WHERE asked.sitting = quiz_answer.sitting AND asked.item = quiz_answer.item)
            """
        ),
        (
            "quiz verdicts replace those on the same question",
            """
            SELECT 'quiz answer ' || later.key || ' overrules one to another question' FROM quiz_answer AS later
            JOIN quiz_answer AS earlier ON earlier.key = later.overrules
            WHERE earlier.item != later.item OR earlier.sitting != later.sitting OR earlier.key > later.key
            """
        ),
    ]
}
