import Foundation
import JSON
import Testing

@Suite struct ReviewTests {
    private static let now = ["--now", "2026-03-02T09:00:00Z"]

    @discardableResult
    private func review(_ program: Program, _ options: String..., input: String) throws -> Program.Run {
        try program.run(["review"] + Self.now + options, input: input)
    }

    @Test func `a script answers by lines, and sees no escape codes`() throws {
        let program = try Program()
        try program.makeDeck(3)
        let run = try review(program, input: "\n3\nshow\neasy\n1\nq\n")
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.hasSuffix("\n"))
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(8) == [
                "", "Card 1. bread, new", "What is loaf number 0?", "Answer:", "The answer to 0.",
                "1 again (1 min), 2 hard (6 min), 3 good (10 min), 4 easy (7 days)",
                "Graded own.basic.yours-1 good: next in 10 min.", "",
            ])
        // A grade that is given to a question is one: the answer is shown with it.
        #expect(run.output.contains("The answer to 2."))
        #expect(run.output.contains("Done: 3 cards."))
        #expect(try program.gradesGiven() == ["own.basic.yours-1": 1, "own.basic.yours-2": 1, "own.basic.yours-3": 1])
    }

    @Test func `the end of input ends the session and keeps every grade`() throws {
        let program = try Program()
        try program.makeDeck(3)
        let run = try review(program, input: "\n3\n\n2")
        #expect(run.status == 0)
        #expect(Program.gradesAcknowledged(run.output).values.reduce(0, +) == 2)
        #expect(try program.gradesGiven().count == 2)
        #expect(try review(program, input: "").status == 0)
    }

    @Test func `undo, suspend, bury and report work, and can be undone`() throws {
        let program = try Program()
        try program.makeDeck(4)
        func marked(_ field: String) throws -> Int {
            try #require(try program.run("cards", "--json").json.elements).count {
                $0[field] != false && $0[field] != .null
            }
        }
        var run = try review(program, input: "4\ns\nb\nx\n")
        #expect(run.output.contains("Suspended own.basic.yours-2."))
        #expect(run.output.contains("Buried until tomorrow: own.basic.yours-3."))
        #expect(run.output.contains("Reported as bad and suspended own.basic.yours-4."))
        #expect(try marked("suspended") == 2)
        #expect(try marked("buriedUntil") == 1)
        #expect(try program.run("cards", "list", "--bad", "--plain").output.contains("yours-4"))
        let other = try Program()
        try other.makeDeck(5)
        run = try review(other, input: "4\ns\nb\nx\nu\nu\nu\nu\nu\nq\n")
        #expect(run.output.contains("There is nothing to take back."))
        #expect(try other.gradesGiven().isEmpty)
        let cards = try #require(try other.run("cards", "--json").json.elements)
        #expect(cards.allSatisfy { $0["suspended"] == false && $0["buriedUntil"] == .null && $0["bad"] == false })
    }

    @Test func `a card that comes back before its time says so`() throws {
        let program = try Program()
        try program.makeDeck(2)
        let run = try review(program, input: "3\n4\n3\n")
        #expect(!run.output.contains("Card 2. bread, new\nNothing else"))
        #expect(run.output.contains("Card 3. bread\nNothing else is left now: this one comes 10 min early.\nWhat is"))
    }

    @Test func `a cram changes no schedule`() throws {
        let program = try Program()
        try program.makeDeck(3)
        try review(program, input: "4\n4\n4\n")
        let before = try program.run("cards", "--json").output
        let run = try review(program, "--cram", input: "1\n3\n3\n3\n")
        #expect(run.output.contains("Done: 3 cards, 4 grades."))
        #expect(run.output.contains("No schedule was changed."))
        #expect(try program.run("cards", "--json").output == before)
    }

    @Test func `the same input at the same time gives the same bytes`() throws {
        let outputs = try (0..<2).map { _ in
            let program = try Program()
            return try review(program, "--new", "4", input: "\n3\n\n1\nu\n2\no\n4\n").output
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0].contains("What the card cites"))
    }

    @Test func `what is asked can be narrowed, counted, and listed without asking`() throws {
        let program = try Program()
        let cards = try #require(try program.run("cards", "--topic", "rag", "--json").json.elements)
        let ids = Set(cards.compactMap { $0["id"]?.text })
        let asked = try #require(
            try review(program, "--topic", "RAG", "--new", "7", "--json", input: "").json["cards"]?.elements)
        #expect(asked.count == 7)
        #expect(asked.allSatisfy { ids.contains($0.text ?? "") })
        #expect(try review(program, "--limit", "2", "--json", input: "").json["cards"]?.elements?.count == 2)
        #expect(try review(program, "--topic", "nonsense", input: "").status == 66)
        #expect(try review(program, "--new", "many", input: "").status == 64)
        #expect(try program.gradesGiven().isEmpty)
    }

    @Test func `a home without anything to ask says so`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        let run = try review(program, input: "")
        #expect(run.status == 0)
        #expect(run.output.contains("Nothing is due."))
    }
}
