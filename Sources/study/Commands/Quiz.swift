import Concepts
import JSON
import Library
import Practice
import Terminal

enum Quiz: Command {
    static let isSession = true

    static let spec = CommandSpec(
        "quiz", summary: "Answer questions on what was said",
        discussion: """
            Asks by single keys: 1 to 4 or a to d choose, t and f say true or false, what is typed ends with enter. \
            After each answer come the verdict, the reason and the place where it was said. ! overrules the verdict on \
            a typed answer, x reports a bad item, which is never asked again, q ends; --resume goes on where you ended.

            Where input is no terminal it reads an answer a line, for a match the numbers in order: 2 1 3. The end of \
            input ends the quiz and keeps every answer. A long typed answer, which you judge yourself at a terminal, \
            counts there as right if it holds half of the key terms.

            Quiz answers have a log of their own, and choosing right says little about what you remember: it moves no \
            card. A wrong answer brings the cards on its concept to the front of the next review; a right typed answer \
            grades a card on the concept that is due as good.

            Questions come from the notes and from the glossary. One in the notes whose answer takes an explanation is \
            a card and no quiz item, since nothing that is typed could be held against it.

            With --json it asks nothing and prints the items, --all the whole pool.
            """,
        examples: [
            CommandExample("study quiz --topic rag --count 5", "Five questions on one topic"),
            CommandExample("study quiz --missed", "What went wrong the last time"),
            CommandExample("study quiz --format markdown --seed 7 > quiz.md", "On paper, with its key at the end"),
        ],
        options: [
            OptionSpec("topic", .value("T"), help: "Only this topic", completion: .dynamic("topics")),
            OptionSpec("concept", .value("C"), help: "Only this concept", completion: .dynamic("concepts")),
            OptionSpec(
                "source", .value("S"), help: "Only items that cite this source", completion: .dynamic("sources")),
            OptionSpec(
                "kind", .choice(QuizItem.Kind.allCases.map(\.rawValue)), isRepeatable: true, help: "Only this kind"),
            OptionSpec("count", short: "n", .value("N"), defaultText: "10", help: "How many items"),
            OptionSpec("seed", .value("N"), help: "Draw the same items again"),
            OptionSpec("missed", help: "Only items whose last answer was wrong"),
            OptionSpec("resume", help: "Go on with the last sitting that has no end"),
            OptionSpec("all", help: "The whole pool, with --json or --format markdown"),
            OptionSpec("format", .choice(["markdown"]), help: "Print a paper quiz"),
        ], category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let (arguments, console) = (context.arguments, context.console)
        let isPaper = arguments.string("format") != nil
        if isPaper, context.wantsJSON { throw arguments.error(.conflict("--format", "--json")) }
        if arguments.flag("all"), !isPaper, !context.wantsJSON {
            throw Failure(.usage, "study quiz: --all goes with --json or --format markdown")
        }
        if arguments.flag("resume") {
            for name in ["all", "missed"] where arguments.flag(name) {
                throw arguments.error(.conflict("--resume", "--\(name)"))
            }
            for name in ["topic", "concept", "source", "kind", "count", "seed"] where !arguments.strings(name).isEmpty {
                throw arguments.error(.conflict("--resume", "--\(name)"))
            }
        }
        let drawn = try drawn(library, context)
        let items = drawn.sitting?.open ?? drawn.items
        if context.wantsJSON {
            let places = library.citationPlaces()
            return console.write(.array(try items.map { try $0.json(places) }))
        }
        guard !items.isEmpty else { return }
        if isPaper {
            return console.write(try PaperQuiz(items, QuizPlaces(library), seed: drawn.seed).markdown)
        }
        let sitting = try drawn.sitting ?? library.beginSitting(items, seed: drawn.seed, at: context.instant)
        let keys = console.isInteractive ? KeyReader() : nil
        defer { keys?.close() }
        let glossary = Glossary(try library.glossaryDocuments())
        let run = QuizRun(
            sitting, library: library, grader: AnswerGrader(glossary),
            view: QuizView(console, keys: keys, isPlain: context.isPlain),
            context: context, names: { glossary[Concept.ID($0)]?.name ?? $0 })
        try run.run()
    }

    private typealias Drawn = (items: [QuizItem], seed: Int, sitting: QuizSitting?)

    /// The items that are asked for; says so if they are fewer than that.
    private static func drawn(_ library: Library, _ context: Context) throws -> Drawn {
        let arguments = context.arguments
        if arguments.flag("resume") {
            let sitting = try library.unfinishedSitting()
            if sitting == nil { context.console.note("There is no unfinished quiz. Begin one: study quiz") }
            return ([], sitting?.seed ?? 0, sitting)
        }
        let count = try arguments.integer("count", in: 1...10_000)
        let seed = try arguments.integer("seed", in: 0...Int.max) ?? Int.random(in: 1...999_999)
        var request = QuizRequest(count: count ?? 10, seed: UInt64(seed))
        let filter = try context.cardFilter(library)
        request.kinds = Set(try arguments.choices("kind", as: QuizItem.Kind.self))
        request.topics = Set(filter.topic.map { [$0] } ?? [])
        request.concepts = Set(filter.concept.map { [Concept.ID($0)] } ?? [])
        request.sources = Set(filter.source.map { [$0] } ?? [])
        request.excluded = try library.badQuizItems()
        if arguments.flag("missed") { request.only = try library.missedQuizItems() }
        let pool = try library.quizItems()
        request.weights = try library.quizWeights()
        if arguments.flag("all") {
            return (Array(pool.filter(request.admits).prefix(count ?? .max)), seed, nil)
        }
        let items = QuizPaper(pool, request).items
        if items.isEmpty {
            context.console.note(
                arguments.flag("missed")
                    ? "Nothing went wrong the last time that these choices let through."
                    : "No items fit. Choose less narrowly, or study sources to see what there is.")
        } else if items.count < request.count, count != nil || !arguments.flag("missed") {
            context.console.note(
                "There \(items.count == 1 ? "is" : "are") only \(counted(items.count, "item")) to ask here, not \(request.count)."
            )
        }
        return (items, seed, nil)
    }
}
