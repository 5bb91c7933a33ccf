import Terminal

enum Help: Command {
    static let spec = CommandSpec(
        "help", summary: "Show help on a command",
        examples: [CommandExample("study help search", "")],
        positionals: [PositionalSpec("COMMAND", .zeroOrMore, help: "The command", completion: .dynamic("commands"))],
        category: "Help")

    static func run(_ context: Context) throws {
        let commands = try ArgumentParser(Study.spec).commands(at: context.arguments.strings("COMMAND"))
        context.console.print(HelpText(commands, width: context.console.width).full)
    }
}
