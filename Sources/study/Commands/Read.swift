import Concepts
import JSON
import Library
import Terminal
import Transcripts

enum Read: Command {
    static let spec = CommandSpec(
        "read", summary: "Read a source",
        discussion: "The transcript where there is one, else the notes, in the pager.",
        examples: [
            CommandExample("study read @1", "From the first hit of the last search on"),
            CommandExample("study read SOURCE --at 31:08", "From a moment on"),
            CommandExample("study read SOURCE --notes", "The notes"),
        ],
        positionals: [PositionalSpec("SOURCE", help: "A source, or @N for a hit", completion: .dynamic("sources"))],
        options: [
            OptionSpec("at", .value("PLACE"), help: "H:MM:SS, MM:SS, PART@H:MM:SS or line:N"),
            OptionSpec("notes", help: "The notes, also where there is a transcript"),
        ], category: "Find")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let target = try Target(context, library)
        let source = target.source
        let isNotesHit = target.hit.map { $0.kind == .notes } ?? false
        let readsNotes = context.arguments.flag("notes") || isNotesHit || source.transcript == nil
        let all = readsNotes ? try library.noteSegments(of: source) : try library.segments(of: source)
        guard !all.isEmpty else {
            throw Failure(
                .notFound, "\(source.id) has no \(readsNotes ? "notes" : "transcript")",
                readsNotes ? "Read its transcript with: study read \(source.id)" : "Take it in with: study ingest FILE")
        }
        let begin = try begin(target, all, library)
        let segments = all[begin...]
        let concepts = try readsNotes ? library.concepts(inNotes: all) : library.concepts(inSegmentsOf: source)
        if context.wantsJSON {
            let documents = zip(segments, concepts[begin...]).map { $0.json(concepts: $1) }
            return context.console.write(
                .members([("source", .string(source.id)), ("segments", .array(documents))]))
        }
        if context.isPlain {
            for segment in segments {
                context.console.write(
                    [
                        String(segment.part), segment.start?.description ?? "", String(segment.lines.lowerBound),
                        segment.kind.rawValue, segment.speaker ?? "", segment.text,
                    ].map { Sanitizer.cleaned($0) }.joined(separator: "\t") + "\n")
            }
            return
        }
        let marked = zip(segments, concepts[begin...]).map { MarkedSegment($0, concepts: $1.map(\.bytes)) }
        let page = ReadingPage(source, marked, isNotes: readsNotes, width: context.console.width)
        context.console.print(page.lines)
    }

    /// The index of the first segment to show.
    private static func begin(_ target: Target, _ segments: [StoredSegment], _ library: Library) throws -> Int {
        if let place = target.place { return try library.index(of: place, in: segments, of: target.source) }
        guard let hit = target.hit else { return 0 }
        return segments.firstIndex { $0.lines.upperBound >= hit.lines.lowerBound } ?? 0
    }
}

extension StoredSegment {
    /// As the contract has it, with the concepts that it speaks of, in the order of the text.
    fileprivate func json(concepts: [ConceptSpan]) -> JSONValue {
        var seen: Set<Concept.ID> = []
        let ids = concepts.map(\.concept).filter { seen.insert($0).inserted }
        return .members([
            ("part", .integer(part)), ("lineStart", .integer(lines.lowerBound)),
            ("lineEnd", .integer(lines.upperBound)),
            ("start", JSONValue(start)), ("end", JSONValue(end)), ("speaker", JSONValue(speaker)),
            ("text", .string(text)),
            ("kind", .string(kind.rawValue)), ("concepts", .array(ids.map { .string($0.text) })),
        ])
    }
}
