import Authoring
import Testing
import Transcripts

/// Reads `text` as an authored file.
func read(_ text: String) throws -> AuthoredFile? {
    try AuthoredFile.read(try SourceText(Array(text.utf8)))
}

/// The line and the words of the error that reading `text` gives.
func problem(in text: String) throws -> String {
    do {
        _ = try read(text)
        return "none"
    } catch let error as AuthoringError {
        return "\(error.line): \(error)"
    }
}

@Suite struct NotesTests {
    static let bread = """
        ---
        study: notes
        title: Bread without a machine
        show: The Oven Hour
        date: 2024-03-01
        people:
          - Ada Crumb, host
          - Ben Loaf
        url: https://example.org/episodes/12
        topics: [dough, ovens]
        marks:
          - title: Episode 12: Bread without a machine
          - video: abcdefghijk
        parts:
          - The dough <https://example.org/v/1>
          - The oven
        ---

        What this is about.

        ## Why dough has to rest [00:02:10]

        Ben waits for an hour.

        - Flour takes up water
          slowly. [2:40]
        - An hour is the least.

        Concepts: Autolyse, Kneading

        ## The oven [part 2, 1:02:03-1:03:00]

        Heat.

        ## Check yourself

        ### Why does Ben wait? [00:02:40]

        Because flour needs time.

        Accept: water uptake; hydration
        Concepts: Autolyse

        ### What happens in it? [line 12-14]

        - [ ] Yeast rises — that comes later.
        - [x] Flour takes up water
        - [ ] Salt acts — it is kept out.

        Gluten forms by itself.
        """

    func notes() throws -> NotesDocument {
        let file = try read(Self.bread)
        guard case .notes(let document)? = file else {
            Issue.record("no notes")
            return NotesDocument()
        }
        return document
    }

    @Test func `the head tells what the source is`() throws {
        let notes = try notes()
        #expect(notes.metadata.title == "Bread without a machine")
        #expect(notes.metadata.show == "The Oven Hour")
        #expect(notes.metadata.date == "2024-03-01")
        #expect(notes.metadata.url == "https://example.org/episodes/12")
        #expect(notes.metadata.people == [.init(name: "Ada Crumb", role: "host"), .init(name: "Ben Loaf")])
        #expect(notes.topics == ["dough", "ovens"])
        #expect(notes.marks == [.title("Episode 12: Bread without a machine"), .video("abcdefghijk")])
        #expect(notes.parts.map(\.title) == ["The dough", "The oven"])
        #expect(notes.parts.map(\.url) == ["https://example.org/v/1", nil])
        #expect(notes.opening.map(\.text) == ["What this is about."])
    }

