import Terminal

/// A small program with every shape that a declaration can take.
enum SampleProgram {
    static let root = CommandSpec(
        "study", summary: "learn from transcripts",
        examples: [CommandExample("study review", "Go through what is due")],
        options: [
            OptionSpec("home", .value("DIR"), help: "Where everything is kept", completion: .folders),
            OptionSpec("color", .choice(["auto", "always", "never"]), defaultText: "auto", help: "Colour the output"),
            OptionSpec("now", .value("TIME"), help: "Set the clock", isHidden: true),
            .help, .version,
        ],
        subcommands: [search, cards, config, sources, grade, export, hidden])

    static let search = CommandSpec(
        "search", summary: "Find passages",
        discussion: "Anything is a legal query.",
        examples: [
            CommandExample("study search rag -vision", "About RAG, without vision"),
            CommandExample("study search '\"mixture of experts\"'", "The exact phrase"),
        ],
        positionals: [PositionalSpec("QUERY", .oneOrMore, help: "Words and phrases")],
        options: [
            OptionSpec(
                "source", short: "s", .value("SOURCE"), isRepeatable: true, help: "Only there",
                completion: .dynamic("sources")),
            OptionSpec("limit", short: "n", .value("N"), defaultText: "10", help: "How many hits"),
            OptionSpec("explain", short: "x", help: "Show how the score came about"),
            OptionSpec("json", help: "Print JSON"),
        ],
        category: "Find", allowsDashedPositionals: true)

    static let cards = CommandSpec(
        "cards", summary: "See and change cards",
        subcommands: [
            CommandSpec(
                "list", summary: "List cards", examples: [CommandExample("study cards list", "All of them")],
                options: [
                    OptionSpec("topic", short: "t", .value("TOPIC"), help: "Only these"),
                    OptionSpec("json", short: "j", help: "Print JSON"),
                    OptionSpec("quiet", short: "q", help: "Less"),
                ]),
            CommandSpec(
                "add", summary: "Add a card", examples: [CommandExample("study cards add", "In the editor")],
                options: [OptionSpec("front", .value("TEXT"), help: "The question")]),
        ],
        defaultSubcommand: "list", category: "Learn")

    static let config = CommandSpec(
        "config", summary: "Settings",
        subcommands: [
            CommandSpec(
                "set", summary: "Change one", examples: [CommandExample("study config set a 1", "One")],
                positionals: [
                    PositionalSpec("KEY", help: "Which", completion: .dynamic("keys")),
                    PositionalSpec("VALUE", help: "What"),
                ],
                options: [OptionSpec("fuzz", .negatableFlag, help: "Spread the days")])
        ],
        category: "Keep")

    static let sources = CommandSpec(
        "sources", summary: "List sources", examples: [CommandExample("study sources", "All")],
        positionals: [PositionalSpec("SOURCE", .optional, help: "One of them", completion: .dynamic("sources"))],
        subcommands: [
            CommandSpec(
                "edit", summary: "Change one", examples: [CommandExample("study sources edit a", "One")],
                positionals: [PositionalSpec("SOURCE", help: "Which")],
                options: [OptionSpec("title", .value("TEXT"), help: "Its name")])
        ],
        category: "Find")

    static let grade = CommandSpec(
        "grade", summary: "Grade a card", examples: [CommandExample("study grade c1 good", "Good")],
        positionals: [
            PositionalSpec("CARD", help: "Which"),
            PositionalSpec("GRADE", help: "How well", choices: ["again", "hard", "good", "easy"]),
        ],
        category: "Learn")

    static let export = CommandSpec(
        "export", summary: "Write a file", examples: [CommandExample("study export csv a b out", "Two topics")],
        positionals: [
            PositionalSpec("FORMAT", help: "Which", choices: ["anki", "csv"]),
            PositionalSpec("TOPIC", .zeroOrMore, help: "Only these"),
            PositionalSpec("FILE", help: "Where to", completion: .files),
        ],
        category: "Keep")

    static let hidden = CommandSpec(
        "__complete", summary: "For the shells", positionals: [PositionalSpec("KIND", help: "Which")], isHidden: true)

    static func parse(_ line: String...) throws(UsageError) -> ParsedArguments {
        try ArgumentParser(root).parse(line)
    }
}
