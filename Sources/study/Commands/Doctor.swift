import JSON
import Library
import Terminal

enum Doctor: Command {
    static let spec = CommandSpec(
        "doctor", summary: "Examine the home",
        discussion:
            "Looks at the database file, its search index and what must hold among its tables. Ends with 1 if something is damaged.",
        examples: [
            CommandExample("study doctor", ""),
            CommandExample("study doctor --repair", "Make anew what is made from text"),
        ],
        options: [OptionSpec("repair", help: "Make the search index and the concepts anew, then examine")],
        category: "Keep")

    static func run(_ context: Context) throws {
        let library = try context.library()
        if context.arguments.flag("repair") {
            try library.repairIndex()
            try library.forgetConcepts()
            try library.relateConcepts()
        }
        let findings = try library.examine()
        let isWell = findings.allSatisfy(\.isWell)
        if context.wantsJSON {
            try report(findings, library, context, isWell)
        } else {
            let width = context.console.outputIsTerminal ? max(30, context.console.width) : Int.max
            for finding in findings {
                let verdict = StyledText(finding.isWell ? "ok       " : "damaged  ", finding.isWell ? .success : .error)
                let problems = finding.problems.prefix(10).map { StyledText("         \($0)").sanitized() }
                for line in [verdict + StyledText(finding.check)] + problems {
                    context.console.print(line.wrapped(to: width, hanging: 9, cutsWords: false))
                }
            }
            let counts = try library.counts()
            context.console.say(
                StyledText(
                    "\(context.home): \(counted(counts.sources, "source")), \(counted(counts.passages, "passage")), \(number(counts.bytes / 1024)) KiB",
                    .muted
                ))
        }
        guard isWell else {
            if !context.wantsJSON {
                context.console.note("Bring back a backup with study restore FILE, or try: study doctor --repair")
            }
            try context.console.finish()
            throw ExitCode.no
        }
    }

    private static func report(_ findings: [Finding], _ library: Library, _ context: Context, _ isWell: Bool) throws {
        let counts = try library.counts()
        context.console.write(
            .members([
                ("healthy", .bool(isWell)), ("home", .string(context.home)), ("schema", .integer(counts.schema)),
                (
                    "checks",
                    .array(
                        findings.map {
                            .members([
                                ("check", .string($0.check)), ("ok", .bool($0.isWell)),
                                ("problems", .array($0.problems.map(JSONValue.string))),
                            ])
                        })
                ),
                (
                    "counts",
                    .members([
                        ("sources", .integer(counts.sources)), ("transcripts", .integer(counts.transcripts)),
                        ("segments", .integer(counts.segments)), ("passages", .integer(counts.passages)),
                        ("bytes", .integer(counts.bytes)),
                    ])
                ),
            ]))
    }
}
