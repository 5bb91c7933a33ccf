import Foundation
import JSON
import TestSupport
import Testing

/// Cards with hostile words and with schedules of every kind, out through the command and in again.
@Suite struct ExportRoundTripTests {
    private static let pieces = [
        "\"", "\"\"", "'", "=1+1", "=cmd|' /C calc'!A0", "+", "-", "@SUM(A1)", "\t", "\n", "\n\n", ",", ";", "|", "👩‍👩‍👧",
        "🇺🇳", "שלום", "مرحبا", "{{c1::", "}}", "{{c2::x}}", "::", "{{", "}", "<b>", "</div>", "<br>", "<script>",
        "&amp;", "&", "<", ">", "[sound:a.mp3]", "[$]x[/$]", "\\(x\\)", "\\", "$x$", "%%", "#tag", "`code`", "```",
        "—", "é", "e\u{301}", "漢字", "�", "__x__", "**", "[[link]]", "<!--SR:!2030-01-01,1,250-->", "word", "ends.",
    ]

    /// Words as a card keeps them: lines without blanks at their ends, and no marks of a gap.
    private static func text(_ random: inout SeededRandom) -> String {
        var text = ""
        for _ in 0..<Int(random.next() % 6 + 1) {
            text += pieces[Int(random.next() % UInt64(pieces.count))]
            if random.next() % 3 == 0 { text += " " }
        }
        let isEmpty = text.allSatisfy(\.isWhitespace)
        return isEmpty ? "word" : text
    }

