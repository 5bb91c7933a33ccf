import JSON
import Library
import Practice
import Terminal

enum Grade: Command {
    static let spec = CommandSpec(
        "grade", summary: "Give one grade without a session",
        discussion: "The grade is on the disk when the command ends. study undo takes it back.",
        examples: [
            CommandExample("study grade chunking.basic.definition good", "It was recalled"),
            CommandExample("study grade CARD again --at 2026-01-31T09:00:00Z", "It was not, at a time of your own"),
        ],
        positionals: [
            PositionalSpec("CARD", help: "The id of a card", completion: .dynamic("cards")),
            PositionalSpec("GRADE", help: "How well it was recalled", choices: Rating.allCases.map(\.name)),
        ],
        options: [OptionSpec("at", .value("ISO8601"), help: "When it was reviewed")], category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let word = context.arguments.string("GRADE")
        let rating = Rating.allCases.first { $0.name == word } ?? .good
        let given = try library.grade(
            context.arguments.string("CARD") ?? "", rating, at: try context.instant("at"))
        let after = given.card.schedule
        if context.wantsJSON {
            return context.console.write(
                .members([
                    ("card", .string(given.card.id)), ("state", .string(after.state.rawValue)),
                    ("step", JSONValue(after.step)), ("due", .string(after.due.description)),
                    ("stability", JSONValue(after.memory?.stability)),
                    ("difficulty", JSONValue(after.memory?.difficulty)),
                    ("retrievability", JSONValue(given.retrievability)),
                ]))
        }
        context.console.print(
            StyledText("\(given.card.id): \(after.state.rawValue), due \(after.due)").sanitized())
    }
}
