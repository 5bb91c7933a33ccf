import FoundationEssentials
import JSON
import Library
import Terminal

enum Export: Command {
    private static let file = PositionalSpec("FILE", help: "The file to write", completion: .files)
    private static let topic = OptionSpec(
        "topic", .value("T"), help: "Only cards on this topic", completion: .dynamic("topics"))
    private static let scheduling = OptionSpec(
        "with-scheduling", help: "With when each card is due and what is known of its memory")

    static let spec = CommandSpec(
        "export", summary: "Write everything, or the cards for other programs",
        discussion: """
            json holds all that you did and took in, and study import reads it back whole. csv and markdown hold the \
            cards for spreadsheets and Obsidian, anki for Anki; exporting to Anki again updates the same notes.
            """,
        examples: [
            CommandExample("study export json study-2026-01-31.json", "Everything"),
            CommandExample("study export anki cards.apkg --topic rag", "Cards on one topic for Anki"),
        ],
        subcommands: [
            CommandSpec("anki", summary: "A package for Anki", positionals: [file], options: [topic, scheduling]),
            CommandSpec("csv", summary: "A table of cards", positionals: [file], options: [topic, scheduling]),
            CommandSpec("json", summary: "Everything that the home holds", positionals: [file]),
            CommandSpec(
                "markdown", summary: "Cards for Obsidian's plugin Spaced Repetition", positionals: [file],
                options: [topic, scheduling]),
        ], category: "Keep")

    static func run(_ context: Context) throws {
        let file = context.arguments.string("FILE") ?? ""
        let format = context.arguments.path.last ?? ""
        let library = try context.library()
        guard format != "json" else {
            try checkFree(file)
            try OutputFile.write(to: file) { output in try library.exportHome { try output.write($0) } }
            return report(file, cards: nil, context)
        }
        var cards = try CardExport(library, context)
        switch format {
        case "anki": try cards.writePackage(to: file)
        case "csv":
            try checkFree(file)
            try cards.writeTable(to: file)
        default: try cards.writeMarkdown(to: file)
        }
        report(file, cards: cards.count, context)
    }

    private static func checkFree(_ file: String) throws {
        guard OutputFile.isFree(file) else {
            throw Failure(.cannotCreate, "\(file) exists already", "Choose another name, or move it away first.")
        }
    }

    private static func report(_ file: String, cards: Int?, _ context: Context) {
        if context.wantsJSON {
            return context.console.write(.members([("export", .string(file)), ("cards", JSONValue(cards))]))
        }
        let what = cards.map { "\(counted($0, "card")) to " } ?? ""
        context.console.say(StyledText("Wrote \(what)\(file)."))
    }
}
