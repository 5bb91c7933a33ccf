#if canImport(Glibc)
    @preconcurrency private import Glibc
#elseif canImport(Musl)
    @preconcurrency private import Musl
#else
    @preconcurrency private import Darwin
#endif

/// All that this room asks of the operating system, and the only file that knows which one it is.
enum Platform {
    // MARK: Streams

    /// Writes everything. Returns the error number, 0 for none.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var one = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&one, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Reads what is there, at most `count` bytes; empty at the end of input and after an error.
    static func read(_ count: Int, from descriptor: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got: Int
            repeat {
                #if canImport(Glibc)
                    got = Glibc.read(descriptor, buffer.baseAddress, count)
                #elseif canImport(Musl)
                    got = Musl.read(descriptor, buffer.baseAddress, count)
                #else
                    got = Darwin.read(descriptor, buffer.baseAddress, count)
                #endif
            } while got < 0 && errno == EINTR
            filled = max(0, got)
        }
    }

    // MARK: Files

    /// Opens a file that does not exist yet for writing; nil where that fails.
    static func create(_ path: String) -> Int32? {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        return descriptor < 0 ? nil : descriptor
    }

    /// Waits until a file has reached the disk, closes it and puts it in the place of `target`, or of nothing.
    static func publish(_ descriptor: Int32, _ path: String, as target: String) -> Bool {
        let isSafe = fsync(descriptor) == 0 || errno == EINVAL
        return close(descriptor) == 0 && isSafe && rename(path, target) == 0
    }

    /// Closes a file and removes it.
    static func discard(_ descriptor: Int32, _ path: String) {
        _ = close(descriptor)
        remove(path)
    }

    static func remove(_ path: String) { _ = unlink(path) }

    static var processID: Int32 { getpid() }

    static var lastError: Int32 { errno }

    // MARK: Errors

    static func isBrokenPipe(_ error: Int32) -> Bool { error == EPIPE }

    static func message(for error: Int32) -> String { String(cString: strerror(error)) }

    /// Ends the program the way a closed pipe ends any other: by SIGPIPE, without a word.
    static func endOfBrokenPipe() -> Never { end(bySignal: SIGPIPE) }

    /// Ends the program by a signal, so that whoever started it sees why.
    static func end(bySignal number: Int32) -> Never {
        signal(number, SIG_DFL)
        send(number)
        _exit(128 + number)
    }

    /// Signals this thread, also where it is one that hears no signals.
    private static func send(_ number: Int32) {
        var one = sigset_t()
        sigemptyset(&one)
        sigaddset(&one, number)
        pthread_sigmask(SIG_UNBLOCK, &one, nil)
        raise(number)
    }

    // MARK: Terminal

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    static func windowSize(_ descriptor: Int32) -> TerminalSize? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// The settings of a terminal, kept to be put back.
    struct TerminalMode {
        fileprivate var settings: termios
    }

    static func mode(of descriptor: Int32) -> TerminalMode? {
        var settings = termios()
        return tcgetattr(descriptor, &settings) == 0 ? TerminalMode(settings: settings) : nil
    }

    static func set(_ mode: TerminalMode, on descriptor: Int32) {
        var settings = mode.settings
        while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
    }

    /// Single keys without echo; Ctrl-C and Ctrl-Z still signal, and a line break still returns the carriage.
    private static func singleKeys(from mode: TerminalMode) -> TerminalMode {
        var settings = mode.settings
        cfmakeraw(&settings)
        settings.c_lflag |= tcflag_t(ISIG)
        settings.c_oflag |= tcflag_t(OPOST)
        return TerminalMode(settings: settings)
    }

    /// The terminal to put back when the program ends, in whatever way.
    private nonisolated(unsafe) static var borrowed: (descriptor: Int32, settings: termios)?
    private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV]
    private static let returnAtExit: Void = {
        atexit { Platform.returnTerminal() }
        for number in crashes {
            signal(number) { number in
                Platform.returnTerminal()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }()

    /// Single-key mode, until `giveBack` or the end of the program.
    static func borrow(_ descriptor: Int32, in mode: TerminalMode) {
        borrowed = (descriptor, mode.settings)
        _ = returnAtExit
        set(singleKeys(from: mode), on: descriptor)
    }

    static func giveBack(_ descriptor: Int32, to mode: TerminalMode) {
        set(mode, on: descriptor)
        borrowed = nil
    }

    private static func returnTerminal() {
        guard let borrowed else { return }
        var settings = borrowed.settings
        _ = tcsetattr(borrowed.descriptor, TCSANOW, &settings)
    }

    // MARK: Environment

    static var environment: [String: String] {
        var found: [String: String] = [:]
        var next = environmentBlock
        while let entry = next?.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
            next = next?.advanced(by: 1)
        }
        return found
    }

    private static var environmentBlock: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        #if canImport(Darwin)
            _NSGetEnviron().pointee
        #else
            environ
        #endif
    }

    static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    // MARK: Signals

    /// The signals that a session has to hear of.
    enum Signal {
        case interrupt, end(Int32), stop, resume, resize
    }

    /// Where the handler writes and the session reads; a handler may do nothing else.
    private nonisolated(unsafe) static var signalPipe: (read: Int32, write: Int32) = (-1, -1)
    private nonisolated(unsafe) static var formerHandlers: [(Int32, sig_t?)] = []
    private static let heard = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

    private static let handler: @convention(c) (Int32) -> Void = { number in
        let error = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = withUnsafeBytes(of: &byte) { Platform.systemWrite(Platform.signalPipe.write, $0) }
        errno = error
    }

    /// From now on signals wait to be read by `wait`. Returns false where no pipe can be had.
    static func hearSignals() -> Bool {
        if signalPipe.read < 0 {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return false }
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
            signalPipe = (ends[0], ends[1])
        }
        for number in heard {
            let former = signal(number, handler)
            // Whoever started us may have wanted a signal ignored: nohup, a shell without jobs.
            if isIgnored(former) { signal(number, SIG_IGN) }
            formerHandlers.append((number, former))
        }
        return true
    }

    /// Signals do again what they did before `hearSignals`.
    static func unhearSignals() {
        for (number, former) in formerHandlers { signal(number, former) }
        formerHandlers = []
    }

    private static func isIgnored(_ handler: sig_t?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Stops this process as Ctrl-Z would; returns when it is continued.
    static func stopOneself() {
        signal(SIGTSTP, SIG_DFL)
        send(SIGTSTP)
        signal(SIGTSTP, handler)
    }

    enum Event {
        case input
        case signal(Signal)
        case timeout
    }

    /// Waits for input or a signal, `milliseconds` long, or for ever if that is negative.
    static func wait(for descriptor: Int32, milliseconds: Int32) -> Event {
        while true {
            var watched = [
                pollfd(fd: signalPipe.read, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&watched, nfds_t(watched.count), milliseconds)
            if ready == 0 { return .timeout }
            if ready < 0 { continue }
            if watched[0].revents != 0, let number = read(1, from: signalPipe.read).first {
                return .signal(meaning(of: Int32(number)))
            }
            if watched[1].revents != 0 { return .input }
        }
    }

    private static func meaning(of number: Int32) -> Signal {
        switch number {
        case SIGINT: .interrupt
        case SIGTSTP: .stop
        case SIGCONT: .resume
        case SIGWINCH: .resize
        default: .end(number)
        }
    }

    // MARK: Other programs

    /// Runs a program found on the path with the terminal as it is, and waits. While it runs, Ctrl-C is its own affair.
    ///
    /// - Parameters:
    ///   - input: what it reads as its standard input; nil for our own.
    ///   - additions: environment variables to add.
    /// - Returns: its exit code, 128 and the signal if it was killed, nil if it could not be started.
    static func run(_ arguments: [String], input: String?, adding additions: [String: String]) -> Int32? {
        var ends: [Int32] = [-1, -1]
        if input != nil {
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        let former = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in former { signal(number, handler) } }
        let child = spawn(arguments, input: ends[0], adding: additions)
        if input != nil { close(ends[0]) }
        if let input {
            if child != nil {
                var text = input
                _ = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: ends[1]) }
            }
            close(ends[1])
        }
        guard let child else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return nil }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// `POSIX_SPAWN_SETSID`, which the headers do not show everywhere.
    private static var spawnInSession: Int32 {
        #if canImport(Darwin)
            0x0400
        #else
            0x80
        #endif
    }

    static var isMac: Bool {
        #if canImport(Darwin)
            true
        #else
            false
        #endif
    }

    /// Starts a program in a session of its own, without our terminal: it can neither write to it nor read from it.
    ///
    /// - Parameter milliseconds: how long to wait for it to fail; after that it runs on by itself.
    /// - Returns: whether it runs, or ended well.
    static func runDetached(_ arguments: [String], milliseconds: Int) -> Bool {
        guard let child = spawn(arguments, input: -1, adding: [:], isDetached: true) else { return false }
        for _ in 0..<max(1, milliseconds / 10) {
            var status: Int32 = 0
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { return status == 0 }
            if ended < 0, errno != EINTR { return false }
            usleep(10_000)
        }
        return true
    }

    private static func spawn(
        _ arguments: [String], input: Int32, adding additions: [String: String], isDetached: Bool = false
    ) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if input >= 0 { posix_spawn_file_actions_adddup2(&actions, input, 0) }
        var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        if isDetached {
            for descriptor: Int32 in 0...2 {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
            flags |= spawnInSession
        }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var variables = environment
        for (name, value) in additions { variables[name] = value }
        var words = arguments.map { strdup($0) } + [nil]
        var settings = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for copy in words + settings { free(copy) } }
        var child = pid_t()
        return posix_spawnp(&child, arguments[0], &actions, &attributes, &words, &settings) == 0 ? child : nil
    }
}
