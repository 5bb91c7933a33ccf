import JSON
import Library
import Terminal

enum Remove: Command {
    static let spec = CommandSpec(
        "remove", summary: "Remove a source",
        discussion:
            "Its notes and transcript go. A built-in source stays away for good; its file can be taken in again.",
        examples: [CommandExample("study remove my-talk", "Asks before it does")],
        positionals: [PositionalSpec("SOURCE", help: "The source", completion: .dynamic("sources"))],
        options: [OptionSpec("yes", short: "y", help: "Do not ask")], category: "Keep")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let source = try library.find(source: context.arguments.string("SOURCE") ?? "")
        guard try context.arguments.flag("yes") || isConfirmed(source, context) else {
            context.console.note("Nothing was removed.")
            return
        }
        _ = try library.removeSource(source.id)
        if context.wantsJSON { return context.console.write(.members([("removed", .string(source.id))])) }
        context.console.print(StyledText("Removed \(source.id).").sanitized())
    }

    private static func isConfirmed(_ source: Source, _ context: Context) throws -> Bool {
        let what = [
            source.hasNotes ? "its notes" : nil,
            source.transcript.map { "its transcript of \(number($0.words)) words" },
        ]
        .compactMap { $0 }.joined(separator: " and ")
        context.console.note(StyledText("Remove “\(source.title)”, \(what)? Type yes to go ahead:").sanitized())
        context.console.flush()
        guard let answer = context.console.input.next() else {
            throw Failure(
                .usage, "no answer came, so nothing was removed", "To remove it without a question, add --yes.")
        }
        return ["y", "yes"].contains(answer.lowercased())
    }
}
