import JSON
import Library
import Practice
import Terminal

enum Cards: Command {
    private static let card = PositionalSpec("CARD", help: "The id of a card", completion: .dynamic("cards"))
    private static let words = [
        OptionSpec("front", .value("TEXT"), help: "The question; ==marked== words become a gap"),
        OptionSpec("back", .value("TEXT"), help: "The answer"),
    ]
    private static let selection = [
        OptionSpec("topic", .value("T"), help: "Only this topic", completion: .dynamic("topics")),
        OptionSpec("concept", .value("C"), help: "Only this concept", completion: .dynamic("concepts")),
        OptionSpec("source", .value("S"), help: "Only those that cite this source", completion: .dynamic("sources")),
        OptionSpec(
            "kind", .choice(Card.Kind.allCases.map(\.rawValue)), isRepeatable: true, help: "Only this kind"),
        OptionSpec(
            "state", .choice(CardSchedule.State.allCases.map(\.rawValue)), isRepeatable: true, help: "Only this state"),
        OptionSpec("due", help: "Only those that are due"),
        OptionSpec("suspended", help: "Only those that are suspended"),
        OptionSpec("bad", help: "Only those that were reported as bad"),
        OptionSpec("limit", .value("N"), help: "At most this many"),
    ]

    static let spec = CommandSpec(
        "cards", summary: "Show, write and change flash cards",
        examples: [
            CommandExample("study cards --concept chunking", "All cards on a concept"),
            CommandExample("study cards add --front \"What is …?\" --back \"…\" --concept RAG", "One of your own"),
            CommandExample("study cards add --from @1", "The same in your editor, citing the first hit"),
        ],
        subcommands: [
            CommandSpec("list", summary: "List cards", options: selection),
            CommandSpec("show", summary: "Show one card", positionals: [card]),
            CommandSpec(
                "add", summary: "Add a card of your own", discussion: "Without --front it opens your editor.",
                options: words + [
                    OptionSpec(
                        "concept", .value("C"), isRepeatable: true, help: "What it is about",
                        completion: .dynamic("concepts")),
                    OptionSpec("topic", .value("T"), help: "Its topic", completion: .dynamic("topics")),
                    OptionSpec("from", .value("@N"), help: "The hit of the last search that it cites"),
                ]),
            CommandSpec(
                "edit", summary: "Change the words of a card",
                discussion: "It keeps its progress, and your words outlive every update. Without --front and --back it "
                    + "opens your editor.", positionals: [card], options: words),
            CommandSpec("suspend", summary: "Ask a card no more", positionals: [card]),
            CommandSpec("unsuspend", summary: "Ask a suspended card again", positionals: [card]),
            CommandSpec(
                "reset", summary: "Make a card new again", discussion: "Its log stays.", positionals: [card]),
            CommandSpec(
                "delete", summary: "Throw a card away", discussion: "Its log stays, and no update brings it back.",
                positionals: [card]),
        ], defaultSubcommand: "list", category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let arguments = context.arguments
        func name() -> String { arguments.string("CARD") ?? "" }
        switch arguments.path.last {
        case "show": try show(library.card(name()), library, context)
        case "add": try add(library, context)
        case "edit": try edit(library, context)
        case "suspend": try report("Suspended", library.setSuspended(true, name()), library, context)
        case "unsuspend": try report("Asked again:", library.setSuspended(false, name()), library, context)
        case "reset": try report("New again:", library.resetCard(name(), at: context.instant), library, context)
        case "delete": try report("Threw away", library.deleteCard(name()), library, context)
        default: try list(library, context)
        }
    }

    private static func list(_ library: Library, _ context: Context) throws {
        var filter = try context.cardFilter(library)
        filter.kinds = try context.arguments.choices("kind")
        filter.states = try context.arguments.choices("state")
        if context.arguments.flag("due") { filter.dueBy = context.instant }
        if context.arguments.flag("suspended") { filter.isSuspended = true }
        if context.arguments.flag("bad") { filter.isBad = true }
        let limit = try context.arguments.integer("limit", in: 0...) ?? Int.max
        let cards = try library.cards(filter).prefix(limit)
        if context.wantsJSON {
            let places = library.citationPlaces()
            return context.console.write(.array(try cards.map { try $0.json(places) }))
        }
        var table = Table([
            .init("ID", isWhole: true), .init("STATE"), .init("DUE", isOptional: true),
            .init("FRONT", isFlexible: true, least: 40),
        ])
        for card in cards {
            let state = card.isSuspended ? "suspended" : card.schedule.state.rawValue
            let due = card.schedule.state == .new ? "" : String(card.schedule.due.description.prefix(10))
            let front = context.isPlain ? card.card.front : card.card.question
            table.add([StyledText(card.id, .accent), StyledText(state), StyledText(due), StyledText(front)])
        }
        if context.isPlain || !cards.isEmpty { return context.console.print(table, isPlain: context.isPlain) }
        let isAll = filter == CardFilter() && limit > 0
        context.console.note(
            isAll
                ? "There are no cards yet. Take something in: study ingest FILE"
                : "There are no such cards. See them all with: study cards")
    }

    private static func add(_ library: Library, _ context: Context) throws {
        let arguments = context.arguments
        let citations = try arguments.string("from").map { name in
            guard let rank = Target.rank(in: name) else {
                throw arguments.error(.badValue(name: "--from", value: name, expected: "a hit such as @1"))
            }
            return [Citation(try library.hit(rank))]
        }
        var words = (front: arguments.string("front") ?? "", back: arguments.string("back") ?? "")
        if arguments.string("front") == nil {
            guard let written = try CardEditor.edit(front: words.front, back: words.back, context) else {
                return context.console.note("Nothing was written, so no card was added.")
            }
            words = written
        }
        let topic = try arguments.string("topic").map { try library.find(topic: $0) }
        let card = try library.addCard(
            front: words.front, back: words.back, concepts: arguments.strings("concept"), topic: topic,
            citations: citations ?? [])
        try report("Added", card, library, context)
    }

    private static func edit(_ library: Library, _ context: Context) throws {
        let card = try library.card(context.arguments.string("CARD") ?? "")
        var (front, back) = (context.arguments.string("front"), context.arguments.string("back"))
        if front == nil, back == nil {
            guard let written = try CardEditor.edit(front: card.card.front, back: card.card.back, context) else {
                return context.console.note("Nothing was changed.")
            }
            (front, back) = written
        }
        try report("Changed", library.editCard(card.id, front: front, back: back), library, context)
    }

    private static func report(_ what: String, _ card: StoredCard, _ library: Library, _ context: Context) throws {
        if context.wantsJSON { return context.console.write(try card.json(library.citationPlaces())) }
        context.console.say(StyledText("\(what) \(card.id)."))
    }

    private static func show(_ card: StoredCard, _ library: Library, _ context: Context) throws {
        let places = library.citationPlaces()
        if context.wantsJSON { return context.console.write(try card.json(places)) }
        CardPage(card, try places.places(of: card.card), width: context.console.width).lines
            .forEach { context.console.print($0) }
    }
}

extension Card {
    /// The front without its options.
    var question: String { front.split(separator: "\n").first.map(String.init) ?? front }
}

extension Citation {
    /// The place of a hit.
    init(_ place: Place) {
        self.init(source: place.source, place: place.reference)
    }
}
