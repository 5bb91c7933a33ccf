import Practice
import SQLite
import Transcripts

extension Library {
    /// Writes cards, new or anew; what the person did with them is not touched.
    func write(_ rows: [CardRow]) throws {
        let insert = try database.prepare(
            """
            INSERT INTO card (id, position, kind, origin, topic, front, back, maker, document, retired)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)
            ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind,
                origin = excluded.origin, topic = excluded.topic, front = excluded.front, back = excluded.back,
                maker = excluded.maker, document = excluded.document, retired = 0
            """)
        let removeConcepts = try database.prepare("DELETE FROM card_concept WHERE card = ?1")
        let insertConcept = try database.prepare("INSERT INTO card_concept VALUES (?1, ?2, ?3)")
        let removeCitations = try database.prepare("DELETE FROM card_citation WHERE card = ?1")
        let insertCitation = try database.prepare(
            "INSERT INTO card_citation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        for row in rows {
            let card = row.card
            try insert.run(
                card.id, row.position, card.kind.rawValue, card.origin.rawValue, card.topic, card.front, card.back,
                row.maker.rawValue, row.document)
            try removeConcepts.run(card.id)
            for (position, concept) in card.concepts.enumerated() {
                try insertConcept.run(card.id, position, concept)
            }
            try removeCitations.run(card.id)
            for (position, citation) in card.citations.enumerated() {
                let (start, end, lines): (Int?, Int?, ClosedRange<Int>?) =
                    switch citation.place.moment {
                    case .time(let start, let end): (start.milliseconds, end?.milliseconds, nil)
                    case .lines(let lines): (nil, nil, lines)
                    }
                try insertCitation.run(
                    card.id, position, citation.source, citation.place.part, start, end, lines?.lowerBound,
                    lines?.upperBound)
            }
        }
    }
}
