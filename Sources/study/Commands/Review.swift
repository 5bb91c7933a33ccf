import Concepts
import JSON
import Library
import Practice
import Terminal

enum Review: Command {
    static let isSession = true

    static let spec = CommandSpec(
        "review", summary: "Review the cards that are due",
        discussion: """
            Asks one card after the other and plans each by your grades. Keys: space or enter shows the answer; 1 again, \
            2 hard, 3 good, 4 easy, with the next interval beside each; space grades good; u undo, e edit, s suspend, \
            b bury, x report as bad, o passages, ? help, q end. Every grade is on the disk before the next card shows.

            Where input is no terminal it reads an answer a line: a grade (1 to 4, or its name) or one of these letters; \
            any other line shows the answer. With --plain or TERM=dumb it prints lines only. With --json it asks \
            nothing and prints what it would ask.
            """,
        examples: [
            CommandExample("study review", "Everything that is due, then new cards"),
            CommandExample("study review --topic rag --new 5", "One topic, five new cards at most"),
            CommandExample("study review --cram --source S", "All of a source, without touching the schedule"),
        ],
        options: [
            OptionSpec("topic", .value("T"), help: "Only this topic", completion: .dynamic("topics")),
            OptionSpec("concept", .value("C"), help: "Only this concept", completion: .dynamic("concepts")),
            OptionSpec(
                "source", .value("S"), help: "Only cards that cite this source", completion: .dynamic("sources")),
            OptionSpec("new", .value("N"), help: "New cards in this session, whatever the day's limit"),
            OptionSpec("limit", .value("N"), help: "Cards in this session, whatever the day's limit"),
            OptionSpec("cram", help: "All cards, the worst remembered first; no schedule changes"),
            OptionSpec("any-order", help: "New cards do not wait for what they require"),
        ], category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let filter = try context.cardFilter(library)
        let importance = try library.cardImportance()
        let load = {
            let all = try library.queueCards(importance: importance)
            let tally = try library.tally(at: context.moment)
            guard filter != CardFilter() else { return ReviewDeck(cards: all, tally: tally) }
            let chosen = Set(try library.cards(filter).map(\.id))
            return ReviewDeck(cards: all.filter { chosen.contains($0.id) }, all: all, tally: tally)
        }
        let desk = try ReviewDesk(
            library, plan: try plan(library, filter, context), clock: { context.moment }, load: load)
        if context.wantsJSON { return context.console.write(try json(desk)) }
        guard desk.session.phase != .ended else {
            let report = ReviewReport(desk.session, at: desk.now, command: context.reviewCommand)
            return context.console.print(report.lines(width: max(20, min(context.console.width, 100))))
        }
        let isDumb = context.console.environment["TERM"] == "dumb"
        let keys = context.console.isInteractive ? KeyReader() : nil
        defer { keys?.close() }
        let view: any ReviewView =
            if let keys, !context.isPlain, !isDumb {
                ReviewScreen(context.console, keys: keys)
            } else {
                ReviewLines(context.console, keys: keys)
            }
        try ReviewRun(desk: desk, view: view, context: context).run()
    }

    private static func plan(_ library: Library, _ filter: CardFilter, _ context: Context) throws -> ReviewPlan {
        let isCram = context.arguments.flag("cram")
        let tally = try library.tally(at: context.moment)
        var limits = try library.limits()
        // What is asked for on the command line is for this session, on top of what was done today.
        let new = try context.arguments.integer("new", in: 0...9999)
        let limit = try context.arguments.integer("limit", in: 0...9999)
        if let new { limits.newCards = tally.newCards + new }
        if let limit { limits.cards = tally.cards + limit }
        if let new, limit == nil { limits.cards = max(limits.cards, tally.cards + new) }
        if isCram { limits.cards = limit ?? .max }
        let isOpen = context.arguments.flag("any-order") || filter.concept != nil || filter.source != nil
        let isGated = try library.setting(.gate).value == "true" && !isOpen
        return ReviewPlan(
            requires: try library.requiredConcepts(), isGated: isGated, isCram: isCram, limits: limits,
            dayLimits: try library.limits(), scheduler: try library.scheduler(), calendar: try library.calendar())
    }

    private static func json(_ desk: ReviewDesk) throws -> JSONValue {
        let session = desk.session
        let queue = session.queue(at: desk.now)
        // The queue of those that follow differs in order once the first is asked.
        let first = session.card.map(\.id)
        let cards = queue.cards.map(\.id)
        let asked = cards.filter { $0 == first } + cards.filter { $0 != first }
        return .members([
            ("cards", .array(asked.map(JSONValue.string))),
            ("soon", .array(queue.soon.map { .string($0.id) })),
            ("nextStep", JSONValue(queue.nextStep?.description)),
        ])
    }
}
