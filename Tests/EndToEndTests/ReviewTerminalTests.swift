import Foundation
import Testing

@Suite struct ReviewTerminalTests {
    private func program(_ cards: Int) throws -> Program {
        let program = try Program()
        program.environment["TERM"] = "xterm-256color"
        program.environment["PAGER"] = "cat"
        try program.makeDeck(cards)
        return program
    }

    @Test func `a session by keys`() throws {
        let program = try program(3)
        let session = try TerminalProgram(program, "review")
        session.type(expecting: "What is loaf number 0?")
        #expect(!session.isUsable)
        let answer = session.type(" ", expecting: "10 min")
        #expect(answer.contains("The answer to 0."))
        session.type("3", expecting: "What is loaf number 1?")
        session.type("u", expecting: "Took back “good”.")
        session.type("?", expecting: "any key")
        session.type(" ", expecting: "The answer to 0.")
        session.type("4", expecting: "What is loaf number 1?")
        session.type("\r", expecting: "The answer to 1.")
        session.type(" ", expecting: "What is loaf number 2?")
        session.type("q", expecting: "Done: 2 cards.")
        #expect(session.end() == 0)
        #expect(session.isUsable)
        #expect(try program.gradesGiven() == ["own.basic.yours-1": 1, "own.basic.yours-2": 1])
    }

    @Test func `the last grade can be taken back at the end`() throws {
        let program = try program(1)
        let session = try TerminalProgram(program, "review")
        session.type(expecting: "What is loaf number 0?")
        session.type(" ", expecting: "10 min")
        session.type("4", expecting: "Done: 1 card.")
        session.type("u", expecting: "Took back “easy”.")
        session.type("4", expecting: "Done: 1 card.")
        session.type("x", expecting: "Next")
        #expect(session.end() == 0)
        #expect(try program.gradesGiven() == ["own.basic.yours-1": 1])
    }

    @Test func `the screen says why a card comes back at once`() throws {
        let program = try program(1)
        let session = try TerminalProgram(program, "review")
        let first = session.type(expecting: "help")
        #expect(!first.contains("Nothing else"))
        session.type(" ", expecting: "10 min")
        let again = session.type("3", expecting: "help")
        #expect(again.contains("good: next in 10 min") && again.contains("Nothing else is left now: this one comes"))
        session.type("q", expecting: "Done: 1 card.")
        #expect(session.end() == 0)
    }

    @Test func `it is drawn again at another width`() throws {
        let program = try program(1)
        let session = try TerminalProgram(program, "review")
        session.type(expecting: String(repeating: "─", count: 76))
        session.resize(columns: 40, rows: 10, expecting: "\u{1B}[J")
        session.type(" ", expecting: "10 min")
        session.type("q", expecting: "Nothing was graded.")
        #expect(session.end() == 0)
    }

    @Test func `a card taller than the screen keeps what tells what can be done, and moves`() throws {
        let program = try program(1)
        let lines = (1...30).map { "- line \($0) of it" }.joined(separator: "\n")
        try program.run("cards", "add", "--front", "Which lines are there?", "--back", lines)
        let session = try TerminalProgram(program, "review", "--limit", "2")
        var screen = session.type(expecting: "help")
        if !screen.contains("Which lines") { screen = session.type(" 4", expecting: "Which lines") }
        screen = session.type(" ", expecting: "more lines")
        #expect(screen.contains("line 30 of it") && !screen.contains("line 2 of it\n"))
        #expect(screen.contains("again"))
        screen = session.type("\u{1B}[A", expecting: "↓ 2 more lines")
        session.type("\u{1B}[5~\u{1B}[5~\u{1B}[5~", expecting: "Which lines are there?")
        session.type("4", expecting: "Done")
        session.type("z", expecting: "Next")
        #expect(session.end() == 0)
    }

    @Test func `a card that fits without its blank lines keeps the head of the screen`() throws {
        let program = try program(1)
        let session = try TerminalProgram(program, "review", rows: 15)
        session.type(expecting: "help")
        let screen = session.type(" ", expecting: "help")
        #expect(screen.contains("study review") && screen.contains("The answer to 0."))
        // Fourteen rows, the last one being the cursor's.
        #expect(screen.split(separator: "\u{1B}[J").last?.count(where: \.isNewline) == 14)
        session.type("q", expecting: "Nothing was graded.")
        #expect(session.end() == 0)
    }

    @Test func `a signal leaves the terminal usable and every grade kept`() throws {
        for (number, status): (Int32, Int32) in [(SIGTERM, SIGTERM), (SIGHUP, SIGHUP), (SIGINT, 130)] {
            let program = try program(2)
            let session = try TerminalProgram(program, "review")
            session.type(expecting: "What is loaf number 0?")
            session.type(" ", expecting: "10 min")
            session.type("4", expecting: "What is loaf number 1?")
            kill(session.process.processIdentifier, number)
            #expect(session.end() == status)
            #expect(session.isUsable)
            #expect(try program.gradesGiven().count == 1)
        }
    }

    @Test(arguments: ["dumb", "xterm"]) func `a plain terminal gets lines only`(terminal: String) throws {
        let program = try program(2)
        program.environment["TERM"] = terminal
        let session = try TerminalProgram(program, "review", "--plain", "--color", "never")
        session.type(expecting: "Space shows the answer")
        let answer = session.type(" ", expecting: "10 min")
        #expect(!answer.contains("\u{1B}"))
        session.type("3", expecting: "next in 10 min")
        session.type("q", expecting: "Done: 1 card.")
        #expect(session.end() == 0)
        #expect(session.isUsable)
    }
}
