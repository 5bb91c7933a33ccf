import Foundation
import JSON
import Testing

@Suite struct QuizSessionTests {
    private let program: Program

    init() throws { program = try Program.withQuiz() }

    /// Lines that answer items, one each.
    private func lines(_ items: [JSONValue], isRight: Bool) -> String {
        items.map { $0.line(isRight: isRight) + "\n" }.joined()
    }

    private static let graded = ["--kind", "choice", "--kind", "true-false", "--kind", "match"]

    private func graded(seed: Int, count: Int) throws -> (options: [String], items: [JSONValue]) {
        let options = Self.graded + ["--seed", "\(seed)", "--count", "\(count)"]
        let items = try #require(try program.run(["quiz", "--json"] + options).json.elements)
        return (options, items)
    }

    /// Whether the person judges the answer: nothing short is accepted.
    private static func isStatement(_ item: JSONValue) -> Bool {
        guard item["kind"] == "short", item["origin"] == "corpus" else { return false }
        return item["accept"]?.elements?.allSatisfy { ($0.text?.split(separator: " ").count ?? 0) > 7 } == true
    }

    @Test func `a script answers by lines, and sees no escape codes`() throws {
        let run = try program.run("quiz", "--seed", "7", "--count", "2", input: "1\n2\n")
        #expect(run.status == 0 && run.messages.isEmpty)
        #expect(!run.output.contains("\u{1B}") && run.output.hasSuffix("\n"))
        #expect(run.output.contains("Question 2 of 2.") && run.output.contains("of 2 right."))
        #expect(run.output.contains("From "))
        #expect(try program.run("quiz", "--resume").messages.contains("no unfinished quiz"))
    }

    @Test func `right and wrong answers get verdict, reason, place and score`() throws {
        let (options, items) = try graded(seed: 3, count: 6)
        var run = try program.run(["quiz"] + options, input: lines(items, isRight: true))
        #expect(run.output.contains("Score: 6 of 6") && run.output.contains("Done: 6 of 6 right."))
        #expect(!run.output.contains("Study next"))
        let choices = ["--kind", "choice", "--seed", "4", "--count", "3", "--source", "ai-agents-and-open-source-ai"]
        let wrong = try #require(try program.run(["quiz", "--json"] + choices).json.elements)
        run = try program.run(["quiz"] + choices, input: lines(wrong, isRight: false))
        #expect(run.output.contains("Wrong. The answer:") && run.output.contains("\nNot "))
        #expect(run.output.contains("Score: 0 of 3") && run.output.contains("Study next"))
        #expect(run.output.contains("https://") && run.output.contains("study quiz --missed"))
    }

    @Test func `the end of input keeps every answer, and resume goes on`() throws {
        let (options, items) = try graded(seed: 11, count: 5)
        let run = try program.run(["quiz"] + options, input: lines(Array(items.prefix(2)), isRight: true))
        #expect(run.status == 0 && run.output.contains("3 questions left: study quiz --resume"))
        let rest = try program.items("--resume")
        #expect(rest.map { $0["id"]?.text } == items.dropFirst(2).map { $0["id"]?.text })
        #expect(rest.map { $0["choices"] } == items.dropFirst(2).map { $0["choices"] })
        let stopped = try program.run("quiz", "--resume", input: "q\n")
        #expect(stopped.output.contains("Question 3 of 5."))
        let end = try program.run("quiz", "--resume", input: lines(rest, isRight: true))
        #expect(end.output.contains("Done: 5 of 5 right."))
        #expect(try program.items("--resume").isEmpty)
    }

    @Test func `what went wrong comes back until it is right`() throws {
        let (options, items) = try graded(seed: 21, count: 4)
        let input = items[0].line(isRight: false) + "\n" + lines(Array(items.dropFirst()), isRight: true)
        _ = try program.run(["quiz"] + options, input: input)
        let missed = try program.items("--missed", "--seed", "1")
        #expect(missed.map { $0["id"] } == [items[0]["id"]])
        try program.run("quiz", "--missed", "--seed", "1", input: lines(missed, isRight: true))
        #expect(try program.items("--missed").isEmpty)
    }

    @Test func `a reported item is left out from then on`() throws {
        let (options, items) = try graded(seed: 31, count: 3)
        let run = try program.run(["quiz"] + options, input: "x\n" + lines(Array(items.dropFirst()), isRight: true))
        #expect(run.output.contains("Reported") && run.output.contains("Done: 2 of 2 right, 1 reported."))
        #expect(try program.items("--all").allSatisfy { $0["id"] != items[0]["id"] })
        #expect(try program.items("--resume").isEmpty)
    }

    @Test func `the end counts what was reported, also where nothing else was done`() throws {
        let (options, _) = try graded(seed: 31, count: 2)
        let run = try program.run(["quiz"] + options, input: "x\nx\n")
        #expect(run.output.contains("No answers, 2 reported.") && !run.output.contains("left:"))
    }

