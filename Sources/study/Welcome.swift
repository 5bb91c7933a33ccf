import JSON
import Library
import Terminal

/// What `study` alone shows: the state of things, and what to do next.
enum Welcome {
    static func run(_ context: Context) throws {
        let isNew = !Library.exists(home: context.home)
        let library = try context.library()
        let sources = try library.sources()
        if context.wantsJSON {
            let transcripts = sources.count { $0.transcript != nil }
            return context.console.write(
                .members([
                    ("home", .string(context.home)), ("sources", .integer(sources.count)),
                    ("transcripts", .integer(transcripts)),
                ]))
        }
        let console = context.console
        if isNew {
            console.print(
                "Welcome. " + StyledText("\(counted(sources.count, "source"))", .strong) + " with notes are ready.")
        } else {
            let transcripts = sources.count { $0.transcript != nil }
            console.print(
                StyledText(counted(sources.count, "source"), .strong) + ", \(counted(transcripts, "transcript")).")
        }
        console.print()
        var table = Table([.init("COMMAND"), .init("WHAT IT DOES", isFlexible: true)])
        table.add([StyledText("study search WORDS", .accent), "Find where something is said"])
        table.add([StyledText("study read SOURCE", .accent), "Read the notes or the transcript"])
        table.add([StyledText("study ingest FILE", .accent), "Take in a transcript of your own"])
        for line in table.lines(width: console.width, showsHeader: false) { console.print(line) }
        console.print()
        console.print(StyledText("All commands: study help", .muted))
    }
}
