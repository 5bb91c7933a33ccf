#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another process that was run to its end, silent but for its messages.
struct Child {
    /// The exit code; 128 and the signal where it was killed.
    let status: Int32
    /// Wall clock.
    let seconds: Double
    /// The most memory that it ever held. The system counts what the starting process held before, so that one
    /// must be small.
    let peakMegabytes: Double

    init(_ arguments: [String], environment: [String: String]) {
        var process: pid_t = 0
        var usage = rusage()
        var state: Int32 = 0
        let variables = environment.map { "\($0)=\($1)" }
        seconds = Bench.seconds {
            process = Self.spawn(arguments, variables)
            while process > 0, wait4(process, &state, 0, &usage) < 0, errno == EINTR {}
        }
        let signal = state & 0x7F
        status = process <= 0 ? 127 : signal == 0 ? state >> 8 & 0xFF : 128 + signal
        peakMegabytes = Double(usage.ru_maxrss) / 1024
    }

    private static func spawn(_ arguments: [String], _ variables: [String]) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for text in words + settings { free(text) } }
        var process: pid_t = 0
        return posix_spawn(&process, arguments[0], &actions, nil, &words, &settings) == 0 ? process : 0
    }
}
