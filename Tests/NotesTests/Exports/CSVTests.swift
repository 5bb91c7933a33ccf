import Notes
import TestSupport
import Testing

@Suite struct CSVTests {
    static let hard = [
        "", "plain", "a,b", "semi;colon", "say \"hi\"", "two\nlines", "crlf\r\nin it", "old\rmac", "tab\tbed", "=1+1",
        "+1",
        "-1", "@SUM(1)", "'=1", "''=1", "'quoted'", " =1", " ' =1", "\t=1", "\n", "\r", "＝1", "😀👩‍👩‍👧‍👦", "שלום", "مرحبا",
        "  blanks  ", "é", "e\u{301}", "\u{0}", "\u{FEFF}mark", "=HYPERLINK(\"http://x\",\"y\")", "'", "\"", "\"\"",
        ",", "\u{2028}",
    ]

    private func records(_ text: String) throws -> [[String]] {
        var reader = try CSVReader(Array(text.utf8))
        var records: [[String]] = []
        while let record = try reader.next() { records.append(record.fields) }
        return records
    }

    /// Compares scalars: equal text may be composed in different ways.
    private func same(_ a: [[String]], _ b: [[String]]) -> Bool {
        a.map { $0.map { Array($0.utf8) } } == b.map { $0.map { Array($0.utf8) } }
    }

    @Test func `every field comes back as it went in`() throws {
        let rows = Self.hard.map { ["first", $0, "last"] }
        #expect(same(try records(rows.map(CSVText.record).joined()), rows))
    }

    @Test func `random tables come back as they went in`() throws {
        var random = SeededRandom(seed: 3)
        let parts = ["\"", ",", ";", "\t", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", " ", "a", "é", "😀", "\u{FEFF}"]
        for _ in 0..<2000 {
            let width = Int.random(in: 2...4, using: &random)
            let rows = (0..<3).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
                        .joined()
                }
            }
            // The first line is where the separator is found.
            let table = [["front"] + (1..<width).map { "column \($0)" }] + rows
            let text = table.map(CSVText.record).joined()
            #expect(same(try records(text), table), "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1\r\n"), ("'=1", "''=1\r\n"), ("1", "1\r\n"), ("it's", "it's\r\n"), ("a\"b", "\"a\"\"b\"\r\n"),
    ])
    func `no field begins a formula`(field: String, record: String) { #expect(CSVText.record([field]) == record) }

    @Test(arguments: [
        ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]), ("a,\"b\n;;;;\"\n", [["a", "b\n;;;;"]]), ("", []),
        ("a,b\n1,\n", [["a", "b"], ["1", ""]]), ("x", [["x"]]), ("a,b\n1, \"2\"\n", [["a", "b"], ["1", " \"2\""]]),
    ])
    func `reads what spreadsheets write`(text: String, expected: [[String]]) throws {
        #expect(try records(text) == expected)
    }

    @Test(arguments: [
        ("front,back\na,\"b\n\nc", CSVError.unclosedQuote(line: 2)),
        ("front,back\n\na,\"b\"c\n", .textAfterQuote(line: 3)),
        ("front,back\na,b,c\n", .fields(line: 2, found: 3, expected: 2)),
        ("name,text\n", .header(found: ["name", "text"])),
        ("", .header(found: [])), ("front,back\nx,y\n ,z\n", .noFront(line: 3)),
        ("front,back,state,reps\na,b,new,many\n", .number(line: 2, column: "reps", text: "many")),
        ("front,back,state,stability\na,b,new,nan\n", .number(line: 2, column: "stability", text: "nan")),
    ])
    func `says what is wrong and where`(text: String, error: CSVError) {
        #expect(throws: error) { try CardTable.read(Array(text.utf8)) }
    }

    @Test func `other encodings are refused`() {
        #expect(throws: CSVError.notUTF8(line: 1)) { try CardTable.read([0xFF, 0xFE, 0x66, 0]) }
        #expect(throws: CSVError.notUTF8(line: 2)) { try CardTable.read(Array("front,back\na,".utf8) + [0xE9, 0x0A]) }
    }

    /// Without the lines that cards stand in.
    private static func read(_ text: String) throws -> [ExportedCard] {
        try CardTable.read(Array(text.utf8)).map { card in
            var card = card
            card.line = nil
            return card
        }
    }

    @Test(arguments: [false, true])
    func `cards come back as they went in`(withProgress: Bool) throws {
        let cards = Self.hard.filter { !$0.allSatisfy(\.isWhitespace) }.enumerated().map { index, text in
            ExportedCard(
                id: "card/\(index)", kind: "basic", front: text, back: Self.hard[index], topic: "Retrieval, \(text)",
                concepts: index % 2 == 0 ? ["rag", "chunking"] : [],
                citations: index % 3 == 0
                    ? [
                        .init(place: "talk 14:29", title: "talk 14:29", url: nil),
                        .init(place: "talk 2@1:00", title: "talk 2@1:00", url: "https://example.org/?t=1"),
                    ] : [],
                progress: withProgress && index % 2 == 0
                    ? .init(
                        state: "review", due: "2025-01-06T09:00:00Z", stability: 3.25 + Double(index), difficulty: 5,
                        reps: index, lapses: 0, lastReview: "2025-01-02T09:00:00Z",
                        step: index % 4 == 0 ? 1 : nil, isSuspended: index % 3 == 0) : nil)
        }
        let text =
            CardTable.header(withProgress: withProgress)
            + cards.map { CardTable.record($0, withProgress: withProgress) }.joined()
        #expect(try Self.read(text) == cards)
    }

    @Test func `tables of others are read`() throws {
        let cards = try Self.read("Definition;Notes;TERM\nwhat it is;mine;name\n;;\n")
        #expect(cards == [ExportedCard(id: "", kind: "", front: "name", back: "what it is")])
    }

    @Test func `damaged tables are refused or read, and nothing else`() {
        var random = SeededRandom(seed: 9)
        let whole = Array(
            (CardTable.header(withProgress: true)
                + Self.hard.map {
                    CardTable.record(ExportedCard(id: $0, kind: "x", front: $0, back: $0), withProgress: true)
                }.joined()).utf8)
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes.remove(at: index)
                case 1: bytes.insert([0x22, 0x2C, 0x0A, 0x0D, 0xFF].randomElement(using: &random) ?? 0, at: index)
                default: bytes[index] = UInt8.random(in: 0...255, using: &random)
                }
            }
            _ = try? CardTable.read(bytes)
        }
    }
}
