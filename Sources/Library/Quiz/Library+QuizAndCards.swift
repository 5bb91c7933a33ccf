package import Practice
import SQLite

extension Library {
    /// The ids of the concepts that a quiz found wanting: the last answer about them was wrong, and no card on them
    /// was reviewed since. Their cards belong at the front of the next session.
    ///
    /// Each with the time of that answer.
    package func missedConcepts() throws -> [String: Practice.Timestamp] {
        try translating {
            let rows = try database.rows(
                """
                SELECT concept, at FROM
                    (SELECT concept, is_right, at, max(key) FROM quiz_answer_now
                    WHERE concept IS NOT NULL AND is_right IS NOT NULL GROUP BY concept) AS last
                WHERE is_right = 0 AND NOT EXISTS (
                    SELECT 1 FROM review JOIN card_concept ON card_concept.card = review.card
                    WHERE card_concept.concept = last.concept AND card_concept.position = 0
                        AND review.kind = 'review' AND review.undone = 0 AND review.at >= last.at)
                """
            ) { ($0.string(0), Practice.Timestamp($0.int(1))) }
            return Dictionary(rows) { first, _ in first }
        }
    }

    /// Lets a right typed answer count: the first card on that concept alone that is due is graded good.
    package func creditDueCard(on concept: String, at now: Practice.Timestamp) throws -> GivenGrade? {
        let day = try calendar().day(of: now)
        let due = try cards(CardFilter(concept: concept)).first { card in
            card.card.concepts.first == concept && card.schedule.state == .review && card.schedule.due <= now
                && !card.isSuspended && !card.isRetired && card.buriedUntil.map { $0 <= day } ?? true
        }
        return try due.map { try grade($0.id, .good, at: now) }
    }
}
