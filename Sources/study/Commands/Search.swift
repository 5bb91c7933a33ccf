import FoundationEssentials
import JSON
import Library
import Terminal
import Text
import Transcripts

enum Search: Command {
    static let spec = CommandSpec(
        "search", summary: "Find where something is said",
        discussion: """
            Words rank and none is required; "exact phrases" are. prefix* finds words that begin so, -word leaves \
            out passages with it, OR joins phrases, and speaker:, source:, concept: and topic: narrow the search. \
            Anything you type is a legal query. The concepts that it names are recognised, by an alias or as a \
            machine mishears them too, and widen it. Afterwards @1 stands for the first hit: study open @1, study read @1.
            """,
        examples: [
            CommandExample("study search vision rag", "Passages about it, the best first"),
            CommandExample("study search '\"chunk size\" -vector'", "A phrase, and a word that must not be there"),
            CommandExample("study search 'speaker:\"Chip Huyen\" latency'", "What one person said"),
        ],
        positionals: [PositionalSpec("QUERY", .zeroOrMore, help: "What you look for")],
        options: [
            OptionSpec(
                "in", .choice(SearchScope.Kind.allCases.map(\.rawValue)), defaultText: "all", help: "Where to look"),
            OptionSpec(
                "source", .value("S"), isRepeatable: true, help: "Only in this source", completion: .dynamic("sources")),
            OptionSpec("speaker", .value("NAME"), isRepeatable: true, help: "Only what this person says"),
            OptionSpec(
                "topic", .value("T"), isRepeatable: true, help: "Only sources on this topic",
                completion: .dynamic("topics")),
            OptionSpec(
                "concept", .value("C"), isRepeatable: true, help: "Only passages that mention this concept",
                completion: .dynamic("concepts")),
            OptionSpec("limit", short: "n", .value("N"), defaultText: "10", help: "How many hits"),
            OptionSpec("explain", help: "Say why each hit stands where it stands"),
            OptionSpec(
                "queries", .value("FILE"), help: "Answer every line of a file: id, tab, query", completion: .files),
        ], category: "Find", allowsDashedPositionals: true)

    static func run(_ context: Context) throws {
        let library = try context.library()
        let scope = SearchScope(
            kind: try context.arguments.choice("in") ?? .all, sources: context.arguments.strings("source"),
            speakers: context.arguments.strings("speaker"), topics: context.arguments.strings("topic"),
            concepts: context.arguments.strings("concept"),
            limit: try context.arguments.integer("limit", in: 1...1000) ?? 10,
            isExplained: context.arguments.flag("explain"))
        if let file = context.arguments.string("queries") {
            guard context.arguments.strings("QUERY").isEmpty else {
                throw context.arguments.error(.conflict("--queries", "QUERY"))
            }
            return try answer(file, library, scope, context)
        }
        let answer = try library.search(context.arguments.joined("QUERY"), in: scope)
        // A home that cannot be written to can still be searched.
        try? library.remember(answer)
        // Left to the end of the process: closing would copy the log of changes into the database and wait for the
        // disk. Whoever opens it next finds the log.
        _ = Unmanaged.passRetained(library)
        if context.wantsJSON { return context.console.write(answer.json(id: nil)) }
        try show(answer, scope, library, context)
    }

