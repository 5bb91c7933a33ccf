import Library
import Practice
import Testing

@Suite struct CardBackupTests {
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
