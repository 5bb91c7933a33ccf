import Anki
import FoundationEssentials
import JSON
import Library
import Notes
import Terminal

enum Import: Command {
    static let spec = CommandSpec(
        "import", summary: "Read back what was exported, or cards of other programs",
        discussion: """
            Told by content, never by name. What study export json wrote makes a home that nobody has worked with the \
            one that was exported. A table (CSV) with columns front and back, or an Anki package, gives cards of your \
            own, with their schedules where it has them; cards that are there already are not taken again, and \
            take over a schedule only where nobody has answered them here.
            """,
        examples: [
            CommandExample("study import study-2026-01-31.json --home ~/new", "Everything, into a new home"),
            CommandExample("study import cards.csv", "Cards of your own"),
        ],
        positionals: [
            PositionalSpec(
                "FILE", help: "A file of study export json, a table, or an Anki package", completion: .files)
        ], category: "Keep")

    static func run(_ context: Context) throws {
        let file = context.arguments.string("FILE") ?? ""
        var isFolder = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder else {
            throw Failure(.notFound, isFolder ? "\(file) is a folder" : "there is no file \(file)")
        }
        guard let input = InputFile.found(at: file).first else { throw ExitCode.notFound }
        let bytes: [UInt8]
        switch input.read() {
        case .success(let read): bytes = read
        case .failure(let problem): throw Failure(.inputOutput, "\(file): \(problem.message)")
        }
        let text = bytes.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
            throw Failure(.badData, "\(file) is a database", "Bring a backup back with: study restore \(file)")
        }
        if bytes.starts(with: [0x50, 0x4B]) {
            try take(try CardImport.cards(ofPackage: file), file, context)
        } else if text.first == UInt8(ascii: "{") {
            try takeHome(bytes, file, context)
        } else {
            do {
                try take(
                    try CardTable.read(bytes).map { (card) throws(CSVError) in try ImportedCard(card) }, file, context)
            } catch let error as CSVError {
                throw Failure(.badData, "\(file):\(error.line): \(error.description)")
            }
        }
    }

    private static func takeHome(_ bytes: [UInt8], _ file: String, _ context: Context) throws {
        do {
            let isNew = try context.library().importHome(bytes)
            if context.wantsJSON {
                return context.console.write(
                    .members([("import", .string(file)), ("status", .string(isNew ? "added" : "unchanged"))]))
            }
            context.console.say(StyledText(isNew ? "Read \(file) back whole." : "The home holds just that already."))
        } catch LibraryError.badExport(let line, let reason) {
            throw Failure(.badData, "\(file):\(line): \(reason)", "Nothing was taken in.")
        }
    }

    private static func take(_ cards: [ImportedCard], _ file: String, _ context: Context) throws {
        let report = try context.library().importCards(cards)
        if context.wantsJSON {
            return context.console.write(
                .members([
                    ("import", .string(file)), ("added", .array(report.added.map(JSONValue.string))),
                    ("known", .integer(report.known)), ("withProgress", .integer(report.withProgress)),
                    ("unusable", .integer(report.unusable)),
                ]))
        }
        var line = "Took in \(counted(report.added.count, "card"))"
        if report.withProgress > 0 { line += "; \(counted(report.withProgress, "card")) with progress" }
        if report.known > 0 { line += "; \(counted(report.known, "card")) there already" }
        if report.unusable > 0 { line += "; \(counted(report.unusable, "card")) without front or back left out" }
        context.console.say(StyledText(line + "."))
    }
}
