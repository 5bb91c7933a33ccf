/// What a command line says, by name: options by their long name (`limit`), positionals by theirs (`QUERY`).
///
/// Asking for a name that the command does not declare is a mistake in the program and stops it.
package struct ParsedArguments: Sendable, Equatable {
    /// The program, the command, the subcommand.
    package let commands: [CommandSpec]
    private let flags: [String: Bool]
    private let values: [String: [String]]

    package init(commands: [CommandSpec], flags: [String: Bool], values: [String: [String]]) {
        self.commands = commands
        self.flags = flags
        self.values = values
    }

    /// The command without the program's name: `["cards", "add"]`, empty for the program alone.
    package var path: [String] { commands.dropFirst().map(\.name) }

    /// The command that is meant.
    package var command: CommandSpec { commands[commands.count - 1] }

    package var isHelpRequested: Bool { flags["help"] == true }

    /// Whether a flag is set; `nil` for one not given at all, which matters for `--no-…` forms.
    package func flagIfGiven(_ name: String) -> Bool? {
        precondition(option(name).map { !$0.takesValue } ?? false, "no flag --\(name) in \(path)")
        return flags[name]
    }

    /// Whether a flag is set.
    package func flag(_ name: String, default fallback: Bool = false) -> Bool {
        flagIfGiven(name) ?? fallback
    }

    /// All words given for a name, in the order given.
    package func strings(_ name: String) -> [String] {
        precondition(
            option(name)?.takesValue == true || positional(name) != nil, "no value \(name) in \(path)")
        return values[name] ?? []
    }

    /// The word given for a name.
    package func string(_ name: String) -> String? { strings(name).last }

    /// The words of a positional as one text: `study search vector database`.
    package func joined(_ name: String) -> String { strings(name).joined(separator: " ") }

    /// A whole number within a range.
    package func integer(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let word = string(name) else { return nil }
        guard let number = Int(word), range.contains(number) else {
            throw error(.badInteger(name: display(name), value: word, lower: range.lowerBound, upper: range.upperBound))
        }
        return number
    }

    /// A whole number with a lower bound.
    package func integer(_ name: String, in range: PartialRangeFrom<Int>) throws(UsageError) -> Int? {
        try integer(name, in: range.lowerBound...Int.max)
    }

    /// A number within a range.
    package func number(_ name: String, in range: ClosedRange<Double>) throws(UsageError) -> Double? {
        guard let word = string(name) else { return nil }
        guard let number = Double(word), range.contains(number) else {
            throw error(.badNumber(name: display(name), value: word, lower: range.lowerBound, upper: range.upperBound))
        }
        return number
    }

    /// A word as a case of an enumeration.
    package func choice<Choice>(_ name: String, as type: Choice.Type = Choice.self) throws(UsageError) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        try choices(name, as: type).last
    }

    /// All words of a repeatable option as cases of an enumeration.
    package func choices<Choice>(_ name: String, as type: Choice.Type = Choice.self) throws(UsageError) -> [Choice]
    where Choice: RawRepresentable<String> & CaseIterable {
        var found: [Choice] = []
        for word in strings(name) {
            guard let choice = Choice(rawValue: word) else {
                let choices = Choice.allCases.map(\.rawValue)
                throw error(.badChoice(name: display(name), value: word, choices: choices))
            }
            found.append(choice)
        }
        return found
    }

    /// For what a command finds wrong itself: `throw arguments.error(.conflict("--json", "--lines"))`.
    package func error(_ problem: UsageProblem) -> UsageError {
        UsageError(problem, in: commands.map(\.name))
    }

    private func option(_ name: String) -> OptionSpec? {
        (command.options + commands[0].options).first { $0.name == name }
    }

    private func positional(_ name: String) -> PositionalSpec? {
        command.positionals.first { $0.name == name }
    }

    private func display(_ name: String) -> String { option(name) == nil ? name : "--\(name)" }
}