    @Test func `what is no answer is asked again, and a verdict on typed words can be overruled`() throws {
        let (options, items) = try graded(seed: 41, count: 1)
        let run = try program.run(["quiz"] + options, input: "99\n?\n!\n" + items[0].line(isRight: true) + "\n")
        #expect(run.output.contains("That is no answer here") && run.output.contains("report the item as bad"))
        #expect(run.output.contains("no typed answer to overrule") && run.output.contains("Done: 1 of 1"))
        let typed = ["--kind", "cloze", "--seed", "1", "--count", "2"]
        let words = try #require(try program.run(["quiz", "--json"] + typed).json.elements)
        let second = words[1].line(isRight: false)
        let session = try program.run(["quiz"] + typed, input: words[0].line(isRight: true) + "\n" + second + "\n!\n")
        #expect(session.output.contains("Score: 1 of 2"))
        #expect(session.output.contains("Overruled: that counts as right."))
        #expect(session.output.contains("Done: 2 of 2 right."))
    }

    @Test func `answers grade no card and are no reviews`() throws {
        let (options, items) = try graded(seed: 51, count: 5)
        _ = try program.run(["quiz"] + options, input: lines(items, isRight: false))
        #expect(try program.run("config", "optimize", "--json").json["reviews"] == 0)
        #expect(try program.run("cards", "--json").json.elements?.allSatisfy { $0["reps"] == 0 } == true)
        let help = try program.run("help", "quiz").output
        #expect(help.contains("log of their own") && help.contains("front of the next review"))
    }

    @Test func `each line is one answer, whatever the kind`() throws {
        var options: [String] = []
        var items: [JSONValue] = []
        func isVaried() -> Bool { Set(items.compactMap { $0["kind"]?.text }).count > 2 }
        for seed in 61..<100 where !isVaried() {
            options = ["--seed", "\(seed)", "--count", "12"]
            items = try #require(try program.run(["quiz", "--json"] + options).json.elements)
        }
        let said = items.map { $0.line(isRight: true) + (Self.isStatement($0) ? " indeed\n" : "\n") }
        #expect(isVaried())
        let run = try program.run(["quiz"] + options, input: said.joined())
        #expect(run.output.contains("Done: 12 of 12 right."))
    }

