import Concepts
import JSON
import Library
import Terminal
import Transcripts

enum Extract: Command {
    static let spec = CommandSpec(
        "extract", summary: "Show what a text is about, without storing it",
        discussion: """
            Concepts of the glossary that the text speaks of, and terms that the glossary does not know, the most \
            important first.
            """,
        examples: [
            CommandExample("study extract talk.vtt", "The key terms of a talk"),
            CommandExample("study extract notes.txt --limit 10 --json", "The ten best, for a program"),
            CommandExample("study extract texts.jsonl --lines", "One text a line, as {\"id\", \"text\"}"),
        ],
        positionals: [PositionalSpec("FILE", help: "A file, or - for standard input", completion: .files)],
        options: [
            OptionSpec("limit", short: "n", .value("N"), defaultText: "30", help: "How many terms"),
            OptionSpec("lines", help: "Read one JSON text a line, as one collection; answer with one line each"),
        ], category: "Find")

    static func run(_ context: Context) throws {
        let limit = try context.arguments.integer("limit", in: 1...1000) ?? 30
        let name = context.arguments.string("FILE") ?? "-"
        let bytes = try bytes(of: name, context)
        let linker = Linker(Glossary(try context.library().glossaryDocuments()))
        if context.arguments.flag("lines") { return try answerLines(bytes, name, linker, limit, context) }
        let transcript: Transcript
        do {
            transcript = try TranscriptReader.read(bytes)
        } catch {
            throw Failure(.badData, "\(name): \(error)")
        }
        let terms = TermFinder(linker).terms(in: transcript, most: limit)
        if context.wantsJSON {
            return context.console.write(.members([("concepts", .array(terms.map(\.json)))]))
        }
        show(terms, context)
    }

    private static func bytes(of name: String, _ context: Context) throws -> [UInt8] {
        let input = InputFile.found(at: name).first
        switch input?.content {
        case .standardInput?: return context.console.input.rest()
        case .file?:
            guard let bytes = try input?.read().get() else { break }
            return bytes
        default: break
        }
        throw Failure(.notFound, "there is no file \(name)")
    }

    /// Answers each line of a collection with one line of JSON.
    private static func answerLines(
        _ bytes: [UInt8], _ name: String, _ linker: Linker, _ limit: Int, _ context: Context
    ) throws {
        var texts: [(id: JSONValue, text: [String])] = []
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
            guard let value = try? JSONValue(parsing: Array(line)), let id = value["id"], let text = value["text"]?.text
            else { throw Failure(.badData, "\(name):\(number + 1): expected {\"id\": …, \"text\": \"…\"}") }
            texts.append((id, [text]))
        }
        var statistics = TermStatistics()
        for text in texts { statistics.add(text.text) }
        let finder = TermFinder(linker, statistics: statistics)
        for text in texts {
            let terms = finder.terms(in: text.text, most: limit)
            context.console.writeLine(.members([("id", text.id), ("concepts", .array(terms.map(\.json)))]))
        }
    }

    private static func show(_ terms: [KeyTerm], _ context: Context) {
        var table = Table([
            .init("TERM", isFlexible: true, overflow: .wrap), .init("SCORE", .right), .init("MENTIONS", .right),
            .init("GLOSSARY"),
        ])
        for term in terms {
            table.add([
                StyledText(term.name, term.concept == nil ? .strong : .accent),
                StyledText(String(Double(Int(term.score * 10)) / 10)), StyledText(String(term.mentionCount)),
                StyledText(term.concept == nil ? "" : "yes"),
            ])
        }
        context.console.print(table, isPlain: context.isPlain)
        if terms.isEmpty, !context.isPlain { context.console.note("Nothing stands out in it.") }
    }
}

extension KeyTerm {
    /// As the contract has it.
    fileprivate var json: JSONValue {
        .members([
            ("name", .string(name)), ("score", .number(score)), ("mentionCount", .integer(mentionCount)),
            ("known", .bool(concept != nil)),
        ])
    }
}