    @Test func `sections have a place, statements with their own, and concepts`() throws {
        let sections = try notes().sections
        #expect(sections.map(\.title) == ["Why dough has to rest", "The oven"])
        #expect(sections.map(\.place.description) == ["02:10", "part 2, 1:02:03-1:03:00"])
        #expect(sections[0].lines == 21...29)
        #expect(
            sections[0].statements.map(\.text) == [
                "Ben waits for an hour.", "Flour takes up water slowly.", "An hour is the least.",
            ])
        #expect(sections[0].statements.map { $0.place?.description } == [nil, "02:40", nil])
        #expect(sections[0].statements[1].lines == 25...26)
        #expect(sections[0].concepts.map(\.name) == ["Autolyse", "Kneading"])
        #expect(sections[0].concepts.map(\.line) == [29, 29])
    }

    @Test func `questions are open or have options with reasons`() throws {
        let questions = try notes().questions
        #expect(questions.map(\.text) == ["Why does Ben wait?", "What happens in it?"])
        #expect(questions[0].answer == "Because flour needs time.")
        #expect(questions[0].accepted == ["water uptake", "hydration"])
        #expect(questions[0].concepts.map(\.name) == ["Autolyse"])
        #expect(questions[1].options.map(\.text) == ["Yeast rises", "Flour takes up water", "Salt acts"])
        #expect(questions[1].options.map(\.isRight) == [false, true, false])
        #expect(questions[1].options.map(\.reason) == ["that comes later.", nil, "it is kept out."])
        #expect(questions[1].answer == "Gluten forms by itself.")
        #expect(questions[1].place.moment == .lines(12...14))
    }

    @Test(arguments: [
        (
            "---\ntitle: T\nstudy: notse\n---\n## A [0:01]\n\ntext",
            "3: “notse” is no kind of file; known are notes, glossary, cards"
        ),
        ("---\nstudy: notes\n---\n## A [0:01]\n\ntext", "1: the head has no “title”; add a line “title: …”"),
        (
            "---\nstudy: notes\ntitle: T\ncolour: red\n---\n",
            "4: the head has an unknown entry “colour”; known are study, title, show, date, people, url, topics, marks, parts, format"
        ),
        (
            "---\nstudy: notes\ntitle: T\ndate: last week\n---\n",
            "4: “last week” is no date; write 2024-03-01, 2024-03 or 2024"
        ),
        (
            "---\nstudy: notes\ntitle: T\nmarks:\n  - smell: x\n---\n",
            "5: “smell: x” is no mark; write video:, title: or words: and its value"
        ),
        (
            "---\nstudy: notes\ntitle: T\n---\n## No place\n\ntext",
            "5: the heading of a section ends without a place; write one such as [00:09:52] or [line 312] behind it"
        ),
        (
            "---\nstudy: notes\ntitle: T\n---\n## A [line x]\n\ntext",
            "5: [line x] is no place; write [00:09:52], [part 2, 00:31:08] or [line 312]"
        ),
        ("---\nstudy: notes\ntitle: T\n---\n## A [0:01]\n", "5: “A” has no text below it"),
        (
            "---\nstudy: notes\ntitle: T\n---\n## Check yourself\n\n### Q? [0:01]\n",
            "7: the question has no answer below it"
        ),
        (
            "---\nstudy: notes\ntitle: T\n---\n## Check yourself\n\n### Q? [0:01]\n\n- [x] a\n- [x] b\n",
            "7: 2 options are marked right; mark exactly one with [x]"
        ),
        (
            "---\nstudy: notes\ntitle: T\n---\n## Check yourself\n\n### Q? [0:01]\n\n- [x] a\n- [ ] b\n",
            "10: the wrong option “b” gives no reason; write “ — ” and why it is wrong behind it"
        ),
        (
            "---\nstudy: notes\ntitle: T\n---\n## Check yourself\n\ntext\n",
            "7: text stands before the first heading; begin with a line “## Name”"
        ),
    ])
    func `a mistake is told with its line and what was expected`(text: String, message: String) throws {
        #expect(try problem(in: text) == message)
    }
}

@Suite struct GlossaryTests {
    static let dough = """
        ---
        study: glossary
        topic: dough
        title: Dough
        about: Flour and water.
        ---

        ## Autolyse

        - also: autolysis, flour rest
        - heard as: auto lease
        - matters: It saves kneading.

        A rest of flour and water.

        - part-of: Bread making — it is the first step.
          - see: bread [00:02:10-00:02:20], [line 7]
          - see: other [1:00:00]
        - contrasts-with: Proofing — yeast is at work there.
        - see: bread [00:02:10], [part 2, 3:05]; other [line 4]
        """

