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
                    ("transcripts", .integer(transcripts)), ("due", .integer(state?.due ?? 0)),
                    ("new", JSONValue(state?.new)), ("weak", JSONValue(state?.weak?.topic)),
                    ("next", JSONValue(state.map(\.next) ?? "study review")),
                ]))
        }
        let console = context.console
        if isNew {
            console.print(
                "Welcome. " + StyledText("\(counted(sources.count, "source"))", .strong) + " with notes are ready.")
        } else {
            console.print(
                StyledText(counted(sources.count, "source"), .strong) + ", \(counted(transcripts, "transcript")).")
        }
        if let state { console.print(state.lines.flatMap { $0.sanitized().wrapped(to: console.width) }) }
        console.print()
        var table = Table([.init("COMMAND"), .init("WHAT IT DOES", isFlexible: true)])
        table.add([StyledText("study search WORDS", .accent), "Find where something is said"])
        table.add([StyledText("study read SOURCE", .accent), "Read the notes or the transcript"])
        table.add([StyledText("study ingest FILE", .accent), "Take in a transcript of your own"])
        table.add([StyledText("study review", .accent), "Learn what was said, and keep it"])
        for line in table.lines(width: console.width, showsHeader: false) { console.print(line) }
        console.print()
        console.print(StyledText("All commands: study help", .muted))
    }
}