    /// Answers each line of a file with one line of JSON.
    private static func answer(_ file: String, _ library: Library, _ scope: SearchScope, _ context: Context) throws {
        let bytes: [UInt8]
        let input = InputFile.found(at: file).first
        switch input?.content {
        case .standardInput?: bytes = context.console.input.rest()
        case .file?: bytes = try input?.read().get() ?? []
        default: throw Failure(.notFound, "there is no file \(file)")
        }
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            guard let tab = text.firstIndex(of: "\t") else {
                throw Failure(.badData, "\(file):\(number + 1): expected an id, a tab and a query")
            }
            let query = CleanText.string(String(text[text.index(after: tab)...]))
            context.console.writeLine(try library.search(query, in: scope).json(id: String(text[..<tab])))
        }
    }

    private static func show(
        _ answer: SearchAnswer, _ scope: SearchScope, _ library: Library, _ context: Context
    ) throws {
        let console = context.console
        if context.isPlain {
            var table = Table(["RANK", "SOURCE", "PART", "START", "LINE", "TEXT", "URL"].map { Table.Column($0) })
            for hit in answer.hits {
                table.add(
                    [
                        String(hit.rank), hit.place.source, hit.place.part.map(String.init) ?? "",
                        hit.place.start.map(\.description) ?? "", String(hit.place.lines.lowerBound), hit.text,
                        hit.place.url ?? "",
                    ].map { StyledText($0) })
            }
            return console.print(table, isPlain: true)
        }
        if answer.query.isEmpty {
            return console.note("Nothing to look for. Try: study search WORDS")
        }
        if let meant = answer.didYouMean {
            console.note(StyledText("Searched for “\(shortened(meant))”.").sanitized())
        }
        if answer.isRelaxed {
            console.note("No passage holds all of that; these come nearest.")
        }
        if answer.hits.isEmpty {
            return try showNothing(answer.query, scope, library, console)
        }
        let width = min(console.width, 100)
        let titles = try library.sourceTitles()
        for hit in answer.hits {
            if hit.rank > 1 { console.print() }
            let title = titles[hit.place.source] ?? hit.place.source
            show(hit, try library.moment(of: hit), title: title, width: width, console)
        }
        console.print()
        // Only a hit whose recording has an address can be opened.
        let opened = answer.hits.first { $0.place.url != nil }
        let next = opened.map { "study open @\($0.rank) opens the recording there, " } ?? ""
        console.say(
            StyledText("\(next)study read @\(opened?.rank ?? 1) reads on\(opened == nil ? " there" : "").", .muted))
    }

    /// What to do where nothing was found: search more widely, another name, what there is.
    private static func showNothing(
        _ query: String, _ scope: SearchScope, _ library: Library, _ console: Console
    ) throws {
        guard try !library.sources().isEmpty else {
            return console.note("There is nothing to search yet. Take something in with: study ingest FILE")
        }
        let isNarrowed = scope != SearchScope(limit: scope.limit, isExplained: scope.isExplained)
        let place = isNarrowed ? " there" : ""
        console.note(StyledText("No passage\(place) speaks of “\(shortened(query))”.").sanitized())
        if isNarrowed, try !library.search(query, in: SearchScope(limit: 1)).hits.isEmpty {
            return console.note(
                StyledText("Elsewhere there are some: study search \(ShellWord.quoted(query))").sanitized())
        }
        let concepts = try library.concepts()
        let near = EditDistance.suggestions(for: query, among: concepts.flatMap { [$0.name] + $0.aliases })
        if !near.isEmpty {
            let names = near.map { "“\($0)”" }.joined(separator: " or ")
            console.note(StyledText("Did you mean \(names)?").sanitized())
        }
        console.note("See what is spoken of: study concepts")
    }

    private static func shortened(_ query: String) -> String {
        query.count > 60 ? query.prefix(60) + "…" : query
    }

    private static func show(_ hit: SearchHit, _ place: Place, title: String, width: Int, _ console: Console) {
        let rank = DisplayWidth.padded("@\(hit.rank)", to: 4)
        var facts: [String] = []
        if let start = place.start {
            facts.append((place.part ?? 1) > 1 ? "part \(place.part ?? 1), \(start)" : start.description)
        } else if place.kind == .transcript {
            facts.append("line \(place.lines.lowerBound)")
        }
        if let speaker = hit.speaker { facts.append(speaker) }
        if place.kind == .notes { facts.append("notes") }
        let tail = " · " + facts.joined(separator: " · ")
        let room = max(12, width - 4 - DisplayWidth.of(tail))
        console.print(
            (StyledText(rank, .accent) + StyledText(DisplayWidth.truncated(title, to: room), .strong)
                + StyledText(tail, .muted)).sanitized())
        if let section = hit.title {
            console.print(StyledText(section, .heading).sanitized().wrapped(to: width, indent: 4))
        }
        let excerpt = Excerpt(of: hit.text, highlights: hit.highlights, bytes: max(120, (width - 4) * 3))
        var text = StyledText(excerpt.text, highlights: excerpt.highlights)
        if excerpt.isCutBefore { text = "… " + text }
        var lines = text.sanitized().wrapped(to: width, indent: 4, hanging: 4)
        if lines.count > 3 || excerpt.isCutAfter {
            lines = Array(lines.prefix(3))
            lines[lines.count - 1] = (lines[lines.count - 1] + " …").truncated(to: width)
        }
        console.print(lines)
        for reason in hit.reasons { show(reason, console) }
        if let url = place.url { console.print(StyledText("    " + url, .underlined).sanitized()) }
    }
}

extension Search {
    /// One part of a hit's score: its weight, what it is and what matched.
    private static func show(_ reason: SearchReason, _ console: Console) {
        let tenths = Int((reason.score * 10).rounded())
        let score = "\(tenths / 10).\(tenths % 10)"
        let line = "    " + String(repeating: " ", count: max(0, 6 - score.count)) + score + "  "
        console.print(
            (StyledText(line + reason.kind + ": ", .muted) + StyledText(reason.label, .muted)).sanitized()
                .truncated(to: console.width))
    }
}
