import Concepts
import FoundationEssentials
import JSON
import Library
import Notes
import Terminal
import Transcripts

enum Draft: Command {
    static let spec = CommandSpec(
        "draft", summary: "Begin notes on a transcript",
        discussion: """
            Prints a skeleton in the notes format: sections by change of subject, each with its place, its concepts and \
            its key sentences as pointers. Write into it what was said, then take it in with study ingest.
            """,
        examples: [
            CommandExample("study draft my-talk --out my-talk.md", "Then write, then: study ingest my-talk.md")
        ],
        positionals: [PositionalSpec("SOURCE", help: "A source with a transcript", completion: .dynamic("sources"))],
        options: [OptionSpec("out", .value("FILE"), help: "Write to a file, which must not exist", completion: .files)],
        category: "Keep")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let source = try library.find(source: context.arguments.string("SOURCE") ?? "")
        guard let transcript = source.transcript else {
            throw Failure(
                .notFound, "\(source.id) has no transcript to draft notes from", "Take it in with: study ingest FILE")
        }
        let segments = try library.segments(of: source)
        let parts = transcript.parts.map { part in
            NotesDraft.Part(
                title: part.title, url: part.url,
                segments: segments.filter { $0.part == part.number }.map(\.segment))
        }
        let linker = Linker(Glossary(try library.glossaryDocuments()))
        let draft = NotesDraft(
            head: NotesDraft.Head(
                metadata: Transcript.Metadata(
                    title: source.title, show: source.show, date: source.date, url: source.url, people: source.people),
                topics: source.topics, fingerprint: transcript.sketch, format: transcript.format),
            parts: parts, finder: TermFinder(linker))
        guard let file = context.arguments.string("out") else { return context.console.write(draft.text) }
        guard OutputFile.isFree(file) else {
            throw Failure(.cannotCreate, "\(file) exists already", "Choose another name, or move it away first.")
        }
        try OutputFile.write(draft.text, to: file)
        if context.wantsJSON { return context.console.write(.members([("draft", .string(file))])) }
        context.console.say(StyledText("Wrote \(file). Write into it, then: study ingest \(file)"))
    }
}
