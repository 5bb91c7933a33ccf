import Foundation
import JSON
import Testing

/// What one sees who has just come, and what helps to go on.
@Suite struct FirstMinutesTests {
    @Test func `a new home is greeted with three commands and nothing more`() throws {
        let program = try Program()
        let lines = try program.run().output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Welcome. Notes on 5 sources") == true)
        #expect(lines.count { $0.hasPrefix("study ") } == 3)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.last?.hasPrefix("study ingest FILE") == true)
    }

    @Test func `a quiz that was left is what waits once no card is due`() throws {
        let program = try Program()
        try program.run("init")
        _ = try program.run(["quiz", "--seed", "7", "--count", "3", "--kind", "choice"], input: "1\n")
        let state = try program.run().output
        #expect(state.contains("A quiz waits: 2 of 3 questions left."))
        #expect(state.contains("Next: study quiz --resume"))
        #expect(try program.run("--json").json["unfinishedQuiz"] == 2)
        _ = try program.run(["quiz", "--resume"], input: "1\n1\n")
        #expect(try !program.run().output.contains("A quiz waits"))
        #expect(try program.run("--json").json["unfinishedQuiz"] == .null)
    }

    @Test func `a hit whose recording has no address can be read instead`() throws {
        let program = try Program()
        try program.run("init")
        try program.run("search", "chunk size", "--source", "ai-engineering-101-with-chip-huyen")
        let messages = try program.run("open", "@1").messages
        #expect(messages.contains("Read it here: study read @1\n"))
        #expect(messages.contains("study sources edit ai-engineering-101-with-chip-huyen --url"))
        #expect(try program.run("read", "@1").status == 0)
        let place = try program.run("open", "ai-engineering-101-with-chip-huyen", "--at", "line:879").messages
        #expect(place.contains("Read it here: study read ai-engineering-101-with-chip-huyen --at line:879\n"))
    }

    @Test(arguments: ["learn", "find", "keep"])
    func `help by task names lines that are understood`(task: String) throws {
        let program = try Program()
        program.environment["EDITOR"] = "true"
        program.environment["COLUMNS"] = "120"
        try program.run("init")
        let page = try program.run("help", task).output
        let calls = page.split(separator: "\n").compactMap { line in
            line.hasPrefix("  study ")
                ? line.dropFirst(2).firstRange(of: "  ").map { line[line.startIndex..<$0.lowerBound].dropFirst(2) }
                : nil
        }
        #expect(calls.count >= 8)
        for call in calls {
            let run = try program.run(Self.words(String(call.dropFirst(6))))
            #expect(run.status != 64, "\(call): \(run.messages)")
        }
        #expect(page.contains("Also: study help "))
        program.environment["COLUMNS"] = "40"
        #expect(try program.run("help", task).output.split(separator: "\n").allSatisfy { $0.count <= 40 })
    }

    @Test func `the help of a task is completed, and a misspelt one is suggested`() throws {
        let program = try Program()
        #expect(try program.run("__complete", "commands", "fin").output.hasPrefix("find\t"))
        #expect(try program.run("help", "LEARN").output.hasPrefix("Learn what was said"))
    }

    private static let mistakes: [([String], Int32)] = [
        (["serch", "rag"], 64), (["read"], 64), (["read", "nosuch"], 66), (["open", "@99"], 66),
        (["cards", "show", "x"], 66),
        (["grade", "foo", "good"], 66), (["quiz", "--kind", "essay"], 64), (["quiz", "--count", "0"], 64),
        (["config", "set", "scheduler.retention", "2"], 64), (["config", "get", "nope"], 64),
        (["export", "anki", "no/such/x.apkg"], 73), (["export", "pdf", "x"], 64), (["graph", "nosuchconcept"], 66),
        (["path", "RLFH"], 66), (["restore", "notes.txt"], 65), (["restore", "nosuch.db"], 66),
        (["backup", "notes.txt"], 73),
        (["review", "--topic", "nosuch"], 66), (["draft", "nosuch"], 66), (["completions", "csh"], 64), (["init"], 73),
        (["sources", "edit", "nosuch", "--title", "x"], 66), (["--home"], 64), (["search", "--limit", "abc", "x"], 64),
        (["sources", "edit", "ai-engineering-101-with-chip-huyen", "--date", "soon"], 65),
    ]

    @Test(arguments: mistakes)
    func `a mistake is told in two or three lines, the last of which says what to do`(
        words: [String], status: Int32
    ) throws {
        let program = try Program()
        try program.run("init")
        try program.write("Buy milk.", to: "notes.txt")
        let run = try program.run(words)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        let lines = run.messages.split(separator: "\n")
        #expect((2...3).contains(lines.count), "\(run.messages)")
        #expect(lines.allSatisfy { $0.count <= 160 })
    }

    /// A line of a shell as words, quotes resolved.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
