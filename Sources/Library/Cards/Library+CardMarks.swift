package import Practice
import SQLite

extension Library {
    /// Keeps cards from being asked, or lets them be asked again.
    package func setSuspended(_ isSuspended: Bool, _ name: String) throws -> StoredCard {
        try changing(name) { card in
            try database.run(
                """
                INSERT INTO card_mark (card, suspended) VALUES (?1, ?2)
                ON CONFLICT (card) DO UPDATE SET suspended = excluded.suspended
                """, card.id, isSuspended)
            // Whoever wants it back no longer thinks that it is bad.
            if !isSuspended { try database.run("DELETE FROM bad_card WHERE card = ?1", card.id) }
        }
    }

    /// Hides a card before `day`; nil shows it again.
    package func bury(_ name: String, until day: StudyDay?) throws -> StoredCard {
        try changing(name) { card in
            try database.run(
                """
                INSERT INTO card_mark (card, buried_until) VALUES (?1, ?2)
                ON CONFLICT (card) DO UPDATE SET buried_until = excluded.buried_until
                """, card.id, day?.number)
        }
    }

    /// Puts a card on the list of bad ones and suspends it.
    package func reportBad(_ name: String, at now: Practice.Timestamp) throws -> StoredCard {
        try changing(name) { card in
            try database.run("INSERT OR IGNORE INTO bad_card VALUES (?1, ?2)", card.id, now.seconds)
            try database.run(
                """
                INSERT INTO card_mark (card, suspended) VALUES (?1, 1)
                ON CONFLICT (card) DO UPDATE SET suspended = 1
                """, card.id)
        }
    }

    /// Lays other words over a card; it keeps its id and progress, and the words outlive every rebuild.
    package func editCard(_ name: String, front: String? = nil, back: String? = nil) throws -> StoredCard {
        try changing(name) { card in
            let (front, back) = try Self.edited(card.card, front, back)
            guard !front.isEmpty, !back.isEmpty else { throw LibraryError.emptyCard }
            guard front != card.card.front || back != card.card.back else { return }
            try database.run("INSERT OR REPLACE INTO card_edit VALUES (?1, ?2, ?3)", card.id, front, back)
        }
    }

    /// The words that are to be laid over. Where the new front has marks, gaps stand for what they mark, and the
    /// answer is that and what stood below the hidden words before, or what is said now.
    private static func edited(_ card: Card, _ front: String?, _ back: String?) throws -> (String, String) {
        if let front, front != card.front {
            let isNew = back != nil && back != card.back
            let below = card.kind == .cloze ? card.back.drop { $0 != "\n" } : card.back[...]
            let marked = try? OwnCard(front: front, back: isNew ? back ?? "" : String(below))
            if let marked, marked.kind == .cloze { return (marked.front, marked.back) }
        }
        return (front.map(OwnCard.cleaned) ?? card.front, back.map(OwnCard.cleaned) ?? card.back)
    }

    /// Throws a card away. Its log stays, and no rebuild brings it back.
    package func deleteCard(_ name: String) throws -> StoredCard {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let card = try storedCard(named: name)
                try database.run(
                    """
                    INSERT INTO card_mark (card, deleted) VALUES (?1, 1) ON CONFLICT (card) DO UPDATE SET deleted = 1
                    """, card.id)
                return card
            }
        }
    }

    private func changing(_ name: String, _ change: (StoredCard) throws -> Void) throws -> StoredCard {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let card = try storedCard(named: name)
                try change(card)
                return try storedCard(named: card.id)
            }
        }
    }
}
