/// Other programs that take over the terminal for a while: pager, editor, opener.
package enum Subprogram {
    /// Runs a program found on the path, with our terminal, and waits for it. No shell reads the arguments.
    ///
    /// - Parameter input: what it reads as standard input; nil for our own.
    /// - Returns: its exit code, 128 and the signal if it was killed, nil if it could not be started.
    @discardableResult
    package static func run(
        _ arguments: [String], input: String? = nil, adding environment: [String: String] = [:]
    ) -> Int32? {
        let mode = Platform.mode(of: 0)
        defer { if let mode { Platform.set(mode, on: 0) } }
        return Platform.run(arguments, input: input, adding: environment)
    }

    /// Whether a program of that name is on the path.
    package static func exists(_ name: String, environment: [String: String]) -> Bool {
        if name.contains("/") { return Platform.isExecutable(name) }
        let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.contains { Platform.isExecutable("\($0)/\(name)") }
    }
}
