import Authoring
import Concepts
package import Practice
import SQLite
import Transcripts

extension Library {
    /// What the queue has to know of every card that can be asked at all.
    ///
    /// - Parameter importance: of a concept, 0...1.
    package func queueCards(
        _ filter: CardFilter = CardFilter(), importance: (_ concept: String) -> Double = { _ in 0 }
    ) throws -> [QueueCard] {
        let missed = try missedConcepts()
        return try cards(filter).filter { !$0.isRetired }.map { stored in
            QueueCard(
                schedule: stored.schedule, concepts: stored.card.concepts, topic: stored.card.topic,
                siblings: stored.siblings, suspended: stored.isSuspended, buriedUntil: stored.buriedUntil,
                importance: stored.card.concepts.map(importance).max() ?? 0,
                missedAt: stored.card.concepts.first.flatMap { missed[$0] })
        }
    }

    /// For each concept of the glossary, those that it requires.
    package func requiredConcepts() throws -> [String: [String]] {
        let glossary = Glossary(try glossaryDocuments())
        var required: [String: [String]] = [:]
        for concept in glossary.concepts {
            let targets = concept.relations.filter { $0.type == .requires }.map(\.target.text)
            if !targets.isEmpty { required[concept.id.text] = targets }
        }
        return required
    }

    /// The log of all reviews that count, oldest first: resets, crams and what was undone left out.
    package func reviewLog() throws -> [LoggedReview] {
        try translating {
            try database.rows(
                "SELECT card, at, rating FROM review WHERE kind = 'review' AND undone = 0 ORDER BY at, key"
            ) {
                LoggedReview(
                    card: $0.string(0),
                    Review(at: Practice.Timestamp($0.int(1)), Rating(rawValue: $0.int(2)) ?? .again))
            }
        }
    }

    /// What was studied on the study day in which `now` lies.
    package func tally(at now: Practice.Timestamp) throws -> DayTally {
        let calendar = try calendar()
        return DayTally(of: try reviewLog(), on: calendar.day(of: now), in: calendar)
    }

    /// The rows of the log that retention, forecasts and the heatmap are counted from, oldest first.
    package func history() throws -> [LoggedMoment] {
        try translating {
            try database.rows(
                """
                SELECT review.card, at, rating, elapsed, retrievability, card.topic FROM review
                    JOIN card ON card.id = review.card
                WHERE review.kind = 'review' AND undone = 0 ORDER BY at, key
                """
            ) {
                LoggedMoment(
                    card: $0.string(0), topic: $0.string(5), at: Practice.Timestamp($0.int(1)),
                    rating: Rating(rawValue: $0.int(2)) ?? .again, elapsed: $0.optionalInt(3),
                    retrievability: $0.optionalDouble(4))
            }
        }
    }
}

/// A review as the log has it.
package struct LoggedMoment: Hashable, Sendable {
    package let card: String
    package let topic: String
    package let at: Practice.Timestamp
    package let rating: Rating
    /// Whole days since the review before, nil for the first.
    package let elapsed: Int?
    /// As it was foretold just before, nil for the first.
    package let retrievability: Double?
}
