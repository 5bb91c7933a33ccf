import Practice
internal import SQLite

/// The cards that ask about a concept before all others.
package struct ConceptCards: Hashable, Sendable {
    /// The person's own first, then questions of notes, then what was made of the glossary.
    package var ids: [String] = []
    /// All of them, those in ``ids`` too.
    package var count = 0
}

extension Library {
    /// For each concept the ids of at most `most` cards that ask about it and can be asked: every one that somebody
    /// wrote counts before one that was made, of which `made` are enough, those that only ask for the name none.
    package func cardsByConcept(most: Int, made: Int) throws -> [String: ConceptCards] {
        try translating {
            try makeCardsIfNeeded()
            var found: [String: ConceptCards] = [:]
            let statement = try database.prepare(
                """
                SELECT card_concept.concept, card.id, card.origin, card.kind FROM card_concept
                    JOIN card ON card.id = card_concept.card
                    LEFT JOIN card_mark ON card_mark.card = card.id
                    LEFT JOIN bad_card ON bad_card.card = card.id
                WHERE card_concept.position = 0 AND retired = 0 AND coalesce(deleted, 0) = 0
                    AND coalesce(suspended, 0) = 0 AND bad_card.card IS NULL
                ORDER BY card.origin = 'yours' DESC, card.origin = 'corpus' DESC, card.kind = 'contrast' DESC,
                    card.position, card.id
                """)
            while try statement.step() {
                let row = statement.row
                let concept = row.string(0)
                found[concept, default: ConceptCards()].count += 1
                let isMade = row.string(2) == Card.Origin.generated.rawValue
                let isName = row.string(3) == Card.Kind.reversed.rawValue
                let limit = isMade ? (isName ? 0 : min(made, most)) : most
                if (found[concept]?.ids.count ?? 0) < limit { found[concept]?.ids.append(row.string(1)) }
            }
            return found
        }
    }
}
