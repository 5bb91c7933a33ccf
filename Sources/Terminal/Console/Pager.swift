/// Shows a long text page by page where a person reads, and just prints it elsewhere.
package enum Pager {
    /// How a text will be shown.
    package enum Plan: Sendable, Equatable {
        case print
        case run([String])
    }

    /// The last line of `less` while it waits, for those who have never seen it. A full stop ends a condition in it.
    private static let hint =
        "?eThe end\\: q closes, b goes back:Space goes on, b back, q closes."

    /// `$PAGER` if it is set (empty or `cat`: none), else `less` if there is one, and only at a terminal.
    package static func plan(
        isTerminal: Bool, environment: [String: String], hasLess: @autoclosure () -> Bool
    ) -> Plan {
        guard isTerminal, environment["TERM"] != "dumb" else { return .print }
        guard let pager = environment["PAGER"] else {
            guard hasLess() else { return .print }
            // Who has set up less knows it.
            return .run(["less", "-FRX"] + ((environment["LESS"] ?? "").isEmpty ? ["-Ps" + hint] : []))
        }
        let words = pager.split(separator: " ")
        // The variable holds a command line by custom, so a shell reads it; it comes from the person, not from a text.
        return words.isEmpty || words == ["cat"] ? .print : .run(["/bin/sh", "-c", pager])
    }

    /// Shows lines on the console's output.
    package static func show(_ lines: [StyledText], on console: Console, isWanted: Bool = true) {
        show(lines.rendered(console.palette), on: console, isWanted: isWanted)
    }

    /// Shows a text on the console's output; what fits the screen is printed.
    package static func show(_ text: String, on console: Console, isWanted: Bool = true) {
        let plan = plan(
            isTerminal: console.isInteractive && isWanted, environment: console.environment,
            hasLess: Subprogram.exists("less", environment: console.environment))
        guard case .run(let command) = plan, !fits(text, console.size) else { return console.write(text) }
        console.flush()
        let options = console.environment["LESS"] == nil ? ["LESS": "FRX"] : [:]
        let status = Subprogram.run(command, input: text, adding: options)
        // 127: the shell did not find it.
        if status == nil || status == 127 { console.write(text) }
    }

    /// Whether a screen holds all lines of a text, and the prompt of the shell below them.
    static func fits(_ text: String, _ size: TerminalSize) -> Bool {
        var rows = 1
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        {
            rows += max(1, (DisplayWidth.of(Sanitizer.cleaned(String(line))) + size.columns - 1) / max(1, size.columns))
            if rows > size.rows { return false }
        }
        return true
    }
}
