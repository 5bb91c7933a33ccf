import Concepts
import JSON
import Library
import Terminal
import Text

enum ListConcepts: Command {
    static let spec = CommandSpec(
        "concepts", summary: "Show what is talked about",
        discussion: """
            The concepts of the glossary and the terms that stand out in your transcripts, the most important first. \
            With words, those that are called so, and those whose meaning speaks of it.
            """,
        examples: [
            CommandExample("study concepts", "All of them"),
            CommandExample("study concepts chunk", "Those that have to do with chunks"),
            CommandExample("study concepts --topic rag --source SOURCE", "What a source says on a topic"),
        ],
        positionals: [
            PositionalSpec(
                "QUERY", .zeroOrMore, help: "Words of a name or its meaning", completion: .dynamic("concepts"))
        ],
        options: [
            OptionSpec("topic", .value("T"), help: "Only of this topic", completion: .dynamic("topics")),
            OptionSpec("source", .value("S"), help: "Only what this source speaks of", completion: .dynamic("sources")),
        ], category: "Find")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let query = context.arguments.joined("QUERY")
        let concepts = try library.concepts(
            ConceptFilter(
                query: query, topic: try context.arguments.string("topic").map { try topic($0, library) },
                source: try context.arguments.string("source").map { try library.find(source: $0).id }))
        if context.wantsJSON { return context.console.write(.array(concepts.map { .members($0.members) })) }
        if context.isPlain { return context.console.print(plain(concepts), isPlain: true) }
        guard !concepts.isEmpty else {
            return context.console.note(
                query.isEmpty
                    ? "There are none. Take in a glossary or a transcript: study ingest FILE"
                    : StyledText(
                        "No concept has to do with “\(query)”. Search for it: study search \(ShellWord.quoted(query))"
                    )
                    .sanitized())
        }
        context.console.print(page(concepts, width: context.console.width))
    }

    /// The topic that a person means by `name`.
    private static func topic(_ name: String, _ library: Library) throws -> String {
        let topics = try library.conceptTopics()
        if let topic = topics.first(where: { Slug.make(from: $0) == Slug.make(from: name) }) { return topic }
        let near = EditDistance.suggestions(for: name, among: topics)
        throw LibraryError.unknownTopic(name, near: near.isEmpty ? topics : near)
    }

    private static func plain(_ concepts: [StoredConcept]) -> Table {
        var table = Table(["ID", "NAME", "TOPIC", "MENTIONS", "SOURCES", "ORIGIN", "MEANING"].map { Table.Column($0) })
        for concept in concepts {
            table.add(
                [
                    concept.id.text, concept.name, concept.topic ?? "", String(concept.mentionCount),
                    String(concept.sources.count), concept.origin.rawValue, concept.definition ?? "",
                ].map { StyledText($0) })
        }
        return table
    }

    private static func page(_ concepts: [StoredConcept], width: Int) -> [StyledText] {
        let isWide = width >= 100
        // A name is what one types: it is broken between words where there is no room for it, and never cut.
        var columns: [Table.Column] = [
            .init("CONCEPT", isFlexible: true, overflow: .wrap, least: 20), .init("TOPIC", isOptional: true),
            .init("SAID", .right),
        ]
        if isWide { columns.append(.init("SOURCES", .right)) }
        var table = Table(columns + [.init("MEANING", isFlexible: true, least: 12)])
        for concept in concepts {
            var cells = [
                StyledText(concept.name, .accent), StyledText(concept.topic ?? "found", .muted),
                StyledText(number(concept.mentionCount)),
            ]
            if isWide { cells.append(StyledText(String(concept.sources.count))) }
            table.add(cells + [StyledText(concept.definition ?? "")])
        }
        let note = "\(counted(concepts.count, "concept")). More on one: study concept NAME"
        return table.lines(width: min(width, 140)) + ["", StyledText(note, .muted)]
    }
}