    /// Adds cards of such words, as a table that quotes everything.
    private static func add(_ count: Int, to program: Program, _ random: inout SeededRandom) throws {
        var table = "front,back,kind\n"
        for _ in 0..<count {
            let fields = [text(&random), text(&random), "basic"].map { "\"\($0.replacing("\"", with: "\"\""))\"" }
            table += fields.joined(separator: ",") + "\n"
        }
        try program.write(table, to: "hostile.csv")
        let taken = try program.run("import", "hostile.csv", "--json").json
        #expect((taken["added"]?.elements?.count ?? 0) > count * 3 / 4)
    }

    /// By front: what must come back. Times as they are; ids are those of the home.
    private static func cards(_ program: Program, own: Bool = true) throws -> [String: [String: JSONValue]] {
        var found: [String: [String: JSONValue]] = [:]
        for card in try program.run("cards", "list", "--json").json.elements ?? [] {
            guard let front = card["front"]?.text else { continue }
            let names = [
                "kind", "back", "topic", "state", "due", "stability", "difficulty", "reps", "lapses", "suspended",
            ]
            found[front] = Dictionary(uniqueKeysWithValues: names.compactMap { name in card[name].map { (name, $0) } })
        }
        return found
    }

    private static func grade(_ program: Program, _ id: String, _ grades: (String, String)...) throws {
        for (grade, at) in grades { #expect(try program.run("grade", id, grade, "--at", at).status == 0) }
    }

    @Test(arguments: ["cards.csv", "cards.apkg"])
    func `cards come back with their words and their schedules, into any home`(file: String) throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        var random = SeededRandom(seed: 2026)
        try Self.add(60, to: program, &random)
        try program.run("cards", "add", "--front=A ==gap{{c1::== and ==an}}other::== here <i>", "--back=")
        let ids = try program.run("cards", "list", "--json").json.elements?.compactMap { $0["id"]?.text } ?? []
        try Self.grade(program, ids[0], ("good", "2026-01-01T09:00:00Z"))
        try Self.grade(program, ids[1], ("easy", "2026-01-01T09:00:01Z"), ("hard", "2026-01-20T23:59:59Z"))
        try Self.grade(program, ids[2], ("easy", "2026-01-01T03:00:00Z"), ("again", "2026-02-01T09:00:00Z"))
        try Self.grade(program, ids[3], ("again", "2026-01-01T09:00:00Z"))
        try Self.grade(program, ids.last ?? "", ("easy", "2026-01-01T09:00:00Z"))
        for id in [ids[1], ids[4]] { try program.run("cards", "suspend", id) }
        let before = try Self.cards(program)
        let format = file.hasSuffix("csv") ? "csv" : "anki"
        #expect(try program.run("export", format, file, "--with-scheduling").status == 0)
        for arguments in [["init", "--empty", "--no-glossary"], ["init"]] {
            program.environment["STUDY_HOME"] = program.folder.appending(path: UUID().uuidString).path
            _ = try program.run(arguments)
            let taken = try program.run("import", file, "--json").json
            #expect(taken["added"]?.elements?.count == ids.count && taken["unusable"] == 0)
            #expect(taken["withProgress"] == 6)
            let after = try Self.cards(program)
            for (front, card) in before { #expect(after[front] == card, "\(front)") }
            #expect(try program.run("doctor").status == 0)
            #expect(try program.run("import", file, "--json").json["added"]?.elements?.isEmpty == true)
        }
        // And out again, as they came in.
        let again = "again-\(file)"
        #expect(try program.run("export", format, again, "--with-scheduling", "--topic", "own").status == 0)
        program.environment["STUDY_HOME"] = program.folder.appending(path: "third").path
        try program.run("init", "--empty", "--no-glossary")
        try program.run("import", again)
        #expect(try Self.cards(program) == before)
    }

    @Test func `built-in cards take over their schedules in another home`() throws {
        let program = try Program()
        let cards = ["chunking.basic.definition", "chunking.reversed.name"]
        try Self.grade(program, cards[0], ("good", "2026-01-01T09:00:00Z"), ("easy", "2026-01-02T09:00:00Z"))
        let before = try cards.map { try program.run("cards", "show", $0, "--json").output }
        for format in ["csv", "anki"] { try program.run("export", format, "cards.\(format)", "--with-scheduling") }
        for format in ["csv", "anki"] {
            program.environment["STUDY_HOME"] = program.folder.appending(path: format).path
            let taken = try program.run("import", "cards.\(format)", "--json").json
            #expect(taken["added"]?.elements?.isEmpty == true && taken["withProgress"] == 1)
            #expect(try cards.map { try program.run("cards", "show", $0, "--json").output } == before)
            // What was answered here stays as it is.
            try Self.grade(program, cards[0], ("again", "2026-03-01T09:00:00Z"))
            let here = try program.run("cards", "show", cards[0], "--json").output
            #expect(try program.run("import", "cards.\(format)", "--json").json["withProgress"] == 0)
            #expect(try program.run("cards", "show", cards[0], "--json").output == here)
        }
    }

    @Test func `the log comes from Anki with its cards`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.run("cards", "add", "--front", "One?", "--back", "Yes.")
        try Self.grade(
            program, "own.basic.yours-1", ("good", "2026-01-01T09:00:00Z"), ("good", "2026-01-01T09:15:00Z"),
            ("again", "2026-01-09T09:15:00Z"), ("good", "2026-01-09T09:30:00Z"))
        let before = try program.run("stats", "--json", "--now", "2026-01-10T09:00:00Z").output
        try program.run("export", "anki", "cards.apkg", "--with-scheduling")
        program.environment["STUDY_HOME"] = program.folder.appending(path: "other").path
        try program.run("init", "--empty", "--no-glossary")
        try program.run("import", "cards.apkg")
        #expect(try program.run("stats", "--json", "--now", "2026-01-10T09:00:00Z").output == before)
        #expect(try program.run("cards", "--json").json.elements?.first?["reps"] == 4)
    }

    @Test func `a table with a schedule that is none is refused with its line`() throws {
        let program = try Program()
        let header = "front,back,state,due,stability,difficulty,reps,lapses\n"
        for (row, column) in [
            ("a,b,review,soon,3,5,1,0", "due"), ("a,b,review,2026-01-01T09:00:00Z,0,5,1,0", "stability"),
            ("a,b,review,2026-01-01T09:00:00Z,3,50,1,0", "difficulty"),
        ] {
            try program.write(header + "c,d,new,,,,0,0\n" + row + "\n", to: "cards.csv")
            let run = try program.run("import", "cards.csv")
            #expect(run.status == 65 && run.messages.contains("cards.csv:3:") && run.messages.contains(column))
        }
        // Other words under the same name mean something else.
        try program.write("front,back,state\nCapital?,Austin,Texas\n", to: "states.csv")
        #expect(try program.run("import", "states.csv", "--json").json["added"]?.elements?.count == 1)
    }

    @Test func `flashcards of hostile words stay one paragraph each`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        var random = SeededRandom(seed: 7)
        try Self.add(40, to: program, &random)
        let count = try program.run("cards", "list", "--json").json.elements?.count ?? 0
        #expect(try program.run("export", "markdown", "cards.md").status == 0)
        let text = try String(contentsOf: program.folder.appending(path: "cards.md"), encoding: .utf8)
        let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: true).filter {
            !$0.hasPrefix("#flashcards")
        }
        #expect(paragraphs.count == count)
        #expect(!text.contains("<!--SR:"))
    }
}
