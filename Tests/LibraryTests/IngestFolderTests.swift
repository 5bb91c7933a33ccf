import FoundationEssentials
import Library
import SQLite
import Testing

/// Many files at once: worked through on several cores, stored in batches.
@Suite struct IngestFolderTests {
    let home: TemporaryHome

    init() throws { home = try TemporaryHome() }

    /// Files that concern one another: talks, one of them twice and once corrected, notes on one, a change of the
    /// glossary among them, and two that are none.
    private static let files: [(path: String, text: String)] = {
        let talks = (1...6).map { Talk.sentences(120, seed: UInt64($0)) }
        var corrected = talks[2]
        corrected[60] = "Here the resting stage of the café’s autolyse was heard wrong."
        return [
            ("a.txt", Talk.whisper(talks[0])), ("b.txt", Talk.whisper(talks[1])), ("c.txt", Talk.whisper(talks[2])),
            ("bread.txt", Kitchen.talk(Kitchen.sentences)), ("copy-of-a.txt", Talk.whisper(talks[0])),
            ("empty.txt", " \n"), ("bread.md", IngestTests.notes), ("corrected-c.txt", Talk.whisper(corrected)),
            ("d.txt", Talk.whisper(talks[3])), ("readme.md", "<!-- study: ignore -->\n\nWords."),
            ("dough.md", Kitchen.glossary.replacing("## Gluten", with: "## Oven")), ("e.txt", Talk.whisper(talks[4])),
            ("broken.md", "---\nstudy: notes\n---\n\nText.\n"), ("f.txt", Talk.whisper(talks[5])),
        ]
    }()

    private static let inputs = files.map { InputFile(path: $0.path, content: .bytes(Array($0.text.utf8))) }

    /// What a home holds of text and of concepts, without keys that depend on when something was linked.
    private func content(_ home: TemporaryHome) throws -> [String] {
        let database = try Connection(path: Library.databasePath(home: home.path))
        let queries = [
            "SELECT key, source, part, line_start, line_end, time_start, speaker, kind, text FROM segment ORDER BY key",
            "SELECT key, source, kind, text, segment_first, segment_last, section, notes FROM passage ORDER BY key",
            "SELECT word, passages FROM vocabulary ORDER BY word",
            "SELECT id, title, show, date FROM source ORDER BY key",
            """
            SELECT concept.id, passage, byte_start, byte_end, segment_first, segment_start, segment_last, segment_end,
                form, confidence FROM mention JOIN concept ON concept.key = concept ORDER BY passage, byte_start
            """,
            "SELECT id, origin FROM concept ORDER BY id",
        ]
        return try queries.flatMap { sql in
            let statement = try database.prepare(sql)
            var rows: [String] = []
            while try statement.step() {
                rows.append((0..<10).map { "\(statement.row.value($0))" }.joined(separator: "|"))
            }
            return rows
        }
    }

    @Test func `a folder gives what its files give one by one`() throws {
        let other = try TemporaryHome()
        let (together, single) = (try home.library(), try other.library())
        for library in [together, single] {
            try library.ingest(Kitchen.glossary, as: "dough.md")
            try library.linkConcepts()
        }
        let reports = try together.ingest(Self.inputs)
        try together.linkConcepts()
        let others = try Self.files.compactMap { file in
            let report = try single.ingest(Array(file.text.utf8), path: file.path)
            try single.linkConcepts()
            return report
        }
        #expect(reports == others)
        #expect(reports.map(\.file) == Self.files.map(\.path).filter { $0 != "readme.md" })
        #expect(reports.map(\.status).count { $0 == .failed } == 2)
        #expect(try content(home) == content(other))
        for library in [together, single] { #expect(try library.examine().flatMap(\.problems) == []) }
    }

    @Test func `files are linked while they are taken in`() throws {
        let library = try home.library()
        try library.ingest(Kitchen.glossary, as: "dough.md")
        try library.linkConcepts()
        _ = try library.ingest([Self.inputs[0], Self.inputs[3]])
        let database = try Connection(path: Library.databasePath(home: home.path))
        #expect(try database.rows("SELECT transcript FROM linked_text") { $0.int(0) }.count == 2)
        #expect(try library.concept(named: "autolyse").mentionCount == 2)
    }

    @Test func `what cannot be stored keeps nothing from those before it`() throws {
        let library = try home.library()
        let database = try Connection(path: Library.databasePath(home: home.path))
        try database.execute(
            """
            CREATE TRIGGER no_more BEFORE INSERT ON transcript WHEN new.path = 'd.txt' BEGIN
                SELECT RAISE(ABORT, 'no');
            END
            """)
        #expect(throws: (any Error).self) { try library.ingest(Self.inputs) }
        try database.execute("DROP TRIGGER no_more")
        let other = try TemporaryHome()
        let before = try other.library()
        _ = try before.ingest(Array(Self.inputs.prefix { $0.path != "d.txt" }))
        #expect(try library.sources().map(\.id) == before.sources().map(\.id))
        #expect(try library.examine().flatMap(\.problems) == [])
        // The same library goes on as if nothing had been.
        let reports = try library.ingest(Self.inputs)
        #expect(reports.first { $0.file == "d.txt" }?.status == .added)
        #expect(reports.first { $0.file == "a.txt" }?.status == .unchanged)
        #expect(try library.examine().flatMap(\.problems) == [])
    }

    @Test func `a talk that somebody else has just taken in is known`() throws {
        let (one, other) = (try home.library(), try home.library())
        let talk = Talk.sentences(100, seed: 9)
        try one.ingest(Talk.whisper(Talk.sentences(100, seed: 8)), as: "first.txt")
        try other.ingest(Talk.whisper(talk), as: "theirs.txt")
        let report = try one.ingest(Talk.whisper(Array(talk.dropLast(2))), as: "mine.txt")
        #expect(report.status == .updated)
        #expect(report.source == "theirs")
        #expect(report.remarks == ["replaces the transcript from theirs.txt"])
    }
}
