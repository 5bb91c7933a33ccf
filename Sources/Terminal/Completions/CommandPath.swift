/// A command with the way to it, as the completion scripts and the manual walk through them.
struct CommandPath {
    /// The program first.
    let commands: [CommandSpec]

    var command: CommandSpec { commands[commands.count - 1] }
    /// `study cards add`
    var text: String { commands.map(\.name).joined(separator: " ") }
    /// `study_cards_add`
    var identifier: String { commands.map(\.name).joined(separator: "_") }

    /// The options that may be offered here, those of the program apart: its own, and those of the subcommand meant
    /// where none is named.
    var ownOptions: [OptionSpec] {
        let standIn = command.defaultSubcommand.flatMap { command.subcommand(named: $0) }
        return command.visibleOptions + (standIn?.visibleOptions ?? [])
    }

    var subpaths: [CommandPath] {
        command.visibleSubcommands.map { CommandPath(commands: commands + [$0]) }
    }

    /// This one and all below, in the order declared, without hidden ones.
    var all: [CommandPath] { [self] + subpaths.flatMap(\.all) }
}

extension OptionSpec {
    /// `--limit`, `-n`
    var forms: [String] { longForms + (short.map { ["-\($0)"] } ?? []) }
}
