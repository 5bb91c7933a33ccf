import Concepts
import JSON
import Library
import Notes
import Terminal

enum ShowGraph: Command {
    enum Format: String, CaseIterable, Sendable {
        case tree, dot, mermaid, graphml, json, svg
    }

    static let spec = CommandSpec(
        "graph", summary: "Show how concepts hang together",
        discussion: """
            Of one concept and what lies around it, or of all of them: as a tree in the terminal, or in a format that \
            other programs draw. Pictures of one concept show the most telling neighbours; --format json holds all.
            """,
        examples: [
            CommandExample("study graph RAG --depth 2", "A concept and what lies within two steps"),
            CommandExample("study graph RAG --depth 2 --format svg > rag.svg", "A picture for a browser"),
            CommandExample("study graph --format graphml > all.graphml", "Everything, for another program"),
        ],
        positionals: [
            PositionalSpec(
                "NAME", .zeroOrMore, help: "A concept by id, name or alias", completion: .dynamic("concepts"))
        ],
        options: [
            OptionSpec("depth", .value("N"), defaultText: "1", help: "How many steps from the concept"),
            OptionSpec("format", .choice(Format.allCases.map(\.rawValue)), defaultText: "tree", help: "How to show it"),
        ], category: "Find")

    /// How many neighbours a concept brings into a picture or a tree.
    private static let most = 12

    static func run(_ context: Context) throws {
        let asked: Format? = try context.arguments.choice("format")
        if context.wantsJSON, let asked, asked != .json {
            throw context.arguments.error(.conflict("--json", "--format"))
        }
        let format = context.wantsJSON ? .json : asked ?? .tree
        let depth = try context.arguments.integer("depth", in: 0...20)
        let library = try context.library()
        let whole = try library.graph()
        let name = context.arguments.joined("NAME")
        guard !name.isEmpty else {
            return try show(whole, root: nil, title: "Concepts", format, depth: 0, library, context)
        }
        let root = try library.concept(named: name)
        let limit = format == .json || format == .tree || format == .graphml ? Int.max : most
        let part = whole.neighborhood(of: root.id, depth: depth ?? 1, limit: limit) ?? whole
        try show(part, root: root.id, title: root.name, format, depth: depth ?? 1, library, context)
    }

    private static func show(
        _ graph: ConceptGraph, root: Concept.ID?, title: String, _ format: Format, depth: Int, _ library: Library,
        _ context: Context
    ) throws {
        let console = context.console
        switch format {
        case .tree:
            if graph.nodes.isEmpty {
                return console.note("There are no concepts yet. Take something in: study ingest FILE")
            }
            let tree = root.map { GraphTree(of: graph, root: $0, depth: depth, most: most) } ?? GraphTree(of: graph)
            console.print(tree.lines.map { styled($0).truncated(to: console.width) })
        case .dot: console.write(GraphDOT.text(of: graph, title: title))
        case .mermaid: console.write(GraphMermaid.text(of: graph, title: title))
        case .graphml: console.write(GraphML.text(of: graph))
        case .svg: console.write(GraphSVG.text(of: graph, title: title, root: root))
        case .json:
            let evidence = try library.evidence(of: graph.edges)
            console.write(GraphJSON.value(of: graph) { evidence[$0]?.json })
        }
    }

    private static func styled(_ line: GraphTree.Line) -> StyledText {
        let relation = line.relation.isEmpty ? "" : line.relation + " "
        let role: Role = line.concept == nil ? (line.branches.isEmpty ? .heading : .muted) : .accent
        return
            (StyledText(line.branches, .muted) + StyledText(relation, .muted) + StyledText(line.text, role))
            .sanitized()
    }
}
