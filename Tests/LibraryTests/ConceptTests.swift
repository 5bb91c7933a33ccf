import Authoring
import Concepts
import Library
import SQLite
import Testing
import Transcripts

@Suite struct ConceptTests {
    let home: TemporaryHome
    let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(Kitchen.glossary, as: "dough.md")
    }

    private func ingestTalk(_ sentences: [String] = Kitchen.sentences, as path: String = "bread.txt") throws {
        try library.ingest(Kitchen.talk(sentences), as: path, facts: GivenFacts(url: "https://youtu.be/abcdefghijk"))
    }

    @Test func `a concept is known with all that the glossary says`() throws {
        let concept = try library.concept(named: "autolyse")
        #expect(concept.name == "Autolyse")
        #expect(concept.topic == "dough")
        #expect(concept.aliases == ["resting stage"])
        #expect(concept.heardAs == ["auto lease"])
        #expect(concept.definition == "A rest of flour and water before anything else is added.")
        #expect(concept.matters == "It saves most of the kneading.")
        #expect(concept.origin == .glossary)
        #expect(concept.mentionCount == 0)
        #expect(try abs(library.concepts().reduce(0) { $0 + $1.importance } - 1) < 1e-9)
    }

    @Test func `a mention has its second, its line, its link and the words around it`() throws {
        try ingestTalk()
        let mentions = try library.mentions(of: Concept.ID("gluten"))
        let mention = try #require(mentions.first)
        #expect(mentions.count == 1)
        #expect(mention.place.source == "bread")
        #expect(mention.place.kind == .transcript)
        #expect(mention.place.start?.seconds == 10)
        #expect(mention.place.end?.seconds == 15)
        #expect(mention.place.lines == 3...3)
        #expect(mention.place.url?.contains("t=10") == true)
        #expect(mention.quotation.text.contains("wait for the gluten to form"))
        let bytes = Array(mention.quotation.text.utf8)[mention.quotation.highlight]
        #expect(String(decoding: bytes, as: UTF8.self) == "gluten")
        #expect(mention.form == .name)
    }

    @Test func `segments are marked byte for byte, across borders and beside cues`() throws {
        try ingestTalk()
        let source = try library.find(source: "bread")
        let texts = try library.segments(of: source).map(\.text)
        let spans = try library.concepts(inSegmentsOf: source)
        #expect(spans.count == texts.count)
        let marked = zip(texts, spans).map { text, spans in
            spans.map { span in
                "\(span.concept): " + String(decoding: Array(text.utf8)[span.bytes], as: UTF8.self)
            }
        }
        #expect(
            marked == [
                ["autolyse: autolyse"], [], ["gluten: gluten"], ["sourdough-starter: sourdough"],
                ["sourdough-starter: starter"], ["autolyse: autolyse", "bread-making: baking bread"],
            ])
    }

    @Test func `passages tell their concepts in the order of the text`() throws {
        try ingestTalk()
        try library.ingest(
            "---\nstudy: notes\ntitle: On loaves\n---\n\n## Why gluten [00:00:05]\n\nGluten forms in the autolyse.\n",
            as: "loaves.md")
        let passages = try Connection(path: Library.databasePath(home: home.path)).rows(
            "SELECT key FROM passage WHERE kind = 'notes'"
        ) { $0.int(0) }
        let concepts = try library.concepts(inPassages: passages)
        #expect(passages.map { concepts[$0]?.map(\.text) } == [["gluten", "autolyse"]])
        let mention = try #require(
            try library.mentions(of: Concept.ID("gluten")).first { $0.place.kind == .notes })
        #expect(mention.place.source == "on-loaves")
        #expect(mention.place.start?.seconds == 5)
        #expect(mention.quotation.text == "Gluten forms in the autolyse.")
    }

    @Test func `in notes, what speaks of a concept stands for the moment of its statement`() throws {
        try library.ingest(
            """
            ---
            study: notes
            title: On loaves
            url: https://youtu.be/abcdefghijk
            ---

            ## Why it waits [00:01:00]

            - The baker is in no hurry at all today. [00:01:10]
            - The autolyse is a part of bread making in the north, and gluten forms. [00:01:40-00:01:50]
            - Nobody says when gluten was found.

            ## What the lines say [line 40]

            - Rain falls. [line 41-43]
            - A starter of sourdough needs gluten, too. [line 45]

            """, as: "loaves.md")
        let mentions = try library.mentions(of: Concept.ID("gluten"))
        #expect(mentions.map(\.moment.start?.seconds) == [100, 60, nil])
        #expect(mentions.map(\.moment.end?.seconds) == [110, mentions[1].place.end?.seconds, nil])
        #expect(mentions.map(\.moment.lines) == [10...10, 11...11, 16...16])
        #expect(mentions[0].moment.url?.contains("t=100") == true)
        // The place is the section's, as it is everywhere for notes.
        #expect(mentions.map(\.place.start?.seconds) == [60, 60, nil])
        #expect(mentions[0].place.url?.contains("t=60") == true)
        let part = try #require(
            try library.conceptDetail(named: "autolyse").relations.first { $0.type == .partOf })
        #expect(part.evidence.map(\.moment.start?.seconds) == [100])
        #expect(part.evidence.map(\.moment.lines) == [10...10])
        #expect(part.evidence.map(\.place.start?.seconds) == [60])
    }

    @Test func `what is said becomes evidence of what is written, to the second`() throws {
        try ingestTalk()
        let detail = try library.conceptDetail(named: "Autolyse")
        let part = try #require(detail.relations.first { $0.type == .partOf })
        #expect(part.other.id.text == "bread-making")
        #expect(part.isOutgoing)
        #expect(part.origin == .glossary)
        #expect(part.reason == "it is the first thing done to the flour.")
        let evidence = try #require(part.evidence.first)
        #expect(evidence.place.start?.seconds == 25)
        #expect(evidence.quotation?.text.contains("autolyse is part of baking bread") == true)
        #expect(detail.requires.map(\.id.text) == ["gluten", "bread-making"])
        #expect(try library.conceptDetail(named: "gluten").leadsTo.map(\.id.text) == ["autolyse"])
    }

    @Test func `where a glossary gives a place in a source, what is found there by itself does not count`() throws {
        let home = try TemporaryHome()
        let library = try home.library()
        let line = "- part-of: Bread making — it is the first thing done to the flour.\n"
        #expect(Kitchen.glossary.contains(line))
        try library.ingest(
            Kitchen.glossary.replacing(line, with: line + "  - see: bread [00:00:00]\n"), as: "dough.md")
        try library.ingest(Kitchen.talk(Kitchen.sentences), as: "bread.txt")
        try library.ingest(
            Kitchen.talk([
                "It rains on the hills today.", "The autolyse is a part of bread making in the north.",
            ]),
            as: "rain.txt")
        let part = try #require(try library.conceptDetail(named: "Autolyse").relations.first { $0.type == .partOf })
        #expect(part.evidence.map(\.place.source) == ["bread", "rain"])
        #expect(part.evidence.map(\.place.start?.seconds) == [0, 5])
    }

    @Test(
        arguments: [
            (
                Kitchen.sentences,
                "You mix flour with water and then you wait for the gluten to form all by itself in the bowl."
            ),
            (["It rains.", "We speak of something", "else, of hills."], "We speak of something else, of hills."),
            (["It rains."], nil),
        ] as [([String], String?)])
    func `what is written is shown at the places that its author gave, and nowhere else`(
        talk: [String], quoted: String?
    ) throws {
        let home = try TemporaryHome()
        let library = try home.library()
        try library.ingest(Kitchen.glossary, as: "dough.md")
        try library.ingest(
            Kitchen.talk(talk + ["The gluten forms in the autolyse, by the way."]), as: "bread.txt")
        let detail = try library.conceptDetail(named: "Autolyse")
        let evidence = try #require(detail.relations.first { $0.type == .requires }).evidence
        if let quoted {
            #expect(evidence.map(\.place.start?.seconds) == [5])
            #expect(evidence.map(\.place.lines) == [2...3])
            #expect(evidence.first?.quotation?.text.contains(quoted) == true)
        } else {
            // The talk ends before: the last words stand there.
            #expect(evidence.map(\.place.lines) == [2...2])
        }
    }

    @Test func `notes show what no transcript shows, the statement that speaks of it`() throws {
        try library.ingest(
            """
            ---
            study: notes
            title: Bread
            ---

            ## A quiet start [00:00:05]

            - It rains on the hills while the guests arrive. [00:00:05]
            - Gluten forms in the autolyse. [00:00:05]

            """, as: "bread.md")
        let detail = try library.conceptDetail(named: "Autolyse")
        let evidence = try #require(detail.relations.first { $0.type == .requires }).evidence
        #expect(evidence.map(\.place.kind) == [.notes])
        #expect(evidence.map(\.place.lines) == [9...9])
        #expect(evidence.first?.quotation?.text == "Gluten forms in the autolyse.")
    }

    @Test(arguments: ["autolyse", "AUTOLYSE", "Resting Stage", "resting-stage", "autol", "Autolysé"])
    func `a concept is found by id, name, alias or beginning`(name: String) throws {
        #expect(try library.concept(named: name).id.text == "autolyse")
    }

    @Test func `an unknown name suggests and an ambiguous one lists`() throws {
        #expect(throws: LibraryError.unknownConcept("autolise", near: ["Autolyse"])) {
            try library.concept(named: "autolise")
        }
        #expect(throws: LibraryError.unknownConcept("quantum foam", near: [])) {
            try library.concept(named: "quantum foam")
        }
        #expect(throws: LibraryError.ambiguousConcept("resting", candidates: ["Gluten", "Autolyse"])) {
            do { _ = try library.concept(named: "resting") } catch LibraryError.ambiguousConcept(let name, let all) {
                throw LibraryError.ambiguousConcept(name, candidates: all.sorted().reversed())
            }
        }
        for name in ["", " ", "?"] { #expect(throws: LibraryError.self) { try library.concept(named: name) } }
    }

    @Test func `concepts are filtered by words, topic and source`() throws {
        try ingestTalk()
        func ids(_ filter: ConceptFilter) throws -> Set<String> {
            Set(try library.concepts(filter).map(\.id.text))
        }
        #expect(try library.concepts(ConceptFilter(query: "gluten")).first?.id.text == "gluten")
        #expect(try ids(ConceptFilter(query: "flour and water")) == ["autolyse", "bread-making"])
        #expect(try ids(ConceptFilter(topic: "ovens")).isEmpty)
        #expect(try ids(ConceptFilter(topic: "dough", source: "bread")).count == 4)
        #expect(try ids(ConceptFilter(source: "elsewhere")).isEmpty)
    }
}
