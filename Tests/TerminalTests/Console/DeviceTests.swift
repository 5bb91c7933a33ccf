#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Terminal
import Testing

/// What needs a real terminal, signals or other programs: one after the other, since these belong to the process.
@Suite(.serialized, .timeLimit(.minutes(1))) struct DeviceTests {
    /// A terminal of our own: what is written to `keyboard` is typed at `screen`.
    private struct Pseudoterminal: ~Copyable {
        let keyboard: Int32
        let screen: Int32

        init() throws {
            var ends: (Int32, Int32) = (-1, -1)
            var size = winsize(ws_row: 30, ws_col: 99, ws_xpixel: 0, ws_ypixel: 0)
            try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
            (keyboard, screen) = ends
        }

        deinit {
            close(keyboard)
            close(screen)
        }

        func type(_ text: String) {
            var text = text
            _ = text.withUTF8 { write(keyboard, $0.baseAddress, $0.count) }
        }

        var flags: [tcflag_t] {
            var settings = termios()
            tcgetattr(screen, &settings)
            return [settings.c_iflag, settings.c_oflag, settings.c_lflag]
        }
    }

    @Test func `single keys arrive at once, and the terminal is put back`() throws {
        let terminal = try Pseudoterminal()
        let before = terminal.flags
        let keys = try #require(KeyReader(descriptor: terminal.screen))
        #expect(terminal.flags[2] & tcflag_t(ECHO | ICANON) == 0)
        #expect(terminal.flags[2] & tcflag_t(ISIG) != 0)
        #expect(terminal.flags[1] & tcflag_t(OPOST) != 0)
        terminal.type("3é\u{1B}[A\r")
        #expect(
            [keys.next(), keys.next(), keys.next(), keys.next()] == [.character("3"), .character("é"), .up, .enter])
        terminal.type("\u{1B}")
        #expect(keys.next() == .escape)
        keys.close()
        #expect(terminal.flags == before)
        keys.close()
        #expect(terminal.flags == before)
    }

    @Test func `a reader that goes away puts the terminal back too`() throws {
        let terminal = try Pseudoterminal()
        let before = terminal.flags
        do { _ = KeyReader(descriptor: terminal.screen) }
        #expect(terminal.flags == before)
    }

    @Test func `while it pauses the terminal is as it was`() throws {
        let terminal = try Pseudoterminal()
        let before = terminal.flags
        let keys = try #require(KeyReader(descriptor: terminal.screen))
        #expect(keys.paused { terminal.flags } == before)
        #expect(terminal.flags != before)
        terminal.type("x")
        #expect(keys.next() == .character("x"))
    }

    // Sent to the process: the threads that run tests hear no signals themselves.
    @Test func `signals are keys`() throws {
        let terminal = try Pseudoterminal()
        let keys = try #require(KeyReader(descriptor: terminal.screen))
        kill(getpid(), SIGINT)
        #expect(keys.next() == .interrupt)
        kill(getpid(), SIGWINCH)
        #expect(keys.next() == .resize)
        kill(getpid(), SIGCONT)
        #expect(keys.next() == .resume)
    }

    @Test func `a terminal that is gone ends the input`() throws {
        var ends: (Int32, Int32) = (-1, -1)
        try #require(openpty(&ends.0, &ends.1, nil, nil, nil) == 0)
        let keys = try #require(KeyReader(descriptor: ends.1))
        close(ends.0)
        #expect(keys.next() == .endOfInput)
        keys.close()
        close(ends.1)
    }

    @Test func `what is no terminal gives no keys`() {
        #expect(KeyReader(descriptor: -1) == nil)
    }

    @Test func `the size is that of the terminal`() throws {
        let terminal = try Pseudoterminal()
        let size = TerminalSize.of(terminal.screen, environment: ["COLUMNS": "10"])
        #expect(size == TerminalSize(columns: 99, rows: 30))
    }

    @Test func `buffered output arrives when it is flushed, and a failure is told at the end`() throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        let output = TextOutput(descriptor: ends[1], isBuffered: true)
        output.write("one ")
        output.write("two")
        output.flush()
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = read(ends[0], &bytes, 100)
        #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "one two")
        #expect(output.failure == nil)
        close(ends[0])
        close(ends[1])
        let broken = TextOutput(descriptor: -1, isBuffered: false)
        broken.write("lost")
        #expect(broken.failure?.description == "cannot write the output: Bad file descriptor")
    }

    @Test func `a reader that has gone ends the program as it ends others`() async {
        await #expect(processExitsWith: .signal(SIGPIPE)) {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return }
            close(ends[0])
            signal(SIGPIPE, SIG_IGN)
            TextOutput(descriptor: ends[1], isBuffered: false).write("nobody reads this")
        }
    }

    @Test func `another program is run without a shell and its exit code comes back`() {
        #expect(Subprogram.run(["sh", "-c", "exit 7"]) == 7)
        #expect(Subprogram.run(["sh", "-c", "kill -TERM $$"]) == 128 + SIGTERM)
        #expect(Subprogram.run(["test", "$HOME; a b", "=", "$HOME; a b"]) == 0)
        #expect(Subprogram.run(["no-such-program-anywhere"]) == nil)
        #expect(Subprogram.run(["sh", "-c", "test \"$(cat)\" = typed"], input: "typed") == 0)
        #expect(Subprogram.run(["sh", "-c", "test \"$EXTRA\" = 1"], adding: ["EXTRA": "1"]) == 0)
    }

    @Test func `a program that does not read its input to the end harms nobody`() {
        #expect(Subprogram.run(["true"], input: String(repeating: "line\n", count: 100_000)) == 0)
    }

    @Test func `programs are found on the path`() {
        #expect(Subprogram.exists("sh", environment: ["PATH": "/nowhere:/bin"]))
        #expect(!Subprogram.exists("sh", environment: ["PATH": "/nowhere"]))
        #expect(Subprogram.exists("/bin/sh", environment: [:]))
    }

    @Test func `a pager that is not there costs nobody the text`() {
        let console = Console.memory(
            isTerminal: true, rows: 2, environment: ["PAGER": "exec no-such-pager 2>/dev/null"])
        Pager.show(["one", "two"], on: console)
        #expect(console.output.contents == "one\ntwo\n")
    }
}
