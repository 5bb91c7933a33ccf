import Terminal

/// The program as it is declared: every command, and the options that all of them take.
enum Study {
    static let version = "0.1.0"

    static let commands: [any Command.Type] = [
        Search.self, Read.self, Open.self, Sources.self, ListConcepts.self, ShowConcept.self, ShowGraph.self,
        ShowPath.self, Extract.self,
        Review.self, Quiz.self, Stats.self, Cards.self, Grade.self, Undo.self,
        Ingest.self, Draft.self, WriteNotes.self, Remove.self, Config.self, Init.self, Export.self, Import.self,
        Backup.self,
        Restore.self, Doctor.self,
        Completions.self, Man.self, Help.self, Complete.self,
    ]

    static let spec = CommandSpec(
        "study", summary: "Learn from podcasts and courses, and remember it",
        discussion: """
            study reads transcripts and notes, finds the very second at which something was said, and helps you keep \
            what you heard. Everything stays on this machine, in one database in the home folder.

            By what you want to do: study help learn, study help find, study help keep.
            """,
        examples: [
            CommandExample("study ingest talk.vtt", "Take in a transcript, of any common format"),
            CommandExample("study search \"vision RAG\"", "Find where something was said"),
            CommandExample("study open @1", "Open the first hit at its second"),
        ],
        options: [
            OptionSpec("home", .value("DIR"), help: "The folder that holds everything", completion: .folders),
            OptionSpec("json", help: "Print one JSON document"),
            OptionSpec("plain", help: "Print one record a line, parted by tabs"),
            OptionSpec("color", .choice(ColorChoice.allCases.map(\.rawValue)), help: "When to use colour"),
            OptionSpec("now", .value("ISO8601"), help: "The time to take for now", isHidden: true),
            .help, .version,
        ],
        subcommands: commands.map { $0.spec })

    /// The command of that name.
    static func command(named name: String) -> (any Command.Type)? {
        commands.first { $0.spec.name == name }
    }
}
