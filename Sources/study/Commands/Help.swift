import Terminal

enum Help: Command {
    static let spec = CommandSpec(
        "help", summary: "Show help on a command, or on what you want to do",
        examples: [
            CommandExample("study help search", "All about one command"),
            CommandExample("study help learn", "By task: learn, find or keep"),
        ],
        positionals: [
            PositionalSpec("COMMAND", .zeroOrMore, help: "A command, or a task", completion: .dynamic("commands"))
        ],
        category: "Help")

    static func run(_ context: Context) throws {
        let words = context.arguments.strings("COMMAND")
        let width = context.console.width
        if words.count == 1, let task = HelpTask(rawValue: words[0].lowercased()) {
            return context.console.print(task.lines(width: max(40, min(width, 100))))
        }
        let commands = try ArgumentParser(Study.spec).commands(at: words)
        context.console.print(HelpText(commands, width: width).full)
    }
}
