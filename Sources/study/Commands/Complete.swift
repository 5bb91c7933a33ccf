import Concepts
import Library
import Practice
import Terminal
import Text

/// What the completion scripts call to learn names from the library.
enum Complete: Command {
    static let spec = CommandSpec(
        "__complete", summary: "Print names that begin with a prefix",
        positionals: [
            PositionalSpec("KIND", help: "What names"),
            PositionalSpec("PREFIX", .optional, help: "What they begin with"),
        ], isHidden: true, allowsDashedPositionals: true)

    static func run(_ context: Context) throws {
        let prefix = Folding.fold(context.arguments.string("PREFIX") ?? "")
        for (name, meaning) in try names(context.arguments.string("KIND") ?? "", context)
        where Folding.fold(name).hasPrefix(prefix) {
            context.console.write("\(Sanitizer.cleaned(name))\t\(Sanitizer.cleaned(meaning))\n")
        }
    }

    private static func names(_ kind: String, _ context: Context) throws -> [(String, String)] {
        switch kind {
        case "sources": try context.library().sources().map { ($0.id, $0.title) }
        case "cards": try context.library().cards().map { ($0.id, $0.card.question) }
        case "concepts": try context.library().concepts().map { ($0.id.text, $0.name) }
        case "notes": try names("concepts", context) + names("sources", context) + names("topics", context)
        case "topics": try context.library().topics().map { ($0, "") }
        case "commands":
            Study.spec.visibleSubcommands.map { ($0.name, $0.summary) }
                + HelpTask.allCases.map { ($0.rawValue, $0.title) }
        default: []
        }
    }
}
