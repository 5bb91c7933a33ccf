import Library
import Practice
import Testing
import Transcripts

@Suite struct CardFileTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
    }

    private func write(_ cards: [(String, String)]) throws {
        try library.ingest(CardSamples.cards(cards), as: "mine.md")
    }

    private func id(_ front: String) throws -> String? {
        try library.cards().first { $0.card.front == front }?.id
    }

    @Test func `a file of cards is read by ingest`() throws {
        try library.ingest(CardSamples.glossary, as: "dough.md")
        let text =
            CardSamples.cards([("What is salt for?", "Taste.\n\nConcepts: Autolyse")]) + "\n## ==Yeast== makes gas.\n"
        #expect(try library.ingest(text, as: "mine.md").format == .cards)
        let cards = try library.cards(CardFilter(origins: [.yours]))
        #expect(cards.map(\.card.front) == ["What is salt for?", "[…] makes gas."])
        #expect(cards.map(\.card.kind) == [.basic, .cloze])
        #expect(cards[0].card.concepts == ["autolyse"] && cards[0].card.topic == "dough")
    }

    @Test func `cards keep their ids through every kind of edit of the file`() throws {
        try write([("One?", "1"), ("Two?", "2"), ("Three?", "3")])
        let (one, two, three) = (try id("One?"), try id("Two?"), try id("Three?"))
        _ = try library.grade(try #require(two), .good, at: instant("2026-01-01T09:00:00Z"))
        // A new card in front, another front, another back, all moved.
        try write([("Zero?", "0"), ("Two!?", "2"), ("Three?", "III"), ("One?", "1")])
        #expect(try id("One?") == one)
        #expect(try id("Two!?") == two)
        #expect(try id("Three?") == three)
        #expect(![one, two, three].contains(try id("Zero?")))
        #expect(try library.card(two ?? "").schedule.reps == 1)
        // Both sides of the one in the middle changed.
        try write([("Zero?", "0"), ("Deux?", "deux"), ("Three?", "III"), ("One?", "1")])
        #expect(try id("Deux?") == two)
        // Gone, and back.
        try write([("Zero?", "0")])
        #expect(try library.card(three ?? "").isRetired)
        try write([("Zero?", "0"), ("Three?", "III")])
        #expect(try id("Three?") == three)
    }
}