    @Test func `an answer too long for a program to grade is judged by the person`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(
            """
            ---
            study: notes
            title: Bread without a machine
            ---

            ## Salt comes late [line 1]

            - Salt tightens the gluten; Ben Loaf stirs it in after the rest.

            ## Check yourself

            ### What does salt do to the dough, as Ben Loaf tells it? [line 1]

            It tightens the gluten and slows down the uptake of water.

            Concepts: Salt
            """, to: "notes.md")
        try program.run("ingest", "dough.md", "notes.md")
        let typed = "The gluten gets tight and the uptake of water slow\n"
        let run = try program.run(["quiz", "--kind", "short", "--source", "bread-without-a-machine"], input: typed)
        #expect(run.output.contains("The answer: It tightens the gluten and slows down the uptake of water."))
        #expect(run.output.contains("judge for yourself"))
        #expect(run.output.contains("Done: 1 of 1 right.") || run.output.contains("Done: 0 of 1 right."))
        #expect(run.output.contains("! overrules it."))
    }

    @Test func `at a terminal an enter key too many costs nothing, a second one gives up`() throws {
        let program = try Program()
        try program.run("init")
        let terminal = try TerminalProgram(program, "quiz", "--kind", "cloze", "--seed", "9", "--count", "1")
        terminal.type(expecting: "> ")
        terminal.type("\r", expecting: "once more gives the question up")
        #expect(try program.run("stats", "--json").status == 0)
        terminal.type("\r", expecting: "Nothing was typed. The answer is")
        terminal.type(" ", expecting: "0 of 1 right")
        #expect(terminal.end() == 0 && terminal.isUsable)
    }

    @Test func `a key that is no answer is named where the last one was, and letters choose too`() throws {
        let options = ["--kind", "choice", "--seed", "9", "--count", "2"]
        let items = try program.items("--kind", "choice", "--seed", "9", "--count", "2")
        let right = try #require(items[0]["answer"]?.integer)
        program.environment["TERM"] = "xterm"
        let terminal = try TerminalProgram(running: Program.binary, ["quiz"] + options, of: program)
        terminal.type(expecting: "Press 1 to 4")
        let wrong = terminal.type("z", expecting: "help): ")
        #expect(wrong.hasPrefix("\r\u{1B}[K") && wrong.contains("Not “z”. ") && !wrong.contains("\n"))
        let enter = terminal.type("\r", expecting: "help): ")
        #expect(enter.contains("Not enter. ") && !enter.contains("\n"))
        let help = terminal.type("?", expecting: "help): ")
        #expect(help.contains("so do a to d"))
        let verdict = terminal.type(["a", "B", "c", "D"][right], expecting: "any key goes on")
        // The number stands on the line, as if it had been pressed.
        #expect(verdict.contains("\(right + 1)") && verdict.contains("Right."))
        // Help on the way does not go on to the next question.
        terminal.type("?", expecting: "any key goes on")
        terminal.type(" ", expecting: "Question 2 of 2.")
        terminal.type("q", expecting: "1 question left")
        #expect(terminal.end() == 0 && terminal.isUsable)
    }

    @Test(arguments: [["--plain"], []]) func `a plain terminal gets lines only`(options: [String]) throws {
        program.environment["TERM"] = options.isEmpty ? "dumb" : "xterm"
        let words = ["quiz", "--kind", "true-false", "--seed", "9", "--count", "1", "--color", "never"] + options
        let terminal = try TerminalProgram(running: Program.binary, words, of: program)
        terminal.type(expecting: "Press t for true")
        let wrong = terminal.type("z", expecting: "Not “z”. Press t")
        #expect(wrong.contains("\n") && !wrong.contains("\u{1B}"))
        let end = terminal.type("t", expecting: "any key goes on") + terminal.type(" ", expecting: "of 1 right")
        #expect(!end.contains("\u{1B}"))
        #expect(terminal.end() == 0 && terminal.isUsable)
    }

    @Test func `a match is one line that grows, and takes a number back`() throws {
        let items = try program.items("--kind", "match", "--seed", "3", "--count", "1")
        let numbers = items[0].line(isRight: true).split(separator: " ").map(String.init)
        let words = ["quiz", "--kind", "match", "--seed", "3", "--count", "1", "--color", "never"]
        let terminal = try TerminalProgram(running: Program.binary, words, of: program)
        terminal.type(expecting: "Press a number for A (? for help): ")
        terminal.type("9", expecting: "Not “9”. Press a number for A")
        terminal.type("1", expecting: "A 1. Press a number for B: ")
        terminal.type("\u{7F}", expecting: "Press a number for A")
        terminal.type(numbers.joined(), expecting: "any key goes on")
        terminal.type(" ", expecting: "1 of 1 right")
        #expect(terminal.end() == 0)
    }

    @Test func `an interrupt keeps the answers and says how to go on`() throws {
        let terminal = try TerminalProgram(program, "quiz", "--kind", "true-false", "--seed", "9", "--count", "2")
        terminal.type(expecting: "Press t for true")
        terminal.type("t", expecting: "any key goes on")
        kill(terminal.process.processIdentifier, SIGINT)
        terminal.type(expecting: "1 question left: ")
        #expect(terminal.end() == 130 && terminal.isUsable)
        #expect(try program.items("--resume").count == 1)
        #expect(try program.run("quiz", "--missed", "--resume").status == 64)
        let fresh = try Program.withQuiz()
        #expect(try fresh.run("quiz", "--missed").messages.contains("Ask others: study quiz"))
    }

    @Test func `a question mark alone asks for help where an answer is typed`() throws {
        let terminal = try TerminalProgram(program, "quiz", "--kind", "cloze", "--seed", "9", "--count", "1")
        terminal.type(expecting: "Type the answer and press enter (? and enter for help)")
        let help = terminal.type(" ? \n", expecting: "> ")
        #expect(help.contains("report the item as bad"))
        terminal.type("q\n", expecting: "1 question left")
        #expect(terminal.end() == 0)
    }

    @Test func `the places of an answer lead to different spots, and commands stay whole`() throws {
        let items = try program.items("--kind", "choice", "--seed", "5", "--count", "12")
        let wrong = items.map { $0.line(isRight: false) + "\n" }.joined()
        program.environment["COLUMNS"] = "44"
        let lines = try program.run("quiz", "--kind", "choice", "--seed", "5", "--count", "12", input: wrong).output
            .split(separator: "\n").map(String.init)
        for (line, next) in zip(lines, lines.dropFirst(2)) where line.hasPrefix("From ") { #expect(line != next) }
        let start = try #require(lines.firstIndex { $0 == "Study next" })
        let commands = lines[start...].filter { $0.contains("study ") }
        #expect(commands.count >= 3)
        #expect(lines[start...].allSatisfy { !$0.hasSuffix("study") && !$0.hasSuffix("study concept") })
    }

    @Test func `at a terminal single keys answer, report and end`() throws {
        let items = try program.items("--kind", "choice", "--seed", "9", "--count", "3")
        let right = items[0].line(isRight: true)
        let terminal = try TerminalProgram(program, "quiz", "--kind", "choice", "--seed", "9", "--count", "3")
        terminal.type(expecting: "Press 1 to 4 or a to d (? for help): ")
        let verdict = terminal.type(right, expecting: "any key goes on")
        #expect(verdict.contains(right) && verdict.contains("Right."))
        terminal.type(" ", expecting: "Question 2 of 3.")
        terminal.type("x", expecting: "Question 3 of 3.")
        terminal.type("q", expecting: "1 question left")
        #expect(terminal.end() == 0 && terminal.isUsable)
        let words = try TerminalProgram(program, "quiz", "--kind", "cloze", "--seed", "9", "--count", "1")
        words.type(expecting: "> ")
        words.type("nothing of the kind\n", expecting: "! overrules")
        words.type("!", expecting: "Done: 1 of 1 right.")
        #expect(words.end() == 0 && words.isUsable)
    }
}
