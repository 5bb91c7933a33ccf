import Library
import Testing

@Suite struct SearchTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(Bakery.glossary, as: "dough.md")
        try library.ingest(Bakery.talk, as: "talk.txt")
    }

    private func best(_ query: String, in scope: SearchScope = SearchScope()) throws -> String {
        try library.search(query, in: scope).hits.first?.text ?? ""
    }

    @Test(arguments: [
        ("sourdough starter feeding", "fridge"), ("why is there steam in the oven", "ice cubes"),
        ("how hot is the stone", "infrared"), ("salt", "to the gram"), ("infra*", "infrared"),
    ])
    func `the passage that says it comes first`(query: String, words: String) throws {
        #expect(try best(query).contains(words))
    }

    @Test func `an alias finds what machines heard for the name`() throws {
        let answer = try library.search("flour rest")
        #expect(answer.concepts == ["autolyse"])
        #expect(answer.hits.contains { $0.text.contains("auto lease") })
    }

    @Test func `a hit names the concepts that stand in it`() throws {
        let hit = try #require(try library.search("favourite trick").hits.first)
        #expect(hit.concepts.contains("autolyse"))
    }

    @Test func `notes lead to the place that they are about`() throws {
        #expect(try library.search("humid chamber surface hardening").hits.isEmpty)
        try library.ingest(Bakery.notes, as: "notes.md")
        let hits = try library.search(
            "humid chamber surface hardening", in: SearchScope(kind: .transcripts)
        ).hits
        #expect(try #require(hits.first).text.contains("ice cubes"))
        let notes = try library.search("humid chamber", in: SearchScope(kind: .notes)).hits
        #expect(notes.allSatisfy { $0.place.kind == .notes } && !notes.isEmpty)
    }

    @Test(arguments: [
        ("acetonne", "acetone"), ("temprature of the stone", "temperature of the stone"), ("acetone", nil),
        ("autolise", "autolyse"), ("zzzzqqqq", nil),
    ])
    func `a word that stands nowhere is put right`(query: String, meant: String?) throws {
        let answer = try library.search(query)
        #expect(answer.didYouMean == meant)
        if meant != nil { #expect(!answer.hits.isEmpty) }
    }

    @Test(arguments: [
        ("\"ice cubes\"", false), ("\"cubes ice\"", true), ("oven -steam -loaf -crust -tray", true),
        ("\"ice cubes\" OR \"no such words\"", false), ("stone -infrared", true),
    ])
    func `phrases and exclusions hold unless nothing is left`(query: String, isRelaxed: Bool) throws {
        let answer = try library.search(query)
        #expect(!answer.hits.isEmpty)
        #expect(answer.isRelaxed == isRelaxed || answer.hits.allSatisfy { !$0.text.contains("infrared") })
    }

    @Test func `a concept filters, by any of its names`() throws {
        for name in ["Autolyse", "flour rest", "autolyse"] {
            let hits = try library.search("machine", in: SearchScope(concepts: [name])).hits
            #expect(!hits.isEmpty)
            #expect(hits.allSatisfy { $0.text.contains("autolyse") || $0.text.contains("auto lease") })
        }
        #expect(try !library.search("concept:autolyse").hits.isEmpty)
        #expect(throws: LibraryError.unknownConcept("autolyze tea", near: [])) {
            try library.search("x", in: SearchScope(concepts: ["autolyze tea"]))
        }
    }

    @Test func `hits are short, in order, and none comes twice`() throws {
        try library.ingest(Talk.whisper(Talk.sentences(400, seed: 3)), as: "long.txt")
        let hits = try library.search("oven dough crust", in: SearchScope(limit: 30)).hits
        #expect(hits.allSatisfy { $0.text.split(separator: " ").count <= 250 })
        #expect(hits.map(\.rank) == Array(1...hits.count))
        for (index, hit) in hits.enumerated() {
            for other in hits[..<index] where other.place.source == hit.place.source {
                #expect(!other.place.lines.overlaps(hit.place.lines))
            }
        }
    }

    @Test func `what stands twice is shown once`() throws {
        let speech = Talk.sentences(9, seed: 8).joined(separator: " ") + "\n"
        try library.ingest(speech + "\nA first ending about the marzipan harvest.\n", as: "one.txt")
        try library.ingest(speech + "\nAnother ending, on the marzipan trade.\n", as: "two.txt")
        #expect(try library.search("marzipan").hits.count == 1)
    }

    @Test func `the reasons add up to the score`() throws {
        let answer = try library.search("flour rest in the bowl", in: SearchScope(isExplained: true))
        let hit = try #require(answer.hits.first)
        #expect(!hit.reasons.isEmpty)
        #expect(abs(hit.reasons.reduce(0) { $0 + $1.score } - hit.score) < 0.01)
        #expect(hit.reasons.contains { $0.kind == "concept" && $0.label == "Autolyse" })
        #expect(try library.search("flour").hits.allSatisfy { $0.reasons.isEmpty })
    }

    @Test func `removing a source leaves no words behind`() throws {
        let source = try #require(try library.sources().first)
        _ = try library.removeSource(source.id)
        #expect(try library.search("acetone").hits.isEmpty)
        #expect(try library.search("acetonne").didYouMean == nil)
        #expect(try library.examine().allSatisfy(\.isWell))
    }
}
