import JSON
import Library
import Practice
import Terminal

enum Undo: Command {
    static let spec = CommandSpec(
        "undo", summary: "Take back the last grade",
        discussion: "Run it again for the one before. The log keeps what was taken back, marked as undone.",
        examples: [CommandExample("study undo", "The last grade, of a session or of study grade")], category: "Learn")

    static func run(_ context: Context) throws {
        let undone = try context.library().undo()
        if context.wantsJSON {
            return context.console.write(
                .members([
                    ("card", JSONValue(undone?.card.id)), ("rating", JSONValue(undone?.rating.name)),
                    ("at", JSONValue(undone?.at.description)),
                    ("state", JSONValue(undone?.card.schedule.state.rawValue)),
                ]))
        }
        guard let undone else { return context.console.note("There is no grade to take back.") }
        context.console.print(lines(undone, width: max(20, context.console.width)))
    }

    /// What was taken back, of when, and below it the question, on one line.
    private static func lines(_ undone: UndoneGrade, width: Int) -> [StyledText] {
        let head = StyledText("Took back “\(undone.rating.name)” of \(LocalTime.text(of: undone.at)):")
        let front = undone.card.card.front.split(whereSeparator: \.isNewline).first ?? ""
        let question = StyledText(String(front)).sanitized().truncatedBetweenWords(to: width - 2)
        return head.wrapped(to: width, hanging: 2) + ["  " + question]
    }
}

extension Rating {
    /// As people say it.
    var name: String {
        switch self {
        case .again: "again"
        case .hard: "hard"
        case .good: "good"
        case .easy: "easy"
        }
    }
}
