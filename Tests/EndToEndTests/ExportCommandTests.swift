import Foundation
import JSON
import Testing

@Suite struct ExportCommandTests {
    private static let hostile = [
        "=1+1", "\"twice\" quoted", "two\nlines", "👩‍👩‍👧, with; separators", "שלום עולם", "'=cmd|' /C calc'!A0",
        "#flashcards :: ==x==y",
        "<b>not bold</b> {{c1::no}} \\(x\\)",
    ]

    private func bytes(_ name: String, _ program: Program) throws -> Data {
        try Data(contentsOf: program.folder.appending(path: name))
    }

    /// A home in which somebody has done a bit of everything.
    private func used() throws -> Program {
        let program = try Program()
        try program.write(Samples.captions, to: "bread.vtt")
        try program.write(Samples.notes, to: "bread.md")
        try program.run("ingest", "bread.vtt", "bread.md")
        for text in Self.hostile {
            #expect(try program.run("cards", "add", "--front", text, "--back", text + " answer").status == 0)
        }
        try program.run("grade", "chunking.basic.definition", "good", "--at", "2026-01-01T09:00:00Z")
        try program.run("grade", "chunking.basic.definition", "easy", "--at", "2026-01-02T09:00:00Z")
        try program.run("grade", "chunking.basic.definition", "again", "--at", "2026-02-02T09:00:00Z")
        try program.run("undo")
        try program.run("cards", "suspend", "chunking.reversed.name")
        try program.run("config", "set", "scheduler.retention", "0.85")
        try program.run("sources", "remove", "bread-without-a-machine")
        return program
    }

    @Test func `a home goes to a file and comes back, to the byte`() throws {
        let program = try used()
        #expect(try program.run("export", "json", "all.json").status == 0)
        #expect(try program.run("export", "json", "all.json").status == 73)
        let exported = try bytes("all.json", program)
        #expect(try program.run("import", "all.json", "--json").json["status"] == "unchanged")
        let home = program.environment["STUDY_HOME"]
        program.environment["STUDY_HOME"] = program.folder.appending(path: "other").path
        #expect(try program.run("import", "all.json", "--json").json["status"] == "added")
        #expect(try program.run("export", "json", "again.json").status == 0)
        #expect(try bytes("again.json", program) == exported)
        #expect(try program.run("doctor").status == 0)
        #expect(try program.run("search", "gluten").status == 0)
        let cards = try program.run("cards", "--json").output
        try program.run("cards", "add", "--front", "One more?", "--back", "Yes.")
        let refused = try program.run("import", "all.json")
        #expect(refused.status == 73 && refused.messages.contains("--home"))
        program.environment["STUDY_HOME"] = home
        #expect(try program.run("cards", "--json").output == cards)
    }

    @Test func `what is no export is refused with its place`() throws {
        let program = try used()
        try program.run("export", "json", "all.json")
        program.environment["STUDY_HOME"] = program.folder.appending(path: "other").path
        let text = String(decoding: try bytes("all.json", program), as: UTF8.self)
        try program.write(text.replacing("\"easy\"", with: "x").replacing("0.85", with: "8.5"), to: "bad.json")
        try program.write(String(text.prefix(20_000)), to: "short.json")
        try program.write("{\"a\": 1}", to: "other.json")
        try program.write("no,table\n1,2\n", to: "no.csv")
        try program.write("front,back\n\"a,b\n", to: "open.csv")
        try program.write("PK\u{3}\u{4} nothing", to: "broken.apkg")
        for name in ["bad.json", "short.json", "other.json", "no.csv", "open.csv", "broken.apkg"] {
            let run = try program.run("import", name)
            #expect(run.status == 65 && run.messages.contains(name), "\(name): \(run.messages)")
        }
        #expect(try program.run("import", "missing.json").status == 66)
        #expect(try program.run("export", "csv", "no/such/folder.csv").status == 73)
        #expect(try program.run("export", "csv", "x.csv", "--topic", "no-such").status == 66)
        try program.run("backup", "all.db")
        #expect(try program.run("import", "all.db").messages.contains("study restore"))
    }

    @Test func `cards go to a table and come back as cards of one's own`() throws {
        let program = try used()
        #expect(try program.run("export", "csv", "cards.csv", "--with-scheduling").status == 0)
        #expect(try program.run("export", "csv", "cards.csv").status == 73)
        let again = try program.run("import", "cards.csv", "--json").json
        #expect(again["added"]?.elements?.isEmpty == true)
        try FileManager.default.moveItem(
            at: program.folder.appending(path: "cards.csv"), to: program.folder.appending(path: "cards.dat"))
        program.environment["STUDY_HOME"] = program.folder.appending(path: "other").path
        try program.run("init", "--empty", "--no-glossary")
        let taken = try program.run("import", "cards.dat", "--json").json
        #expect((taken["added"]?.elements?.count ?? 0) > 1000 && taken["unusable"] == 0)
        let fronts = Set(try program.run("cards", "--json").json.elements?.compactMap { $0["front"]?.text } ?? [])
        for text in Self.hostile where !text.contains("==") { #expect(fronts.contains(text), "\(text)") }
    }

    @Test func `cards go to Anki and come back, and again to the same file`() throws {
        let program = try used()
        let first = try program.run(
            "export", "anki", "cards.apkg", "--with-scheduling", "--now", "2026-03-01T09:00:00Z", "--json")
        #expect(first.status == 0, "\(first.messages)")
        let before = try bytes("cards.apkg", program)
        #expect(
            try program.run("export", "anki", "cards.apkg", "--with-scheduling", "--now", "2026-03-02T09:00:00Z")
                .status == 0)
        #expect(try bytes("cards.apkg", program) == before)
        #expect(try program.run("import", "cards.apkg", "--json").json["added"]?.elements?.isEmpty == true)
        program.environment["STUDY_HOME"] = program.folder.appending(path: "other").path
        try program.run("init", "--empty", "--no-glossary")
        let taken = try program.run("import", "cards.apkg", "--json").json
        #expect(taken["added"]?.elements?.count == (try first.json["cards"]?.integer))
        let fronts = Set(try program.run("cards", "--json").json.elements?.compactMap { $0["front"]?.text } ?? [])
        for text in Self.hostile where !text.contains("==") { #expect(fronts.contains(text), "\(text)") }
        try program.write("mine", to: "mine.apkg")
        #expect(try program.run("export", "anki", "mine.apkg").status == 73)
        #expect(try bytes("mine.apkg", program) == Data("mine".utf8))
    }

    @Test func `flashcards keep what the plugin wrote below them`() throws {
        let program = try used()
        #expect(try program.run("export", "markdown", "cards.md", "--topic", "rag", "--with-scheduling").status == 0)
        let text = String(decoding: try bytes("cards.md", program), as: UTF8.self)
        #expect(text.hasPrefix("#flashcards/rag\n"))
        let line = try #require(text.split(separator: "\n").first { $0.contains("::") })
        let kept = text.replacing("\(line)\n", with: "\(line)\n<!--SR:!2030-01-01,9,250-->\n", maxReplacements: 1)
        try program.write(kept, to: "cards.md")
        #expect(try program.run("export", "markdown", "cards.md", "--topic", "rag").status == 0)
        #expect(String(decoding: try bytes("cards.md", program), as: UTF8.self).contains("<!--SR:!2030-01-01,9,250-->"))
        try program.write("My own notes", to: "mine.md")
        #expect(try program.run("export", "markdown", "mine.md").status == 73)
    }
}
