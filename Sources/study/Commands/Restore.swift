import JSON
import Library
import Terminal

enum Restore: Command {
    static let spec = CommandSpec(
        "restore", summary: "Bring a backup back",
        discussion: """
            The backup is examined first. What the home held before is kept beside it under another name, so that \
            nothing is lost.
            """,
        examples: [CommandExample("study restore study-2026-01-31.db", "")],
        positionals: [PositionalSpec("FILE", help: "A file that study backup wrote", completion: .files)],
        category: "Keep")

    static func run(_ context: Context) throws {
        let file = context.arguments.string("FILE") ?? ""
        let kept: String?
        do {
            kept = try Library.restore(from: file, home: context.home)
        } catch LibraryError.notOurs(file) {
            throw Failure(
                .badData, "\(file) is not a backup of study", "A backup is a file that study backup FILE wrote.")
        }
        if context.wantsJSON {
            return context.console.write(.members([("restored", .string(file)), ("before", JSONValue(kept))]))
        }
        context.console.say(StyledText("Restored \(file)."))
        if let kept { context.console.say(StyledText("What was there before is in \(kept).")) }
    }
}
