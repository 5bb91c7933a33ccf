import JSON
import Library
import Terminal
import Transcripts

enum Open: Command {
    static let spec = CommandSpec(
        "open", summary: "Open the recording at its second",
        discussion: "Prints the link and, at a terminal with a display, hands it to the system's opener.",
        examples: [
            CommandExample("study open @1", "The first hit of the last search"),
            CommandExample("study open SOURCE --at 31:08", "A moment of a source"),
            CommandExample("study open SOURCE --at 2@1:04:10", "The same in its second part"),
        ],
        positionals: [PositionalSpec("SOURCE", help: "A source, or @N for a hit", completion: .dynamic("sources"))],
        options: [OptionSpec("at", .value("PLACE"), help: "H:MM:SS, MM:SS, PART@H:MM:SS or line:N")], category: "Find")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let target = try Target(context, library)
        guard let url = try target.address(in: library) else {
            let at = context.arguments.string("at")
            throw Failure(
                .notFound, "the address of the recording of \(target.source.id) is not known",
                "Read it here: study read \(context.arguments.string("SOURCE") ?? "")\(at.map { " --at \($0)" } ?? "")",
                "Set the address with: study sources edit \(target.source.id) --url https://…")
        }
        guard WebAddress.isWhole(url) else {
            throw Failure(.badData, "the address of \(target.source.id) is no http or https address")
        }
        if context.wantsJSON {
            context.console.write(
                .members([("source", .string(target.source.id)), ("url", .string(url))]))
        } else {
            context.console.write(url + "\n")
        }
        context.console.flush()
        guard context.console.outputIsTerminal, !context.wantsJSON else { return }
        if Opener.open(url, environment: context.console.environment) { return }
        let place = context.arguments.string("at").map { " --at \($0)" } ?? ""
        context.console.note("There is no browser here. Open the address elsewhere, or read the place:")
        context.console.note(
            StyledText("  study read \(context.arguments.string("SOURCE") ?? "")\(place)", .accent).sanitized())
    }
}
