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
            .init("NEEDED FOR", isFlexible: true, overflow: .wrap),
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
        let width = min(context.console.width, 120)
        if stops.count > 1 {
            context.console.print(
                StyledText("The way to \(goal.name), each step before what it is needed for", .heading).sanitized()
                    .wrapped(to: width))
            context.console.print()
        }
        context.console.print(table.lines(width: width))
        context.console.print()
        for line in try next(stops, library) { context.console.say(line) }
    }

    /// What to type to begin: the first step to read about, and its cards where it has some.
    private static func next(_ stops: [LearningPath.Stop], _ library: Library) throws -> [StyledText] {
        guard let first = stops.first?.concept.text else { return [] }
        var lines = [StyledText("Begin by reading: ", .muted) + StyledText("study concept \(first)", .accent)]
        if try !library.cards(CardFilter(concept: first)).isEmpty {
            lines.append(
                StyledText("Then learn it: ", .muted) + StyledText("study review --concept \(first)", .accent))
        }
        return lines
    }

    private static func json(_ stop: LearningPath.Stop) -> JSONValue {
        .members([
            ("concept", .string(stop.concept.text)), ("why", .array(stop.why.map { .string($0.text) })),
            ("mastery", .number(stop.mastery)),
        ])
    }
}
