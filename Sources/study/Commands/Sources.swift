import JSON
import Library
import Terminal
import Transcripts

enum Sources: Command {
    private static let name = PositionalSpec("SOURCE", .optional, help: "One source", completion: .dynamic("sources"))

    static let spec = CommandSpec(
        "sources", summary: "Show what there is to learn from",
        examples: [
            CommandExample("study sources", "All of them"),
            CommandExample("study sources ai-engineering-101", "One, with its parts"),
            CommandExample("study sources edit SOURCE --title \"A better title\"", "Set a fact right"),
        ],
        subcommands: [
            CommandSpec("list", summary: "List the sources, or show one", positionals: [name]),
            CommandSpec(
                "edit", summary: "Set what is known of a source",
                discussion: "What you set stays, whatever newer files say.",
                positionals: [PositionalSpec("SOURCE", help: "The source", completion: .dynamic("sources"))],
                options: [
                    OptionSpec("title", .value("T"), help: "Its title"),
                    OptionSpec("show", .value("S"), help: "The podcast or course it belongs to"),
                    OptionSpec("date", .value("D"), help: "When it came out, as 2025-10-23"),
                    OptionSpec("url", .value("U"), help: "Where the recording is"),
                ]),
        ], defaultSubcommand: "list", category: "Find")

    static func run(_ context: Context) throws {
        if context.arguments.path.last == "edit" { return try edit(context) }
        let library = try context.library()
        let one = context.arguments.string("SOURCE")
        let sources = try one.map { [try library.find(source: $0)] } ?? library.sources()
        if context.wantsJSON { return context.console.write(.array(sources.map(\.json))) }
        if !context.isPlain, one != nil, let source = sources.first { return show(source, context) }
        list(sources, context)
    }

    private static func edit(_ context: Context) throws {
        let facts = GivenFacts(context.arguments)
        guard facts != GivenFacts() else {
            throw Failure(.usage, "nothing to set", "Say what: --title T, --show S, --date D or --url U.")
        }
        let source = try context.library().editSource(context.arguments.string("SOURCE") ?? "", facts)
        if context.wantsJSON { return context.console.write(source.json) }
        show(source, context)
    }

    private static func list(_ sources: [Source], _ context: Context) {
        var table = Table([
            .init("ID", isWhole: true), .init("WHO", isFlexible: true, least: 12, isOptional: true),
            .init("DATE", isOptional: true), .init("NOTES", isOptional: true), .init("WORDS", .right),
            .init("LENGTH", .right, isOptional: true),
        ])
        for source in sources {
            table.add([
                StyledText(source.id, .accent), StyledText(source.people.map(\.name).prefix(2).joined(separator: ", ")),
                StyledText(source.date ?? ""), StyledText(source.hasNotes ? "yes" : "no"),
                StyledText(source.transcript.map { number($0.words) } ?? "–"),
                StyledText(source.transcript.map(length) ?? ""),
            ])
        }
        if context.isPlain || !sources.isEmpty { context.console.print(table, isPlain: context.isPlain) }
        if context.isPlain { return }
        if sources.isEmpty {
            context.console.note("There are none yet. Begin with: study ingest FILE")
        } else {
            context.console.print("")
            context.console.say(StyledText("More on one: study sources ID; read it: study read ID", .muted))
        }
    }

    /// How long the recordings last together.
    private static func length(_ transcript: Source.StoredTranscript) -> String {
        let milliseconds = transcript.parts.reduce(0) { $0 + ($1.end?.milliseconds ?? 0) }
        guard milliseconds > 0 else { return "" }
        if milliseconds < 60_000 { return "\((milliseconds + 500) / 1000) s" }
        let minutes = (milliseconds + 30_000) / 60_000
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }

    private static func show(_ source: Source, _ context: Context) {
        let console = context.console
        console.print(StyledText(source.title, .heading).sanitized())
        var facts: [(String, String)] = [("id", source.id)]
        if let show = source.show { facts.append(("show", show)) }
        if let date = source.date { facts.append(("date", date)) }
        for person in source.people { facts.append((person.role ?? "with", person.name)) }
        if let url = source.url { facts.append(("at", url)) }
        if !source.topics.isEmpty { facts.append(("topics", source.topics.joined(separator: ", "))) }
        facts.append(("notes", source.hasNotes ? "yes" : "none"))
        if let transcript = source.transcript {
            facts.append(("transcript", "\(transcript.path), \(transcript.format), \(number(transcript.words)) words"))
        } else {
            facts.append(("transcript", "none; take it in with study ingest FILE, and it joins this source"))
        }
        let width = min(24, facts.map { DisplayWidth.of(Sanitizer.cleaned($0.0)) }.max() ?? 0)
        for (name, value) in facts {
            let label = DisplayWidth.padded(DisplayWidth.truncated(Sanitizer.cleaned(name), to: width), to: width)
            // An id or an address is typed: it is never cut.
            let lines = StyledText(value).sanitized().wrapped(
                to: max(20, console.width - width - 4), cutsWords: false)
            for (index, line) in lines.enumerated() {
                let lead = index == 0 ? label : String(repeating: " ", count: width)
                console.print("  " + StyledText(lead, .muted) + "  " + line)
            }
        }
        guard let transcript = source.transcript else { return }
        console.print()
        var table = Table([
            .init("PART", .right), .init("TITLE", isFlexible: true, isOptional: true), .init("FROM", .right),
            .init("TO", .right),
            .init("LINES", .right), .init("SEGMENTS", .right, isOptional: true),
        ])
        for part in transcript.parts {
            table.add([
                StyledText(String(part.number)), StyledText(part.title ?? ""),
                StyledText(part.start?.description ?? ""),
                StyledText(part.end?.description ?? ""),
                StyledText("\(part.lines.lowerBound)–\(part.lines.upperBound)"),
                StyledText(number(part.segments)),
            ])
        }
        console.print(table)
        for run in transcript.repeats {
            console.print(
                StyledText(
                    "Lines \(run.lines.lowerBound)–\(run.lines.upperBound) repeat lines \(run.original.lowerBound)–\(run.original.upperBound).",
                    .muted))
        }
        for stretch in transcript.sponsors {
            let time = stretch.start.map { start in " (\(start)–\(stretch.end ?? start))" } ?? ""
            console.print(
                StyledText(
                    "Lines \(stretch.lines.lowerBound)–\(stretch.lines.upperBound)\(time) are a sponsor's.", .muted))
        }
    }
}

extension Source {
    /// As the contract has it.
    var json: JSONValue {
        .members([
            ("id", .string(id)), ("title", .string(title)), ("show", JSONValue(show)), ("date", JSONValue(date)),
            (
                "people",
                .array(people.map { .members([("name", .string($0.name)), ("role", JSONValue($0.role))]) })
            ),
            ("url", JSONValue(url)), ("topics", .array(topics.map(JSONValue.string))), ("notes", .bool(hasNotes)),
            ("transcript", transcript?.json ?? .null),
        ])
    }
}

extension Source.StoredTranscript {
    fileprivate var json: JSONValue {
        .members([
            ("file", .string(path)), ("format", .string(format)), ("words", .integer(words)),
            ("segments", .integer(segments)),
            (
                "parts",
                .array(
                    parts.map {
                        .members([
                            ("index", .integer($0.number)), ("title", JSONValue($0.title)), ("url", JSONValue($0.url)),
                            ("start", JSONValue($0.start)), ("end", JSONValue($0.end)),
                            ("segments", .integer($0.segments)),
                            ("lineStart", .integer($0.lines.lowerBound)), ("lineEnd", .integer($0.lines.upperBound)),
                        ])
                    })
            ),
            (
                "repeats",
                .array(
                    repeats.map {
                        .members([
                            ("lineStart", .integer($0.lines.lowerBound)), ("lineEnd", .integer($0.lines.upperBound)),
                            ("ofLineStart", .integer($0.original.lowerBound)),
                            ("ofLineEnd", .integer($0.original.upperBound)),
                        ])
                    })
            ),
            (
                "sponsor",
                .array(
                    sponsors.map {
                        .members([
                            ("part", .integer($0.part)), ("start", JSONValue($0.start)), ("end", JSONValue($0.end)),
                            ("lineStart", .integer($0.lines.lowerBound)), ("lineEnd", .integer($0.lines.upperBound)),
                        ])
                    })
            ),
            ("fingerprint", .string(sketch)),
        ])
    }
}
