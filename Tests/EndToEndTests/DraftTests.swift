import Foundation
import JSON
import Testing

/// Drafts of notes on a transcript, and the terms of a text that is not stored.
@Suite struct DraftTests {
    /// A talk on three subjects, a line each ten seconds.
    private static let talk: String = {
        let subjects = [
            [
                "The sourdough starter wants flour and water every day.", "A starter that smells of acetone is hungry.",
                "You feed the sourdough starter twice before you bake.",
                "Keep the starter warm and it doubles in hours.",
            ],
            [
                "A steam oven makes the crust shine.", "Without steam the crust splits at the side.",
                "Pour water on a hot tray and the oven fills with steam.",
                "The crust browns once the steam is let out.",
            ],
            [
                "Rye flour holds much more water than wheat flour.", "Rye flour has next to no gluten of its own.",
                "Bread of rye flour is baked in a tin.", "With rye flour you do not knead, you stir.",
            ],
        ]
        var lines: [String] = []
        for (number, sentences) in subjects.enumerated() {
            for round in 0..<8 {
                for (index, sentence) in sentences.enumerated() {
                    let second = ((number * 8 + round) * sentences.count + index) * 10
                    let time = String(format: "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60)
                    lines.append("[\(time)] \(sentence) This is round \(round) of talk about it.")
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }()

    private func home(title: String = "On rye") throws -> Program {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(Self.talk, to: "rye.txt")
        try program.run("ingest", "dough.md")
        try program.run("ingest", "rye.txt", "--title", title, "--url", "https://www.youtube.com/watch?v=abcdefghijk")
        return program
    }

    @Test func `a draft has sections with places, key sentences, concepts and terms nobody has defined`() throws {
        let program = try home()
        let draft = try program.run("draft", "on-rye").output
        #expect(draft.hasPrefix("---\nstudy: notes\ntitle: On rye\n"))
        #expect(draft.contains("url: https://www.youtube.com/watch?v=abcdefghijk"))
        let headings = draft.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect((2...6).contains(headings.count))
        #expect(headings[0].hasSuffix("[00:00]") || headings[0].hasSuffix("[00:00:00]"))
        #expect(draft.contains("Concepts: "))
        #expect(draft.contains("the glossary does not know yet: "))
        #expect(draft.lowercased().contains("rye flour"))
        let pointers = draft.split(separator: "\n").filter { $0.hasPrefix("<!-- [") }
        #expect(pointers.count >= headings.count)
        #expect(pointers.allSatisfy { $0.hasSuffix(" -->") })
    }

    @Test func `a draft is refused until it is written into, and then joins its source`() throws {
        let program = try home()
        #expect(try program.run("draft", "on-rye", "--out", "notes.md").output.contains("study ingest notes.md"))
        #expect(try program.run("draft", "on-rye", "--out", "notes.md").status == 73)
        let refused = try program.run("ingest", "notes.md")
        #expect(refused.status == 65)
        #expect(refused.messages.contains("notes.md:") || refused.output.contains("failed"))
        let file = program.folder.appending(path: "notes.md")
        let draft = try String(contentsOf: file, encoding: .utf8)
        let written = draft.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.hasPrefix("## ") ? [String($0), "", "- What was said here."] : [String($0)] }
        try program.write(written.joined(separator: "\n"), to: "notes.md")
        let report = try #require(try program.run("ingest", "notes.md", "--json").json.elements?.first)
        #expect(report["source"] == "on-rye" && report["error"] == .null)
        let source = try #require(try program.run("sources", "on-rye", "--json").json.elements?.first)
        #expect(source["notes"] == true && source["transcript"]?["segments"] == 96)
    }

    @Test(arguments: [
        "Rye: why # it [00:10] sticks", "\"Rye\" and 'wheat'", "- rye", "rye -- wheat --> bread", "{rye}",
        "[rye, wheat]",
        "Roggen für Anfänger 🍞", "yes", "2024",
    ])
    func `a title of any kind comes back from a draft as it was`(title: String) throws {
        let program = try home(title: title)
        let id = try #require(try program.run("sources", "--json").json.elements?.first?["id"]?.text)
        let draft = try program.run("draft", id).output
        let written = draft.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.hasPrefix("## ") ? [String($0), "", "- What was said here."] : [String($0)] }
        try program.write(written.joined(separator: "\n"), to: "notes.md")
        let run = try program.run("ingest", "notes.md", "--json")
        #expect(try run.json.elements?.first?["source"]?.text == id, "\(run.output)")
        #expect(try program.run("sources", id, "--json").json.elements?.first?["title"]?.text == title)
    }

    @Test func `a source without a transcript gives no draft`() throws {
        let program = try Program()
        try program.run("init")
        let run = try program.run("draft", "ai-engineering-101-with-chip-huyen")
        #expect(run.status == 66 && run.messages.contains("no transcript"))
    }

    @Test func `extract names known concepts and new terms and stores nothing`() throws {
        let program = try home()
        let before = try program.run("sources", "--json").output
        try program.write(Self.talk, to: "other.txt")
        let concepts = try #require(try program.run("extract", "other.txt", "--json").json["concepts"]?.elements)
        #expect(concepts[0].names == ["name", "score", "mentionCount", "known"])
        #expect(concepts.contains { $0["name"] == "Gluten" && $0["known"] == true })
        #expect(concepts.contains { $0["name"]?.text?.lowercased() == "rye flour" && $0["known"] == false })
        let scores = concepts.compactMap { $0["score"]?.number }
        #expect(scores == scores.sorted(by: >))
        #expect(
            try program.run("extract", "other.txt", "--limit", "2", "--json").json["concepts"]?.elements?.count == 2)
        let page = try program.run("extract", "-", input: Self.talk)
        #expect(page.status == 0 && page.output.hasPrefix("TERM"))
        #expect(try program.run("sources", "--json").output == before)
        #expect(try program.run("extract", "missing.txt").status == 66)
        #expect(try program.run("extract", "-", input: "").status == 65)
    }

    @Test func `extract answers a collection line by line`() throws {
        let program = try home()
        let lines =
            #"{"id":"a","text":"Rye flour holds water. Rye flour has no gluten."}"# + "\n\n"
            + #"{"id":7,"text":"A steam oven makes the crust shine; a steam oven is hot."}"# + "\n"
        let run = try program.run("extract", "--lines", "-", input: lines)
        let answers = try run.output.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
        #expect(answers.map { $0["id"] } == ["a", 7])
        #expect(answers[0]["concepts"]?.elements?.contains { $0["name"] == "Gluten" } == true)
        #expect(answers[1]["concepts"]?.elements?.contains { $0["name"]?.text?.contains("oven") == true } == true)
        let bad = try program.run("extract", "--lines", "-", input: "{\"id\":1,\"text\":\"x\"}\nnonsense\n")
        #expect(bad.status == 65 && bad.messages.contains(":2:"))
    }
}
