import Library
import Practice
import SQLite
import Testing

/// Homes from before there were cards.
enum CardTables {
    static func drop(from database: borrowing Connection) throws {
        for table in [
            "card_concept", "card_citation", "card_edit", "card_mark", "bad_card", "card_schedule", "review",
            "scheduling", "card",
        ] {
            try database.execute("DROP TABLE \(table)")
        }
        for trigger in ["added", "changed", "removed"] {
            try database.execute("DROP TRIGGER IF EXISTS document_\(trigger)_for_cards")
        }
        try database.execute("DELETE FROM setting WHERE key LIKE 'cards.%'")
    }
}

@Suite struct CardUpgradeTests {
    @Test func `progress and own cards are in a backup and come back with it`() throws {
        let (home, other) = (try TemporaryHome(), try TemporaryHome())
        let library = try home.library()
        let card = try library.addCard(front: "What is salt for?", back: "Taste.")
        let graded = try library.grade(card.id, .easy, at: instant("2026-01-01T09:00:00Z")).card.schedule
        try library.backup(to: home.path + "/copy.db")
        _ = try Library.restore(from: home.path + "/copy.db", home: other.path)
        #expect(try other.library().card(card.id).schedule == graded)
    }
}
