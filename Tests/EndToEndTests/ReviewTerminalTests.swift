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

    @Test func `it is drawn again at another width`() throws {
        let program = try program(1)
        let session = try TerminalProgram(program, "review")
        session.type(expecting: String(repeating: "─", count: 76))
        session.resize(columns: 40, rows: 10, expecting: "\u{1B}[J")
        session.type(" ", expecting: "10 min")
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
