import Library
import Terminal

enum ShowConcept: Command {
    static let spec = CommandSpec(
        "concept", summary: "Show what a concept is and where it is spoken of",
        discussion:
            "What it means and why it matters, how it hangs together with others and who says so, and every place.",
        examples: [
            CommandExample("study concept RAG", "By its name or another one"),
            CommandExample("study concept \"chunk size\" --all", "With every place where it is spoken of"),
        ],
        positionals: [
            PositionalSpec("NAME", .oneOrMore, help: "A concept by id, name or alias", completion: .dynamic("concepts"))
        ],
        options: [OptionSpec("all", help: "Every place, not the first of each source")], category: "Find")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let detail = try library.conceptDetail(named: context.arguments.joined("NAME"))
        let practice = try context.practice(of: detail.concept.id, library)
        if context.wantsJSON { return context.console.write(detail.json(practice)) }
        let titles = Dictionary(try library.sources().map { ($0.id, $0.title) }) { first, _ in first }
        let page = ConceptPage(
            detail, practice, titles: titles, showsAll: context.arguments.flag("all"), width: context.console.width)
        context.console.print(page.lines)
    }
}
