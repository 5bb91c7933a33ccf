import Concepts
import Library
import SQLite
import Testing

/// Concepts follow what they are made from.
@Suite struct ConceptUpdateTests {
    let home: TemporaryHome
    let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(Kitchen.glossary, as: "dough.md")
        try library.ingest(Kitchen.talk(Kitchen.sentences), as: "bread.txt")
    }

    private func count(_ table: String) throws -> Int {
        try Connection(path: Library.databasePath(home: home.path)).first("SELECT count(*) FROM \(table)") { $0.int(0) }
            ?? 0
    }

    @Test func `a change of the glossary links every text anew`() throws {
        #expect(try library.concepts(ConceptFilter(query: "oven")).isEmpty)
        try library.ingest(
            Kitchen.glossary + "\n## Oven\n\nA hot box.\n\n- used-for: Bread making — loaves are baked in it.\n",
            as: "dough.md")
        let oven = try library.concept(named: "oven")
        #expect(oven.mentionCount == 1)
        #expect(try library.concept(named: "gluten").mentionCount == 1)
        try library.ingest(Kitchen.glossary.replacing("## Gluten", with: "## Protein net"), as: "dough.md")
        #expect(throws: LibraryError.self) { try library.concept(named: "oven") }
        #expect(try library.concept(named: "protein net").mentionCount == 0)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `removing a source removes its mentions and evidence`() throws {
        let before = try library.conceptDetail(named: "autolyse")
        #expect(!before.mentions.isEmpty)
        #expect(before.relations.contains { !$0.evidence.isEmpty })
        _ = try library.removeSource("bread")
        #expect(try count("mention") == 0)
        #expect(try count("evidence") == 0)
        let after = try library.conceptDetail(named: "autolyse")
        #expect(after.mentions.isEmpty)
        #expect(after.concept.mentionCount == 0)
        #expect(after.relations.count == 2)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a changed transcript is linked anew, an unchanged one is not`() throws {
        #expect(try library.concept(named: "autolyse").mentionCount == 2)
        try library.ingest(Kitchen.talk(Kitchen.sentences), as: "elsewhere.txt")
        #expect(try library.concept(named: "autolyse").mentionCount == 2)
        try library.ingest(Kitchen.talk(Kitchen.sentences + ["Autolyse is all."]), as: "bread.txt")
        #expect(try library.concept(named: "autolyse").mentionCount == 3)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a term that stands out becomes a concept of its source and goes with it`() throws {
        let talk = (0..<8).flatMap { number in
            ["The poolish method is what bakers number \(number) rely on.", "So they mix the poolish method at night."]
        }
        try library.ingest(Kitchen.talk(talk), as: "poolish.txt")
        let found = try library.concepts().filter { $0.origin == .found }
        #expect(found.contains { $0.name.lowercased().contains("poolish") })
        #expect(found.allSatisfy { $0.sources == ["poolish"] && $0.definition == nil && $0.mentionCount >= 4 })
        _ = try library.removeSource("poolish")
        #expect(try library.concepts().allSatisfy { $0.origin == .glossary })
    }

    @Test func `plain words that are said often become no concept`() throws {
        let talk = (0..<8).map { "In the advanced course number \($0) they knead in the Ravello oven." }
        try library.ingest(Kitchen.talk(talk), as: "course.txt")
        #expect(try library.concepts().filter { $0.origin == .found }.map(\.name) == ["Ravello oven"])
    }

    @Test func `everything can be thrown away and made again`() throws {
        let before = try library.concepts().map { [$0.id.text, "\($0.mentionCount)", "\($0.importance)"] }
        try library.forgetConcepts()
        #expect(try count("concept") == 0)
        #expect(try library.concepts().map { [$0.id.text, "\($0.mentionCount)", "\($0.importance)"] } == before)
    }

    @Test(arguments: [
        ("UPDATE mention SET byte_end = 99999", "mentions lie in their texts"),
        ("UPDATE mention SET segment_first = 99999", "mentions lie in their texts"),
        ("DELETE FROM linked_text", "texts are linked or wait for it"),
        ("UPDATE evidence SET byte_end = 99999", "evidence lies in its source"),
        ("UPDATE concept SET importance = 1", "importance is shared out whole"),
        (
            "UPDATE relation SET origin = 'pattern'; DELETE FROM evidence",
            "relations found in text have evidence"
        ),
    ])
    func `doctor sees what is wrong with concepts`(damage: String, check: String) throws {
        _ = try library.concepts()
        #expect(try library.examine().allSatisfy(\.isWell))
        try Connection(path: Library.databasePath(home: home.path)).execute(damage)
        #expect(try library.examine().filter { !$0.isWell }.map(\.check) == [check])
    }
}
