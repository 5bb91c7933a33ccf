import Concepts
import JSON
import Library
import Terminal

enum ShowPath: Command {
    static let spec = CommandSpec(
        "path", summary: "Show what to learn first",
        discussion: """
            Everything that a concept rests on, in an order in which it can be learnt, with the concept last. What the \
            cards show to be known is left out.
            """,
        examples: [CommandExample("study path RLHF", "What to know before it")],
        positionals: [
            PositionalSpec("NAME", .oneOrMore, help: "A concept by id, name or alias", completion: .dynamic("concepts"))
        ], category: "Find")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let goal = try library.concept(named: context.arguments.joined("NAME"))
        let graph = try library.graph()
        let stops = LearningPath(to: goal.id, in: graph, mastery: try context.mastery(library))?.stops ?? []
        if context.wantsJSON {
            return context.console.write(.array(stops.map(json)))
        }
        func name(_ id: Concept.ID) -> String { graph[id]?.name ?? id.text }
        var table = Table([
            .init("", .right), .init("LEARN", isFlexible: true, overflow: .wrap),
            .init("BEFORE", isFlexible: true, overflow: .wrap),
        ])
        for (index, stop) in stops.enumerated() {
            table.add([
                StyledText(String(index + 1), .muted), StyledText(name(stop.concept), .accent),
                stop.concept == goal.id
                    ? StyledText("the goal", .muted) : StyledText(stop.why.map(name).joined(separator: ", ")),
            ])
        }
        if context.isPlain { return context.console.print(table, isPlain: true) }
        if stops.count == 1 {
            let needsNothing = graph.prerequisites.requires(goal.id).isEmpty
            context.console.note(
                needsNothing ? "Nothing has to be known before it." : "You know all that has to be known before it.")
        }
        Pager.show(table.lines(width: min(context.console.width, 120)), on: context.console)
    }

    private static func json(_ stop: LearningPath.Stop) -> JSONValue {
        .members([
            ("concept", .string(stop.concept.text)), ("why", .array(stop.why.map { .string($0.text) })),
            ("mastery", .number(stop.mastery)),
        ])
    }
}
