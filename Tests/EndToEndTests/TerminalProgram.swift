import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The program at a terminal of its own: what is typed reaches it as keys, what it draws is kept.
final class TerminalProgram {
    let process = Process()
    private let keyboard: Int32
    private let screen: Int32
    private let drawn = Drawn()

    /// What came from the program so far.
    private final class Drawn: @unchecked Sendable {
        private let lock = NSLock()
        private var bytes: [UInt8] = []

        func append(_ more: ArraySlice<UInt8>) { lock.withLock { bytes += more } }

        func text(from start: Int) -> String {
            // A bell is heard, not seen.
            lock.withLock { String(decoding: bytes.dropFirst(start).filter { $0 != 7 }, as: UTF8.self) }
        }

        var count: Int { lock.withLock { bytes.count } }
    }

    convenience init(_ program: Program, _ arguments: String..., columns: Int = 80, rows: Int = 24) throws {
        try self.init(running: Program.binary, arguments, of: program, columns: columns, rows: rows)
    }

    /// Another program in the folder and the environment of `program`: a shell.
    init(running binary: URL, _ arguments: [String], of program: Program, columns: Int = 80, rows: Int = 24) throws {
        var ends: (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
        (keyboard, screen) = ends
        process.executableURL = binary
        process.arguments = arguments
        process.environment = program.environment
        process.currentDirectoryURL = program.folder
        let handle = FileHandle(fileDescriptor: screen, closeOnDealloc: false)
        (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
        // A program inherits which signals are blocked, and the threads that run tests block them all.
        var (none, former) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &former)
        defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
        try process.run()
        let (keyboard, drawn) = (keyboard, drawn)
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(keyboard, &buffer, buffer.count)
                if count > 0 { drawn.append(buffer[..<count]) } else if count == 0 || errno != EINTR { return }
            }
        }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(screen)
        close(keyboard)
    }

    /// Types keys and waits until `expected` has been drawn after that; gives what was drawn.
    @discardableResult
    func type(_ keys: String = "", expecting expected: String, at location: SourceLocation = #_sourceLocation) -> String
    {
        let start = drawn.count
        var keys = keys
        _ = keys.withUTF8 { write(keyboard, $0.baseAddress, $0.count) }
        return wait(for: expected, from: keys.isEmpty ? 0 : start, at: location)
    }

    /// Changes the size, and says so to the program as a terminal does.
    func resize(columns: Int, rows: Int, expecting expected: String, at location: SourceLocation = #_sourceLocation) {
        let start = drawn.count
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
        kill(process.processIdentifier, SIGWINCH)
        wait(for: expected, from: start, at: location)
    }

    /// Seconds after which nothing more will come, on a machine with much else to do and with a sanitizer in between.
    private static let patience = 180.0

    @discardableResult
    private func wait(for expected: String, from start: Int, at location: SourceLocation) -> String {
        let limit = Date(timeIntervalSinceNow: Self.patience)
        while Date() < limit {
            let text = drawn.text(from: start)
            if text.contains(expected) { return text }
            usleep(5000)
        }
        Issue.record("never saw “\(expected)” in: \(drawn.text(from: start))", sourceLocation: location)
        return ""
    }

    /// Waits for the end; gives the exit code, or the signal. A program that does not end is killed.
    func end() -> Int32 {
        let limit = Date(timeIntervalSinceNow: Self.patience)
        while process.isRunning, Date() < limit { usleep(5000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Whether the terminal takes lines and shows what is typed, as a shell needs it.
    var isUsable: Bool {
        var settings = termios()
        tcgetattr(screen, &settings)
        let wanted = tcflag_t(ECHO | ICANON | ISIG)
        return settings.c_lflag & wanted == wanted && settings.c_oflag & tcflag_t(OPOST) != 0
    }
}
