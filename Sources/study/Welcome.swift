import JSON
import Library
import Practice
import Terminal

/// What `study` alone shows: the state of things, and what to do next.
enum Welcome {
    static func run(_ context: Context) throws {
        let isNew = !Library.exists(home: context.home)
        let library = try context.library()
        let sources = try library.sources()
        // Cards are made when they are first asked for: nobody waits for them at the first start.
        let state = isNew ? nil : try StudyState(library, context)
        let transcripts = sources.count { $0.transcript != nil }
        if context.wantsJSON {
            return context.console.write(
                .members([
                    ("home", .string(context.home)), ("sources", .integer(sources.count)),
                    ("transcripts", .integer(transcripts)), ("due", .integer(state?.counts.due ?? 0)),
                    ("learning", .integer(state?.counts.learning ?? 0)), ("new", JSONValue(state?.counts.new)),
                    ("weak", JSONValue(state?.weak?.topic)),
                    ("last", state?.last.map { .string($0.day.date.description) } ?? .null),
                    ("unfinishedQuiz", JSONValue(state?.quiz?.open)),
                    ("next", JSONValue(state.map(\.next) ?? "study review")),
                ]))
        }
        let console = context.console
        if isNew {
            let greeting =
                StyledText("Welcome. Notes on \(counted(sources.count, "source"))", .strong)
                + " and cards on what they say are ready. Begin with one of these:"
            console.print(greeting.wrapped(to: console.width))
        } else {
            console.print(
                StyledText(counted(sources.count, "source"), .strong) + ", \(counted(transcripts, "transcript")).")
        }
        if let state { console.print(state.lines.flatMap { $0.sanitized().wrappedBeforeCommand(to: console.width) }) }
        console.print()
        var table = Table([.init("COMMAND"), .init("WHAT IT DOES", isFlexible: true, overflow: .wrap)])
        table.add([StyledText("study search WORDS", .accent), "Find where something is said"])
        table.add([StyledText("study review", .accent), "Learn it, and keep it"])
        table.add([StyledText("study ingest FILE", .accent), "Take in a transcript of your own"])
        for line in table.lines(width: console.width, showsHeader: false) { console.print(line) }
        guard !isNew else { return }
        console.print()
        console.print(StyledText("All commands: study help", .muted))
    }
}
