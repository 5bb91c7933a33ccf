/// Shows a long text page by page where a person reads, and just prints it elsewhere.
package enum Pager {
    /// How a text will be shown.
    package enum Plan: Sendable, Equatable {
        case print
        case run([String])
    }

    /// `$PAGER` if it is set (empty or `cat`: none), else `less` if there is one, and only at a terminal.
    package static func plan(
        isTerminal: Bool, environment: [String: String], hasLess: @autoclosure () -> Bool
    ) -> Plan {
        guard isTerminal, environment["TERM"] != "dumb" else { return .print }
        guard let pager = environment["PAGER"] else { return hasLess() ? .run(["less", "-FRX"]) : .print }
        let words = pager.split(separator: " ")
        // The variable holds a command line by custom, so a shell reads it; it comes from the person, not from a text.
        return words.isEmpty || words == ["cat"] ? .print : .run(["/bin/sh", "-c", pager])
    }

    /// Shows lines on the console's output.
    package static func show(_ lines: [StyledText], on console: Console, isWanted: Bool = true) {
        let plan = plan(
            isTerminal: console.isInteractive && isWanted, environment: console.environment,
            hasLess: Subprogram.exists("less", environment: console.environment))
        guard case .run(let command) = plan else { return console.print(lines) }
        console.flush()
        let options = console.environment["LESS"] == nil ? ["LESS": "FRX"] : [:]
        let status = Subprogram.run(command, input: lines.rendered(console.palette), adding: options)
        // 127: the shell did not find it.
        if status == nil || status == 127 { console.print(lines) }
    }
}
