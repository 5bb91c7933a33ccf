import Library
import Practice
import Testing

@Suite struct ExportHomeTests {
    private let home: TemporaryHome
    private let other: TemporaryHome

    init() throws {
        home = try TemporaryHome()
        other = try TemporaryHome()
    }

    private static let hostile = [
        "=1+1", "“quoted” \"twice\"", "a\nb", "a\tb", "👩‍👩‍👧 emoji", "שלום עולם", "'; DROP TABLE card; --",
        "\\u0000 {\"a\":1}",
    ]

    /// A home in which somebody has done a bit of everything.
    private func used() throws -> Library {
        let library = try home.library()
        try library.ingest(CardSamples.glossary, as: "dough.md")
        try library.ingest(CardSamples.notes, as: "bread.md")
        try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "talk.txt")
        _ = try library.editSource("talk", GivenFacts(title: "=HYPERLINK(\"x\")"))
        for text in Self.hostile { _ = try library.addCard(front: text, back: text + "!", concepts: ["autolyse"]) }
        let now = try instant("2026-01-01T09:00:00Z")
        for (index, rating) in [Rating.good, .good, .again, .hard, .easy].enumerated() {
            _ = try library.grade("autolyse.basic.bread-160s", rating, at: now.adding(days: index * 3))
        }
        _ = try library.undo()
        _ = try library.grade("proofing.basic.definition", .again, at: now, kind: .cram)
        _ = try library.editCard("autolyse.reversed.name", front: "My \"own\"\nwords?")
        _ = try library.setSuspended(true, "proofing.basic.definition")
        _ = try library.reportBad("proofing.reversed.name", at: now)
        _ = try library.set(.retention, to: "0.85")
        try library.linkConcepts()
        return library
    }

    @Test func `what is exported, read into an empty home and exported again is the same to the byte`() throws {
        let library = try used()
        let exported = try library.exportedHome()
        let copy = try other.library()
        #expect(try copy.importHome(exported))
        #expect(try copy.exportedHome() == exported)
        #expect(try copy.examine().allSatisfy(\.isWell))
        #expect(try copy.cards() == library.cards())
        #expect(try copy.sources() == library.sources())
        #expect(try copy.reviewLog() == library.reviewLog())
        try copy.linkConcepts()
        #expect(try copy.concepts().map(\.id) == library.concepts().map(\.id))
        // The same again is no harm; and undo goes on where it was.
        #expect(try !copy.importHome(exported))
        let spaced = String(decoding: exported, as: UTF8.self).replacing("],\n", with: "] ,\r\n\n")
        #expect(try !copy.importHome(Array(spaced.utf8)))
        #expect(try copy.exportedHome() == exported)
        #expect(try copy.undo()?.card == library.undo()?.card)
        #expect(try copy.exportedHome() == library.exportedHome())
    }

    @Test func `a home that somebody has worked with is not written over`() throws {
        let exported = try used().exportedHome()
        for work: (Library) throws -> Void in [
            { _ = try $0.set(.retention, to: "0.8") }, { _ = try $0.addCard(front: "a", back: "b") },
            { try $0.ingest(Talk.whisper(Talk.sentences(9, seed: 3)), as: "x.txt") },
        ] {
            let folder = try TemporaryHome()
            let copy = try folder.library()
            try work(copy)
            let before = try copy.exportedHome()
            #expect(throws: LibraryError.hasProgress(copy.path)) { try copy.importHome(exported) }
            #expect(try copy.exportedHome() == before)
        }
        let filled = try Library.open(home: other.path)
        _ = try filled.cards()
        #expect(try filled.importHome(exported))
        #expect(try filled.exportedHome() == exported)
    }

    @Test func `a damaged document changes nothing, and says where it is damaged`() throws {
        let exported = String(decoding: try used().exportedHome(), as: UTF8.self)
        let copy = try other.library()
        let before = try copy.exportedHome()
        let damages: [(String, String)] = [
            ("\"study-home\"", "\"other\""), ("\"version\":1", "\"version\":2"), ("\"rows\":[\n", "\"rows\":[\n[1],\n"),
            ("\"review\",\"columns\":[\"key\"", "\"review\",\"columns\":[\"key; DROP TABLE card\""),
            ("\"name\":\"review\"", "\"name\":\"sqlite_schema\""), ("0.85", "85"), ("\"undone\"", "\"lapses\""),
            ("\"review\",\"columns\":", "\"review\",\"rows\":[],\"columns\":"), ("study: glossary", "study: notes"),
        ]
        for (from, to) in damages {
            let broken = exported.replacing(from, with: to, maxReplacements: 1)
            #expect(broken != exported, "\(from)")
            let error = #expect(throws: LibraryError.self, "\(from)") { try copy.importHome(Array(broken.utf8)) }
            guard case .badExport(let line, _) = error else {
                Issue.record("\(from): \(error.map { "\($0)" } ?? "taken")")
                continue
            }
            #expect(line >= 1)
            #expect(try copy.exportedHome() == before)
        }
        for length in stride(from: 0, to: exported.utf8.count - 3, by: exported.utf8.count / 8) {
            #expect(throws: LibraryError.self) { try copy.importHome(Array(exported.utf8.prefix(length))) }
        }
        #expect(try copy.exportedHome() == before)
    }

    @Test(arguments: [Int.min, Int.max, -(1 << 53) - 1])
    func `a number beyond all bounds is refused and does not end the program`(number: Int) throws {
        let exported = String(decoding: try used().exportedHome(), as: UTF8.self)
        let copy = try other.library()
        let broken = exported.replacing("\"rows\":[\n[", with: "\"rows\":[\n[\(number),", maxReplacements: 1)
        let line =
            1 + broken.prefix(upTo: try #require(broken.firstRange(of: "[\(number),")).lowerBound).count { $0 == "\n" }
        #expect(throws: LibraryError.badExport(line: line, reason: "\(number) is out of bounds")) {
            try copy.importHome(Array(broken.utf8))
        }
    }
}
