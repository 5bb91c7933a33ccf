/// What `--help` prints for a command: examples first, then the rest, all from its declaration.
package struct HelpText: Sendable {
    private let commands: [CommandSpec]
    private let width: Int

    /// - Parameters:
    ///   - commands: the program, the command, the subcommand (`ParsedArguments.commands`).
    ///   - width: columns to fill; beyond 100 lines are hard to read and it is not used.
    package init(_ commands: [CommandSpec], width: Int = 80) {
        self.commands = commands
        self.width = min(max(width, 40), 100)
    }

    private var command: CommandSpec { commands[commands.count - 1] }
    private var isRoot: Bool { commands.count == 1 }

    /// Two lines: the usage and where to find more.
    package var short: [StyledText] {
        let name = commands.map(\.name).joined(separator: " ")
        return [StyledText("Usage: ") + StyledText(UsageLine(commands).text, .accent), "Try '\(name) --help'."]
    }

    /// Everything.
    package var full: [StyledText] {
        var lines = title
        lines += section("Examples", entries: exampleEntries, stacks: true)
        lines += section("Usage", lines: StyledText(UsageLine(commands).text).wrapped(to: width, indent: 2, hanging: 6))
        lines += section("Arguments", entries: command.positionals.map { ($0.synopsis, $0.help) })
        lines += subcommandSections
        lines += section("Options", entries: command.visibleOptions.map(entry))
        if let standIn = command.defaultSubcommand.flatMap(command.subcommand(named:)) {
            lines += section("Options of '\(standIn.name)'", entries: standIn.visibleOptions.map(entry))
        }
        if !isRoot { lines += everywhere }
        lines += discussion
        return lines
    }

    /// The options of the program by their names alone: its own help explains them, and a screen is short.
    private var everywhere: [StyledText] {
        let names = commands[0].visibleOptions.map { option in
            (option.short.map { "-\($0), " } ?? "") + option.synopsis
        }
        guard !names.isEmpty else { return [] }
        let text = names.joined(separator: " · ")
        return section("Everywhere", lines: StyledText(text).wrapped(to: width, indent: 2))
    }

    private var title: [StyledText] {
        let name = commands.map(\.name).joined(separator: " ")
        return (StyledText(name, .heading) + StyledText(": \(command.summary)")).wrapped(to: width)
    }

    private var discussion: [StyledText] {
        command.discussion.isEmpty ? [] : [""] + StyledText(command.discussion).wrapped(to: width)
    }

    private typealias Entry = (term: String, text: String)

    private var exampleEntries: [Entry] { command.examples.map { ($0.command, $0.shows) } }

    private var subcommandSections: [StyledText] {
        var categories: [String] = []
        for subcommand in command.visibleSubcommands {
            let category = category(of: subcommand)
            if !categories.contains(category) { categories.append(category) }
        }
        let terms = command.visibleSubcommands.map { DisplayWidth.of($0.name) }
        return categories.flatMap { category in
            let members = command.visibleSubcommands.filter { self.category(of: $0) == category }
            return section(category, entries: members.map(entry), termWidth: terms.max())
        }
    }

    private func category(of subcommand: CommandSpec) -> String {
        subcommand.category ?? (isRoot ? "Commands" : "Subcommands")
    }

    private func entry(_ subcommand: CommandSpec) -> Entry {
        let note = subcommand.name == command.defaultSubcommand ? " (meant where none is named)" : ""
        return (subcommand.name, subcommand.summary + note)
    }

    private func entry(_ option: OptionSpec) -> Entry {
        let short = option.short.map { "-\($0), " } ?? "    "
        var notes: [String] = []
        if option.isRepeatable { notes.append("can be repeated") }
        if let value = option.defaultText { notes.append("default: \(value)") }
        let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
        return (short + option.synopsis, option.help + note)
    }

    private func section(_ title: String, lines: [StyledText]) -> [StyledText] {
        lines.isEmpty ? [] : ["", StyledText(title, .heading)] + lines
    }

    /// Terms in a column, their meaning beside them; a term too wide for the column has its meaning below.
    private func section(
        _ title: String, entries: [Entry], termWidth: Int? = nil, stacks: Bool = false
    ) -> [StyledText] {
        let limit = stacks ? width * 3 / 5 : width * 2 / 5
        let fitting = entries.map { DisplayWidth.of($0.term) }.filter { $0 <= limit }
        let column = 2 + (termWidth ?? fitting.max() ?? 0) + 2
        return section(
            title,
            lines: entries.flatMap { entry -> [StyledText] in
                let term = StyledText("  ") + StyledText(entry.term, .accent)
                let lines = StyledText(entry.text).wrapped(to: width, indent: column)
                guard term.width + 2 <= column, let first = lines.first else { return [term] + lines }
                let length = first.plainText.utf8.count
                return [term.padded(to: column) + first.slice(min(column, length)..<length)] + lines.dropFirst()
            })
    }
}
