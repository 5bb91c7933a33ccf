import Testing

@testable import Terminal

/// What a command prints at a terminal is gathered and shown as one page.
@Suite struct PageTests {
    private func console(rows: Int = 24, pager: String = "cat >/dev/null") -> Console {
        Console.memory(isTerminal: true, rows: rows, environment: ["PAGER": pager, "NO_COLOR": "1"])
    }

    @Test func `what is longer than the screen goes to the pager, the rest is printed`() throws {
        let long = console(rows: 4)
        long.gatherPage()
        for _ in 0..<4 { long.print("line") }
        try long.finish()
        #expect(long.output.contents == "")
        let short = console(rows: 4)
        short.gatherPage()
        for _ in 0..<3 { short.print("line") }
        try short.finish()
        #expect(short.output.contents == "line\nline\nline\n")
    }

    @Test func `a line wider than the screen counts as many`() {
        let size = TerminalSize(columns: 10, rows: 4)
        #expect(Pager.fits("1234567890\n\u{1B}[1m1234567890\u{1B}[0m\n字字字字字\n", size))
        #expect(!Pager.fits("1234567890\n字字字字字x\n1\n", size))
        #expect(Pager.fits("", size))
    }

    @Test func `messages stand in the page where they belong`() throws {
        let console = console()
        console.gatherPage()
        console.print("one")
        console.note("two")
        console.print("three")
        try console.finish()
        #expect(console.output.contents == "one\ntwo\nthree\n")
        #expect(console.messages.contents == "")
    }

    @Test func `a question is seen before it is answered`() throws {
        let console = console(rows: 2)
        console.gatherPage()
        console.note("Really?")
        console.flush()
        console.print("Done.\nDone.")
        try console.finish()
        #expect(console.output.contents == "Really?\nDone.\nDone.\n")
    }

    @Test func `nothing is gathered where nobody reads`() {
        let console = Console.memory(environment: ["PAGER": "false"])
        console.gatherPage()
        #expect(!console.output.isHeld)
    }
}
