import Authoring
import Library
import SQLite
import Testing
import Transcripts

@Suite struct IngestTests {
    let home: TemporaryHome

    init() throws { home = try TemporaryHome() }

    @Test func `a transcript becomes a source named after its file`() throws {
        let library = try home.library()
        let report = try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "talks/On bread.txt")
        #expect(report.status == .added)
        #expect(report.source == "on-bread")
        #expect(report.format == .whisperText)
        #expect(report.parts == 1)
        #expect(report.segments == 40)
        #expect(report.repeatedSegments == 0)
        #expect(report.error == nil)
        let source = try #require(try library.sources().first)
        #expect(source.title == "On bread")
        #expect(source.transcript?.words == report.words)
        #expect(source.transcript?.path == "talks/On bread.txt")
        #expect(try library.segments(of: source).count == 40)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `the same words at another path are unchanged`() throws {
        let library = try home.library()
        let talk = Talk.sentences(40, seed: 1)
        try library.ingest(Talk.whisper(talk), as: "a.txt")
        let again = try library.ingest(Talk.whisper(talk), as: "a.txt")
        #expect(again.status == .unchanged)
        #expect(again.source == "a")
        // Another layout, another name: the words are what counts.
        let other = try library.ingest(talk.joined(separator: "\n\n"), as: "b.md")
        #expect(other.status == .unchanged)
        #expect(other.source == "a")
        #expect(try library.sources().count == 1)
    }

    @Test func `a changed file replaces its earlier self`() throws {
        let library = try home.library()
        try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "a.txt")
        let report = try library.ingest(Talk.whisper(Talk.sentences(30, seed: 9)), as: "a.txt")
        #expect(report.status == .updated)
        #expect(report.source == "a")
        let source = try #require(try library.sources().first)
        #expect(source.transcript?.segments == 30)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a corrected copy of a talk joins it by its words`() throws {
        let library = try home.library()
        var talk = Talk.sentences(60, seed: 4)
        try library.ingest(Talk.whisper(talk), as: "rough.txt")
        talk[3] = "Somebody has corrected this one line by hand."
        let report = try library.ingest(Talk.whisper(talk), as: "corrected.txt")
        #expect(report.status == .updated)
        #expect(report.source == "rough")
        #expect(report.remarks == ["replaces the transcript from rough.txt"])
        #expect(try library.sources().count == 1)
    }

    @Test func `different talks of one name get numbered ids that stay`() throws {
        let library = try home.library()
        #expect(try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "x/talk.txt").source == "talk")
        #expect(try library.ingest(Talk.whisper(Talk.sentences(40, seed: 2)), as: "y/talk.txt").source == "talk-2")
        #expect(try library.ingest(Talk.whisper(Talk.sentences(40, seed: 3)), as: "z/talk.txt").source == "talk-3")
        _ = try library.removeSource("talk")
        #expect(try library.ingest(Talk.whisper(Talk.sentences(39, seed: 2)), as: "y/talk.txt").source == "talk-2")
    }

    static let notes = """
        ---
        study: notes
        title: Bread without a machine
        people:
          - Ada Crumb, host
        topics: [dough]
        url: https://youtu.be/abcdefghijk
        parts:
          - The long rest
        marks:
          - title: Episode twelve
          - video: abcdefghijk
        ---

        ## Why dough has to rest [00:00:10]

        Ben lets the dough stand. [00:00:20]

        ## The oven [00:01:00]

        Heat is stored in stone.
        """

    @Test(arguments: [
        "# Episode twelve\n\n", "# Some page\n# https://www.youtube.com/watch?v=abcdefghijk\n\n",
        "Recorded in spring\nhttps://youtu.be/abcdefghijk?t=3\n\n",
    ])
    func `a transcript joins the source whose mark it bears`(head: String) throws {
        let library = try home.library()
        #expect(try library.ingest(Self.notes, as: "bread.md").source == "bread-without-a-machine")
        let report = try library.ingest(head + Talk.whisper(Talk.sentences(40, seed: 1)), as: "000.txt")
        #expect(report.source == "bread-without-a-machine")
        #expect(report.status == .added)
        let source = try #require(try library.sources().first)
        #expect(source.title == "Bread without a machine")
        #expect(source.hasNotes)
        #expect(source.transcript?.parts.first?.title == "The long rest")
        #expect(try library.sources().count == 1)
    }

    @Test func `notes join the transcript that bears their mark`() throws {
        let library = try home.library()
        try library.ingest(
            "# https://youtu.be/abcdefghijk\n" + Talk.whisper(Talk.sentences(40, seed: 1)), as: "000.txt")
        let report = try library.ingest(Self.notes, as: "bread.md")
        #expect(report.status == .added)
        #expect(report.source == "000")
        let sources = try library.sources()
        #expect(sources.map(\.title) == ["Bread without a machine"])
        #expect(sources.first?.people.map(\.name) == ["Ada Crumb"])
        #expect(sources.first?.topics == ["dough"])
    }

    @Test func `notes from the same path or of the same title replace the earlier ones`() throws {
        let library = try home.library()
        try library.ingest(Self.notes, as: "bread.md")
        #expect(try library.ingest(Self.notes, as: "copy.md").status == .unchanged)
        let changed = Self.notes + "\n- And more.\n"
        #expect(try library.ingest(changed, as: "other.md").status == .updated)
        let renamed = changed.replacing("Bread without a machine", with: "Bread by hand")
        let report = try library.ingest(renamed, as: "other.md")
        #expect(report.status == .updated)
        // The id never changes.
        #expect(report.source == "bread-without-a-machine")
        #expect(try library.sources().map(\.title) == ["Bread by hand"])
    }

    @Test func `a glossary is stored once and replaced by its path`() throws {
        let library = try home.library()
        let text = "---\nstudy: glossary\ntopic: dough\n---\n## Autolyse\nA rest.\n"
        let first = try library.ingest(text, as: "dough.md")
        #expect(first.status == .added)
        #expect(first.format == .glossary)
        #expect(first.source == nil)
        #expect(try library.ingest(text, as: "dough.md").status == .unchanged)
        #expect(try library.ingest(text + "\n## Proof\nA rise.\n", as: "dough.md").status == .updated)
        #expect(try library.topics() == ["dough"])
    }

    @Test(arguments: ["UTF-8 with a mark", "UTF-16", "Windows-1252"])
    func `what people write is kept as its text, whatever the encoding of the file`(encoding: String) throws {
        func encoded(_ text: String) -> [UInt8] {
            switch encoding {
            case "UTF-16": ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "Windows-1252": text.unicodeScalars.map { UInt8($0.value) }
            default: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            }
        }
        let library = try home.library()
        let glossary = "---\nstudy: glossary\ntopic: p\u{E2}te\n---\n\n## P\u{E2}te levain\n\nA dough that rises.\n"
        #expect(try library.ingest(encoded(glossary), path: "g.md")?.status == .added)
        #expect(try library.glossaryDocuments().first?.concepts.first?.name == "P\u{E2}te levain")
        let notes = "---\nstudy: notes\ntitle: P\u{E2}te\n---\n\n## The p\u{E2}te [0:10]\n\nIt rises.\n"
        #expect(try library.ingest(encoded(notes), path: "n.md")?.status == .added)
        let source = try #require(try library.sources().first)
        #expect(try library.notesDocument(of: source)?.sections.first?.title == "The p\u{E2}te")
        #expect(try library.ingest(encoded(notes), path: "n.md")?.status == .unchanged)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a file that fails leaves nothing behind and says where it breaks`() throws {
        let library = try home.library()
        let notes = try library.ingest("---\nstudy: notes\ntitle: T\n---\n## No place\n\ntext\n", as: "bad.md")
        #expect(notes.status == .failed)
        #expect(notes.error?.line == 5)
        let empty = try library.ingest("  \n\n", as: "empty.txt")
        #expect(empty.error == .init(line: nil, message: "the file is empty"))
        #expect(try library.sources().isEmpty)
        #expect(try library.counts().segments == 0)
    }

    @Test func `a file that says it is none to take in is passed over`() throws {
        let library = try home.library()
        #expect(try library.ingest(Array("<!-- study: ignore -->\n\nWords.".utf8), path: "README.md") == nil)
    }

    @Test func `facts that a person gives lie over those of the file for good`() throws {
        let library = try home.library()
        let facts = GivenFacts(title: "On crusts", show: "Ovens", date: "2024-03", url: "https://example.org/12")
        let report = try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "a.txt", facts: facts)
        #expect(report.source == "on-crusts")
        try library.ingest(Talk.whisper(Talk.sentences(20, seed: 5)), as: "a.txt")
        let source = try library.find(source: "on-crusts")
        #expect(
            [source.title, source.show, source.date, source.url] == [
                "On crusts", "Ovens", "2024-03", "https://example.org/12",
            ])
        let edited = try library.editSource("on-crusts", GivenFacts(title: "On bread"))
        #expect(edited.id == "on-crusts")
        #expect(edited.title == "On bread")
        #expect(throws: LibraryError.badDate("soon")) { try library.editSource("on-crusts", GivenFacts(date: "soon")) }
        #expect(throws: LibraryError.badAddress("ftp://x")) {
            try library.editSource("on-crusts", GivenFacts(url: "ftp://x"))
        }
        #expect(throws: LibraryError.emptyTitle) { try library.editSource("on-crusts", GivenFacts(title: " ")) }
    }
}