    @Test func `a concept has names, a definition, relations and places`() throws {
        guard case .glossary(let glossary)? = try read(Self.dough) else {
            Issue.record("no glossary")
            return
        }
        #expect(glossary.topic == "dough")
        #expect(glossary.title == "Dough")
        #expect(glossary.about == "Flour and water.")
        let concept = try #require(glossary.concepts.first)
        #expect(concept.name == "Autolyse")
        #expect(concept.aliases == ["autolysis", "flour rest"])
        #expect(concept.heardAs == ["auto lease"])
        #expect(concept.matters == "It saves kneading.")
        #expect(concept.definition == "A rest of flour and water.")
        #expect(concept.relations.map(\.type) == [.partOf, .contrastsWith])
        #expect(concept.relations.map(\.target) == ["Bread making", "Proofing"])
        #expect(concept.relations.map(\.reason) == ["it is the first step.", "yeast is at work there."])
        #expect(concept.relations[0].places.map(\.source) == ["bread", "bread", "other"])
        #expect(
            concept.relations[0].places.map(\.place.description) == ["02:10-02:20", "line 7", "1:00:00"])
        #expect(concept.relations[1].places.isEmpty)
        #expect(concept.places.map(\.source) == ["bread", "bread", "other"])
        #expect(concept.places.map(\.place.description) == ["02:10", "part 2, 03:05", "line 4"])
        #expect(concept.lines == 8...20)
    }

    @Test func `an indented see below anything but a relation is the concept's own`() throws {
        let text =
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- is-a: B \u{2014} so\n- also: c\n  - see: s [line 1]\n## D\ny\n  - see: s [line 2]"
        guard case .glossary(let glossary)? = try read(text) else {
            Issue.record("no glossary")
            return
        }
        #expect(glossary.concepts.map { $0.relations.flatMap(\.places).count } == [0, 0])
        #expect(glossary.concepts.map { $0.places.map(\.line) } == [[9], [12]])
    }

    @Test(arguments: [
        ("---\nstudy: glossary\n---\n", "1: the head has no “topic”; add a line “topic: …”"),
        (
            "---\nstudy: glossary\ntopic: t\n---\ntext",
            "5: text stands before the first heading; begin with a line “## Name”"
        ),
        ("---\nstudy: glossary\ntopic: t\n---\n## A\n", "5: “A” has no definition; write a paragraph below the name"),
        ("---\nstudy: glossary\ntopic: t\n---\n## A\nx\n\n## B\n- also: a\n\ny", "9: “a” stands already in line 5"),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A, B\nx",
            "5: the name “A, B” holds a comma, which parts names in lists"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- is-a: B",
            "7: the relation to “B” gives no reason; write “ — ” and a reason behind it"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- is-a:",
            "7: the relation names no concept; write “- type: Concept — reason”"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- related-to: B — c",
            "7: “related-to” is no field; known are also, heard as, in, ask, matters, see, is-a, part-of, used-for, requires, contrasts-with, improves, causes, example-of"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- ask: perhaps",
            "7: “ask” is one of both, meaning, nothing, and not “perhaps”"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- is-a: B \u{2014} so\n  - see: s",
            "8: “see” ends without a place; write one such as [00:09:52] or [line 312] behind it"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- see: s [soon]",
            "7: [soon] is no place; write [00:09:52], [part 2, 00:31:08] or [line 312]"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\nx\n- see: s",
            "7: “see” ends without a place; write one such as [00:09:52] or [line 312] behind it"
        ),
        (
            "---\nstudy: glossary\ntopic: t\n---\n## A\n- see: s\n- see: t",
            "5: “A” has no definition; write a paragraph below the name (and 2 more problems)"
        ),
    ])
    func `a mistake is told with its line and what was expected`(text: String, message: String) throws {
        #expect(try problem(in: text) == message)
    }
}

@Suite struct CardsTests {
    @Test func `a heading is a front, the text below it a back, marks make a cloze`() throws {
        let text = """
            ---
            study: cards
            topic: dough
            ---

            ## Why no salt?

            It tightens the gluten.

            - And slows water.

            Concepts: Autolyse

            ## In it ==flour== and ==water== rest.
            """
        guard case .cards(let document)? = try read(text) else {
            Issue.record("no cards")
            return
        }
        #expect(document.topic == "dough")
        #expect(document.cards.map(\.front) == ["Why no salt?", "In it ==flour== and ==water== rest."])
        #expect(document.cards.map(\.back) == ["It tightens the gluten.\n- And slows water.", ""])
        #expect(document.cards.map(\.isCloze) == [false, true])
        #expect(document.cards[0].concepts.map(\.name) == ["Autolyse"])
        #expect(document.cards.map(\.lines) == [6...12, 14...14])
    }

