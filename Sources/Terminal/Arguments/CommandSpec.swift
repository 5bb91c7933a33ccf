/// A command declared as data: parsing, help, completions and the manual all read this one value.
package struct CommandSpec: Sendable, Equatable {
    /// The word that calls it, `search`; for the root the name of the program.
    package var name: String
    /// One line without a full stop: what it does.
    package var summary: String
    /// What the summary leaves out; paragraphs separated by an empty line.
    package var discussion: String
    package var examples: [CommandExample]
    package var positionals: [PositionalSpec]
    /// The options of this command alone. Those of the root are accepted everywhere.
    package var options: [OptionSpec]
    package var subcommands: [CommandSpec]
    /// The subcommand meant where none is named: `study cards` is `study cards list`.
    package var defaultSubcommand: String?
    /// The heading under which the help of the root lists it: "Learn", "Find", "Keep".
    package var category: String?
    /// Works, and is named in no help, completion or suggestion.
    package var isHidden: Bool
    /// Whether a word such as `-vision` that is no short option reaches the positionals.
    /// Short options of such a command cannot be bundled.
    package var allowsDashedPositionals: Bool

    package init(
        _ name: String, summary: String, discussion: String = "", examples: [CommandExample] = [],
        positionals: [PositionalSpec] = [], options: [OptionSpec] = [], subcommands: [CommandSpec] = [],
        defaultSubcommand: String? = nil, category: String? = nil, isHidden: Bool = false,
        allowsDashedPositionals: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.examples = examples
        self.positionals = positionals
        self.options = options
        self.subcommands = subcommands
        self.defaultSubcommand = defaultSubcommand
        self.category = category
        self.isHidden = isHidden
        self.allowsDashedPositionals = allowsDashedPositionals
    }

    /// The subcommand of that name, hidden ones included.
    package func subcommand(named name: String) -> CommandSpec? {
        subcommands.first { $0.name == name }
    }

    /// What help, completions and the manual show.
    package var visibleSubcommands: [CommandSpec] { subcommands.filter { !$0.isHidden } }
    package var visibleOptions: [OptionSpec] { options.filter { !$0.isHidden } }
}
