import JSON
import Library
import Terminal
import Transcripts

enum Ingest: Command {
    static let spec = CommandSpec(
        "ingest", summary: "Take in transcripts, notes, glossaries and cards",
        discussion: """
            Files, folders with all that is in them, or - for standard input. The format is found from the content: \
            captions (SRT, WebVTT, YouTube), Whisper's outputs, meeting and podcast transcripts, JSON, HTML, Markdown \
            and plain text. Each file is taken whole or not at all; one that cannot be read stops none of the others. \
            Taking the same file in again changes nothing.
            """,
        examples: [
            CommandExample("study ingest talk.vtt", "One file"),
            CommandExample("study ingest ~/transcripts", "A folder and all folders in it"),
            CommandExample(
                "study ingest talk.txt --title \"On evals\" --url https://youtu.be/…", "With what the file does not say"
            ),
        ],
        positionals: [
            PositionalSpec("PATH", .oneOrMore, help: "A file, a folder, or - for standard input", completion: .files)
        ],
        options: [
            OptionSpec("title", .value("T"), help: "The title of the source"),
            OptionSpec("show", .value("S"), help: "The podcast or course it belongs to"),
            OptionSpec("date", .value("D"), help: "When it came out, as 2025-10-23"),
            OptionSpec("url", .value("U"), help: "Where the recording is"),
        ], category: "Keep")

    static func run(_ context: Context) throws {
        let facts = GivenFacts(context.arguments)
        let files = context.arguments.strings("PATH").flatMap { InputFile.found(at: $0) }
            .map { $0.reading(context.console.input.rest) }
        let isOne = files.count == 1
        guard isOne || facts == GivenFacts() else {
            throw Failure(
                .usage, "--title, --show, --date and --url describe one recording, but \(files.count) files were given",
                "Take that file in by itself, or use: study sources edit SOURCE --title …")
        }
        try facts.check()
        let library = try context.library()
        var progress = ProgressBar("Reading", total: files.count, on: context.console)
        // What fails here is done when it is needed. Before, so that files can be linked while they are taken in.
        try? library.linkConcepts()
        let reports = try library.ingest(files, facts: facts) { progress.advance($0.path) }
        progress.finish()
        // What fails here is done when it is needed; the files are in.
        try? library.linkConcepts()
        if context.wantsJSON {
            context.console.write(.array(reports.map(\.json)))
        } else {
            show(reports, context)
        }
        if reports.contains(where: { $0.status == .failed }) {
            try context.console.finish()
            throw ExitCode.badData
        }
        if reports.isEmpty {
            context.console.note("There was no file to take in.")
        }
    }

    private static func show(_ reports: [IngestReport], _ context: Context) {
        let console = context.console
        if context.isPlain {
            var table = Table([
                .init("FILE"), .init("STATUS"), .init("SOURCE"), .init("FORMAT"), .init("SEGMENTS"), .init("WORDS"),
            ])
            for report in reports {
                table.add([
                    StyledText(report.file), StyledText(report.status.rawValue), StyledText(report.source ?? ""),
                    StyledText(report.format?.rawValue ?? ""), StyledText(String(report.segments)),
                    StyledText(String(report.words)),
                ])
            }
            return console.print(table, isPlain: true)
        }
        var table = Table([
            .init("STATUS"), .init("SOURCE", isWhole: true), .init("FORMAT", isOptional: true),
            .init("PARTS", .right, isOptional: true), .init("SEGMENTS", .right, isOptional: true),
            .init("WORDS", .right),
        ])
        for report in reports where report.status != .failed {
            let name = report.source ?? report.file
            table.add([
                StyledText(report.status.rawValue, report.status == .unchanged ? .muted : .success), StyledText(name),
                StyledText(report.format?.rawValue ?? ""), StyledText(number(report.parts)),
                StyledText(number(report.segments)), StyledText(number(report.words)),
            ])
        }
        if !table.isEmpty { console.print(table) }
        for report in reports {
            for remark in report.remarks {
                console.note(StyledText("\(report.source ?? report.file): \(remark)").sanitized())
            }
            guard let error = report.error else { continue }
            let place = error.line.map { "\(report.file):\($0)" } ?? report.file
            console.note(StyledText("\(place): \(error.message)", .error).sanitized())
        }
        let new = reports.filter { $0.status == .added || $0.status == .updated }
        if let source = new.first?.source {
            console.say(StyledText("Next: study search WORDS, or: study read \(source)", .muted))
        }
    }
}

extension GivenFacts {
    /// The facts that `--title`, `--show`, `--date` and `--url` give.
    init(_ arguments: ParsedArguments) {
        self.init(
            title: arguments.string("title"), show: arguments.string("show"), date: arguments.string("date"),
            url: arguments.string("url"))
    }
}

extension IngestReport {
    /// As the contract has it.
    var json: JSONValue {
        .members([
            ("file", .string(file)), ("source", JSONValue(source)), ("format", JSONValue(format?.rawValue)),
            ("status", .string(status.rawValue)), ("parts", .integer(parts)), ("segments", .integer(segments)),
            ("words", .integer(words)), ("repeatedSegments", .integer(repeatedSegments)),
            (
                "error",
                error.map { .members([("line", JSONValue($0.line)), ("message", .string($0.message))]) } ?? .null
            ),
            ("remarks", .array(remarks.map(JSONValue.string))),
        ])
    }
}
