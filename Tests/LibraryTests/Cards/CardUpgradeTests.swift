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
    @Test func `a home from before there were cards gets them`() throws {
        let home = try TemporaryHome()
        do {
            let library = try home.library()
            try library.ingest(CardSamples.glossary, as: "dough.md")
        }
        do {
            // As the version before left it.
            let database = try Connection(path: Library.databasePath(home: home.path))
            try CardTables.drop(from: database)
            let version = try database.first("PRAGMA user_version") { $0.int(0) } ?? 0
            try database.execute("PRAGMA user_version = \(version - 1)")
        }
        let library = try home.library()
        #expect(try library.cards().contains { $0.id == "autolyse.basic.definition" })
        #expect(try library.examine().allSatisfy(\.isWell))
    }

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
