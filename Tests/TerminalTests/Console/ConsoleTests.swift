import Synchronization
import Terminal
import Testing

@Suite struct ConsoleTests {
    @Test func `data and messages go their own ways`() throws {
        let console = Console.memory()
        console.print("data")
        console.print()
        console.note("a message")
        console.report(["study: no such source 'x'", "Try 'study sources'."])
        try console.finish()
        #expect(console.output.contents == "data\n\n")
        #expect(console.messages.contents == "a message\nstudy: no such source 'x'\nTry 'study sources'.\n")
    }

    @Test func `styles depend on the terminal and on the option`() {
        var console = Console.memory(isTerminal: true)
        console.print(StyledText("x", .accent))
        console.use(.never)
        console.print(StyledText("x", .accent))
        #expect(console.output.contents == "\u{1B}[36mx\u{1B}[0m\nx\n")
        #expect(console.isInteractive)
        #expect(!Console.memory().isInteractive)
    }

    @Test(
        arguments: [
            ([:], 80, 24), (["COLUMNS": "120", "LINES": "50"], 120, 50), (["COLUMNS": "0"], 80, 24),
            (["COLUMNS": "wide"], 80, 24), (["COLUMNS": "-5"], 80, 24),
        ] as [([String: String], Int, Int)])
    func `without a terminal the width is what the environment says`(
        environment: [String: String], columns: Int, rows: Int
    ) {
        let size = TerminalSize.of(-1, environment: environment)
        #expect(size == TerminalSize(columns: columns, rows: rows))
    }

    @Test func `lines are read one at a time, whatever ends them`() {
        let input = LineInput(text: "1\r\n\n  two \nlast")
        #expect(input.next() == "1")
        #expect(input.next() == "")
        #expect(input.next() == "  two ")
        #expect(input.next() == "last")
        #expect(input.next() == nil)
        #expect(input.next() == nil)
    }

    @Test func `the rest of the input follows the lines read`() {
        let input = LineInput(text: "1\n2\n3")
        #expect(input.next() == "1")
        #expect(input.rest() == Array("2\n3".utf8))
        #expect(input.rest().isEmpty)
    }

    @Test(
        arguments: [
            (false, [:], true, .print), (true, ["LESS": "M"], true, .run(["less", "-FRX"])), (true, [:], false, .print),
            (true, ["PAGER": "cat"], true, .print), (true, ["PAGER": ""], true, .print),
            (true, ["PAGER": "most -s"], true, .run(["/bin/sh", "-c", "most -s"])),
            (false, ["PAGER": "most"], true, .print), (true, ["TERM": "dumb"], true, .print),
        ] as [(Bool, [String: String], Bool, Pager.Plan)])
    func `a pager is used at a terminal alone`(
        isTerminal: Bool, environment: [String: String], hasLess: Bool, plan: Pager.Plan
    ) {
        #expect(Pager.plan(isTerminal: isTerminal, environment: environment, hasLess: hasLess) == plan)
    }

    @Test func `less says how to go on and how to end, unless it was set up by hand`() throws {
        guard case .run(let command) = Pager.plan(isTerminal: true, environment: [:], hasLess: true) else {
            Issue.record("no pager")
            return
        }
        #expect(command.starts(with: ["less", "-FRX"]))
        let prompt = try #require(command.last)
        #expect(prompt.hasPrefix("-Ps"))
        #expect(prompt.contains("q closes"))
        #expect(prompt.contains("Space goes on"))
    }

    /// A clock that moves when told.
    private final class Clock: Sendable {
        private let instant = Mutex(ContinuousClock.now)
        func now() -> ContinuousClock.Instant { instant.withLock { $0 } }
        func pass(_ duration: Duration) { instant.withLock { $0 = $0.advanced(by: duration) } }
    }

    @Test func `progress is shown now and then, on one line, and taken away`() {
        let clock = Clock()
        let console = Console.memory(isTerminal: true, columns: 50)
        var bar = ProgressBar("Reading", total: 4, on: console, now: clock.now)
        bar.advance("quick.txt")
        #expect(console.messages.contents == "")
        clock.pass(.milliseconds(400))
        bar.advance("slow\u{1B}[31m.txt")
        bar.advance("not drawn so soon")
        clock.pass(.milliseconds(100))
        bar.advance("a name that is far too long for the line", by: 5)
        bar.finish()
        let drawings = console.messages.contents.split(separator: "\r").map(String.init)
        #expect(
            drawings == [
                "Reading ██████████░░░░░░░░░░ 2/4  slow.txt\u{1B}[K",
                "Reading ████████████████████ 4/4  a name that is…\u{1B}[K",
                "\u{1B}[K",
            ])
        #expect(console.output.contents == "")
    }

    @Test func `there is no progress where nobody watches`() {
        let clock = Clock()
        let console = Console.memory()
        var bar = ProgressBar("Reading", total: 2, on: console, now: clock.now)
        clock.pass(.seconds(5))
        bar.advance()
        bar.finish()
        #expect(console.messages.contents == "")
    }
}
