import Terminal

enum Completions: Command {
    static let spec = CommandSpec(
        "completions", summary: "Print a completion script for a shell",
        examples: [
            CommandExample("source <(study completions bash)", "For this session of bash"),
            CommandExample("study completions fish > ~/.config/fish/completions/study.fish", "For good, in fish"),
        ],
        positionals: [PositionalSpec("SHELL", help: "Which shell", choices: Shell.allCases.map(\.rawValue))],
        category: "Help")

    static func run(_ context: Context) throws {
        guard let shell: Shell = try context.arguments.choice("SHELL") else { return }
        context.console.write(shell.completions(for: Study.spec))
    }
}
