import JSON
import Library
import Terminal

enum Init: Command {
    static let spec = CommandSpec(
        "init", summary: "Make a home",
        discussion: """
            Not needed: every command makes the home if it is missing. Use it to begin without the built-in sources, \
            or to make a second home for another learner.
            """,
        examples: [
            CommandExample("study init --empty --home ~/cooking", "A home for another subject")
        ],
        options: [
            OptionSpec("empty", help: "Without the built-in sources"),
            OptionSpec("no-glossary", help: "Without the built-in glossary either"),
        ], category: "Keep")

    static func run(_ context: Context) throws {
        let hasGlossary = !context.arguments.flag("no-glossary")
        let filling: Library.Filling =
            switch (context.arguments.flag("empty"), hasGlossary) {
            case (false, true): .everything
            case (true, true): .withoutSources
            case (_, false): .nothing
            }
        let library = try Library.create(home: context.home, filling: filling)
        let sources = try library.sources()
        if context.wantsJSON {
            context.console.write(.members([("home", .string(context.home)), ("sources", .integer(sources.count))]))
            return
        }
        context.console.say(
            "Made a home in \(Sanitizer.cleaned(context.home)) with \(counted(sources.count, "source")).")
        context.console.print("Next: study ingest FILE…")
    }
}
