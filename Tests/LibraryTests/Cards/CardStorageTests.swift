import Library
import Practice
import Testing
import Transcripts

@Suite struct CardStorageTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(CardSamples.glossary, as: "dough.md")
        try library.ingest(CardSamples.notes, as: "bread.md")
    }

    private static let question = "autolyse.basic.bread-160s"

    @Test func `cards are made from glossary and notes, each citing its place`() throws {
        let cards = try library.cards()
        #expect(cards.contains { $0.id == "autolyse.reversed.name" })
        let card = try library.card(Self.question)
        #expect(card.card.origin == .yours && card.schedule.state == .new)
        let place = try #require(try library.citationPlaces().places(of: card.card).first)
        #expect(place.source == "bread" && place.start?.seconds == 160 && place.lines == 10...10)
        #expect(place.url == "https://www.youtube.com/watch?v=abcdefghijk&t=160s")
    }

    @Test func `of statements at one moment a card cites the one that speaks of it`() throws {
        try library.ingest(
            """
            ---
            study: notes
            title: On ovens
            ---

            ## Heat and steam [00:01:00]

            - The stone is heated for an hour before the loaf goes in. [00:02:00]
            - Steam keeps the crust soft while the crumb still rises. [00:02:00]
            - A tin keeps a wet dough in shape. [00:02:09]
            - Ovens of clay are fired with wood. [00:05:00]
            """, as: "ovens.md")
        let place = PlaceReference(part: nil, moment: .time(Timestamp(milliseconds: 120_000), end: nil))
        func lines(_ front: String, _ back: String) throws -> ClosedRange<Int>? {
            let card = Card(
                id: "x", kind: .basic, front: front, back: back, concepts: [], topic: "ovens",
                citations: [Citation(source: "on-ovens", place: place)], origin: .corpus)
            return try library.citationPlaces().places(of: card).first?.lines
        }
        #expect(try lines("Why is there steam in the oven?", "It keeps the crust soft.") == 9...9)
        #expect(try lines("How long is the stone heated?", "For an hour.") == 8...8)
        #expect(try lines("What is a tin for?", "It keeps wet dough in shape.") == 10...10)
        // Nothing is shared with a note at another time, and of equals the first stands.
        #expect(try lines("Clay, fired with wood?", "Ovens.") == 8...8)
    }

    @Test func `a rebuild keeps progress, edits and marks`() throws {
        let now = try instant("2026-01-01T09:00:00Z")
        let graded = try library.grade(Self.question, .good, at: now).card.schedule
        _ = try library.editCard("autolyse.reversed.name", front: "My own words?")
        _ = try library.setSuspended(true, "proofing.basic.definition")
        _ = try library.deleteCard("proofing.reversed.name")
        try library.ingest(
            CardSamples.notes.replacing("Why do bakers wait before they knead?", with: "What do bakers wait for?"),
            as: "bread.md")
        try library.ingest(CardSamples.glossary.replacing("A pause", with: "A rest"), as: "dough.md")
        #expect(try library.card(Self.question).card.front == "What do bakers wait for?")
        #expect(try library.card(Self.question).schedule == graded)
        #expect(try library.card("autolyse.reversed.name").card.front == "My own words?")
        #expect(try library.card("autolyse.basic.definition").card.back.hasPrefix("A rest"))
        #expect(try library.card("proofing.basic.definition").isSuspended)
        #expect(throws: LibraryError.self) { try library.card("proofing.reversed.name") }
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a question that moves keeps its progress, and none takes that of another in its old place`() throws {
        let graded = try library.grade(Self.question, .good, at: try instant("2026-01-01T09:00:00Z")).card.schedule
        try library.ingest(
            CardSamples.notes.replacing("knead? [00:02:40]", with: "knead? [00:02:15-00:02:45]"), as: "bread.md")
        #expect(try library.card(Self.question).schedule == graded)
        #expect(try library.card(Self.question).card.citations.first?.place.description == "02:15-02:45")
        try library.ingest(
            CardSamples.notes.replacing(
                "### Why do",
                with: "### What does flour take up? [00:02:40]\n\nWater.\n\nConcepts: Autolyse\n\n### Why do"),
            as: "bread.md")
        let asked = try library.cards().filter { $0.card.origin == .yours && $0.card.kind == .basic }
        #expect(Set(asked.map(\.id)) == [Self.question, Self.question + "-2"])
        #expect(try library.card(Self.question).card.front == "Why do bakers wait before they knead?")
        #expect(try library.card(Self.question).schedule == graded)
        #expect(try library.card(Self.question + "-2").schedule.state == .new)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a card whose origin vanished is retired with its log, and comes back with its progress`() throws {
        let now = try instant("2026-01-01T09:00:00Z")
        let graded = try library.grade(Self.question, .easy, at: now).card.schedule
        _ = try library.removeSource("bread")
        #expect(!(try library.cards().contains { $0.id == Self.question }))
        #expect(try library.card(Self.question).isRetired)
        #expect(try library.reviewLog().count == 1)
        try library.ingest(CardSamples.notes, as: "bread.md")
        #expect(try library.card(Self.question).schedule == graded)
        #expect(!(try library.card(Self.question).isRetired))
    }

    @Test func `undo goes back grade by grade, and the log keeps what was taken back`() throws {
        let start = try instant("2026-01-01T09:00:00Z")
        var states = [try library.card(Self.question).schedule]
        for (index, rating) in [Rating.good, .good, .again, .hard].enumerated() {
            states.append(try library.grade(Self.question, rating, at: start.adding(days: index * 3)).card.schedule)
        }
        for expected in states.dropLast().reversed() {
            #expect(try library.undo()?.card.schedule == expected)
            #expect(try library.examine().allSatisfy(\.isWell))
        }
        #expect(try library.undo() == nil)
        #expect(try library.reviewLog().isEmpty)
    }

    @Test func `a reset makes a card new and keeps its log; a cram changes nothing`() throws {
        let now = try instant("2026-01-01T09:00:00Z")
        let graded = try library.grade(Self.question, .easy, at: now).card.schedule
        #expect(try library.grade(Self.question, .again, at: now, kind: .cram).card.schedule == graded)
        #expect(try library.resetCard(Self.question, at: now).schedule.state == .new)
        #expect(try library.reviewLog().count == 1)
        _ = try library.grade(Self.question, .good, at: now)
        #expect(try library.card(Self.question).schedule.reps == 1)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `settings may change between grades, and the log can still be replayed`() throws {
        let now = try instant("2026-01-01T09:00:00Z")
        _ = try library.grade(Self.question, .good, at: now)
        _ = try library.set(.retention, to: "0.8")
        _ = try library.set(.learningSteps, to: "")
        _ = try library.set(.day, to: "24h")
        _ = try library.grade(Self.question, .good, at: now.adding(days: 1))
        _ = try library.grade(Self.question, .again, at: now.adding(days: 30))
        _ = try library.grade(Self.question, .good, at: now.adding(days: 20))
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a learner's own card is added, found and never rebuilt away`() throws {
        let card = try library.addCard(front: "Salt ==tightens== gluten.", back: "", concepts: ["flour rest"])
        #expect(card.id == "autolyse.cloze.yours-1")
        #expect(card.card.front == "Salt […] gluten." && card.card.back == "tightens" && card.card.topic == "dough")
        try library.ingest(CardSamples.glossary.replacing("A pause", with: "A rest"), as: "dough.md")
        #expect(!(try library.card(card.id).isRetired))
        #expect(throws: LibraryError.emptyCard) { try library.addCard(front: " ", back: "x") }
        #expect(throws: LibraryError.unknownConcept("autolise", near: ["Autolyse"])) {
            try library.addCard(front: "a", back: "b", concepts: ["autolise"])
        }
    }
}
