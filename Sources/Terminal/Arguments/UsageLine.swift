/// `study search [options] QUERY...`
struct UsageLine {
    let text: String

    /// - Parameter commands: the program, the command, the subcommand.
    init(_ commands: [CommandSpec]) {
        let command = commands[commands.count - 1]
        var words = commands.map(\.name)
        if !command.visibleSubcommands.isEmpty {
            let isOptional = command.defaultSubcommand != nil || !command.positionals.isEmpty || commands.count == 1
            let list = command.visibleSubcommands.map(\.name).joined(separator: "|")
            let word = commands.count == 1 ? "COMMAND" : list
            words.append(isOptional ? "[\(word)]" : word)
        }
        words += command.positionals.map(\.synopsis)
        if !CommandPath(commands: commands).ownOptions.isEmpty { words.append("[options]") }
        text = words.joined(separator: " ")
    }
}