    @Test(arguments: [
        (
            "---\nstudy: cards\n---\n## Front",
            "4: the card “Front” has no back; write text below it or mark ==words== in it"
        ),
        ("---\nstudy: cards\n---\n## A ==b", "4: a == is opened and not closed"),
        ("---\nstudy: cards\nlevel: 3\n---\n", "3: the head has an unknown entry “level”; known are study, topic"),
        ("---\nstudy: cards\n---\nwords", "4: text stands before the first heading; begin with a line “## Name”"),
    ])
    func `a mistake is told with its line and what was expected`(text: String, message: String) throws {
        #expect(try problem(in: text) == message)
    }
}

@Suite struct OtherFilesTests {
    @Test(arguments: [
        "Just text.", "---\ntitle: A page\n---\ntext", "---\nstudy: novel\n---\ntext", "---\nstudy: notes\n",
    ])
    func `a file without such a head is none of ours`(text: String) throws {
        #expect(try read(text) == nil)
    }
}

@Suite struct PlaceReferenceTests {
    @Test(arguments: [
        ("00:09:52", "09:52"), ("9:52", "09:52"), ("1:02:03", "1:02:03"), ("9:52-14:10", "09:52-14:10"),
        ("part 2, 00:31:08", "part 2, 31:08"), ("line 312", "line 312"), ("line 3-9", "lines 3-9"),
        ("lines 3-9", "lines 3-9"),
        ("part 5, line 10930", "part 5, line 10930"),
    ])
    func `places in brackets`(text: String, description: String) {
        let place = PlaceReference(written: text)
        #expect(place?.description == description)
        #expect(place.flatMap { PlaceReference(written: $0.description) } == place)
    }

    @Test(arguments: [
        "", "soon", "part 0, 1:00", "part x, 1:00", "line 0", "line 9-3", "9:52-8:00", "1:2", "1:00-2:00-3:00",
    ])
    func `what is no place`(text: String) {
        #expect(PlaceReference(written: text) == nil)
    }

    @Test(arguments: [("9:52", "09:52"), ("2@0:31:08", "part 2, 31:08"), ("line:7", "line 7")])
    func `places on the command line`(text: String, description: String) {
        #expect(PlaceReference(argument: text)?.description == description)
    }

    @Test(arguments: ["", "x", "@1:00", "0@1:00", "line:0", "line:x", "1@2@3:00", "1:00-2:00"])
    func `what is no place on the command line`(text: String) {
        #expect(PlaceReference(argument: text) == nil)
    }
}

@Suite struct InnerPlacesTests {
    @Test(arguments: [
        ("He salts it late.", "He salts it late."),
        ("He salts it late [03:05], after the rest.", "He salts it late, after the rest."),
        ("It rests. [part 2, 00:08:25] Then it is baked.", "It rests. Then it is baked."),
        ("A [line 3], b [line 5-6] and c.", "A, b and c."),
        ("[00:10] It rests.", "It rests."),
        ("The array [3] and [his] word [sic] stay.", "The array [3] and [his] word [sic] stay."),
        ("An open [ bracket [01:00], and one more ] here.", "An open [ bracket, and one more ] here."),
    ])
    func `a statement is a sentence without the places within it`(written: String, shown: String) throws {
        let text = NotesTests.bread.replacing("Ben waits for an hour.", with: "- \(written) [00:20:00]")
        guard case .notes(let notes) = try read(text) else {
            Issue.record("no notes")
            return
        }
        #expect(notes.sections[0].statements[0].text == shown)
        #expect(notes.sections[0].statements[0].place?.start?.description == "20:00")
    }
}
