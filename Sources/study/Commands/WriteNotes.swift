import JSON
import Library
import Notes
import Terminal

enum WriteNotes: Command {
    static let spec = CommandSpec(
        "notes", summary: "Write study notes to keep, in Markdown",
        discussion: """
            A note on a concept, source or topic on standard output (all of them begin with the index), or with --out a \
            folder: an index and a note on each, linked both ways, every claim with its place. rag may be a concept and \
            a topic: topic:rag says which.

            Running it again rewrites only what changed. What you write below the line at the end of a note is yours and \
            stays, also when the note gets another name; a note that you changed above that line is left alone and \
            reported, unless --force is given. A note that is no more becomes a line that says where it went.

            With a NAME and --out only that note is written.
            """,
        examples: [
            CommandExample("study notes RAG", "One note, on standard output"),
            CommandExample("study notes --out notes", "A folder of notes for Obsidian"),
            CommandExample("study notes --out notes --dry-run", "What would change there"),
            CommandExample("study notes --out docs --flavor plain", "With links that work on a code host"),
        ],
        positionals: [
            PositionalSpec(
                "NAME", .zeroOrMore, help: "A concept, source or topic by id, name or alias",
                completion: .dynamic("notes"))
        ],
        options: [
            OptionSpec("out", .value("DIR"), help: "Write to this folder", completion: .folders),
            OptionSpec(
                "flavor", .choice(NoteFlavor.allCases.map(\.rawValue)), defaultText: "obsidian",
                help: "Wikilinks and front matter, or relative links"),
            OptionSpec("progress", help: "With how well you know it"),
            OptionSpec("dry-run", help: "List what would change, write nothing"),
            OptionSpec("force", help: "Also over notes that were changed above the line, and over files of others"),
        ], category: "Keep")

    static func run(_ context: Context) throws {
        let arguments = context.arguments
        let flavor = try arguments.choice("flavor", as: NoteFlavor.self) ?? .obsidian
        let out = arguments.string("out")
        if let out, out.isEmpty {
            throw arguments.error(.badValue(name: "--out", value: out, expected: "a folder"))
        }
        if out == nil, arguments.flag("dry-run") || arguments.flag("force") {
            throw Failure(
                .usage, "\(arguments.flag("force") ? "--force" : "--dry-run") needs --out DIR",
                "Without it nothing is written.")
        }
        let library = try context.library()
        let material = try VaultMaterial(
            library, progress: arguments.flag("progress") ? try ProgressByNote(library, at: context.instant) : nil)
        let name = arguments.joined("NAME")
        let key = name.isEmpty ? nil : try NoteTarget.key(name, in: material)
        guard let out else { return try show(key ?? .index, material, flavor, context) }
        let isDry = arguments.flag("dry-run")
        let folder = try VaultFolder(out, create: !isDry)
        let writer = VaultWriter(
            material, folder, flavor, selection: key.map { [$0] }, isForced: arguments.flag("force"), isDry: isDry)
        try report(try writer.write(), out, isDry: isDry, context)
    }

    private static func show(_ key: NoteKey, _ material: VaultMaterial, _ flavor: NoteFlavor, _ context: Context) throws
    {
        let style = NoteStyle(
            flavor, NoteNames(material.titles), reserved: Set(material.shared.keys))
        let text = try material.markdown(of: key, style) ?? ""
        guard context.wantsJSON else {
            // At a terminal for reading: broken between words, which Markdown takes for the same text.
            guard context.console.outputIsTerminal else { return context.console.write(text) }
            let lines = text.hasSuffix("\n") ? text.dropLast() : text[...]
            for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
                let margin = line.prefix { $0 == " " }.count
                let isItem = line.dropFirst(margin).hasPrefix("- ")
                context.console.print(
                    StyledText(String(line)).wrapped(
                        to: max(30, context.console.width), indent: margin, hanging: margin + (isItem ? 2 : 0),
                        cutsWords: false))
            }
            return
        }
        context.console.write(
            .members([
                ("kind", .string(key.kind.rawValue)), ("id", .string(key.id)),
                ("path", JSONValue(style.names.path(of: key))), ("markdown", .string(text)),
            ]))
    }

    private static func report(
        _ changes: [VaultWriter.Change], _ out: String, isDry: Bool, _ context: Context
    ) throws {
        func paths(_ status: VaultWriter.Status) -> [String] { changes.filter { $0.status == status }.map(\.path) }
        let console = context.console
        if context.wantsJSON {
            func list(_ status: VaultWriter.Status) -> JSONValue { .array(paths(status).map(JSONValue.string)) }
            console.write(
                .members([
                    ("out", .string(out)), ("dryRun", .bool(isDry)), ("added", list(.added)),
                    ("changed", list(.changed)),
                    ("redirected", list(.redirected)), ("unchanged", .integer(paths(.unchanged).count)),
                    ("edited", list(.edited)), ("inTheWay", list(.inTheWay)),
                ]))
        } else {
            if isDry || context.isPlain {
                var table = Table([.init("STATUS"), .init("NOTE", isFlexible: true)])
                for change in changes where change.status != .unchanged {
                    table.add([StyledText(change.status.rawValue), StyledText(change.path)])
                }
                if context.isPlain || changes.contains(where: { $0.status != .unchanged }) {
                    console.print(table, isPlain: context.isPlain)
                }
            }
            if !context.isPlain {
                var counts: [String] = []
                for status in VaultWriter.Status.allCases {
                    let count = paths(status).count
                    let isAlwaysSaid = status == .added || status == .changed || status == .unchanged
                    if count > 0 || isAlwaysSaid { counts.append("\(number(count)) \(status.rawValue)") }
                }
                console.say(StyledText("\(out): " + counts.joined(separator: ", ") + "."))
            }
            for path in paths(.edited) {
                console.note(
                    StyledText("\(out)/\(path) was changed above its line and is left alone; --force overwrites it.")
                        .sanitized())
            }
        }
        let foreign = paths(.inTheWay)
        guard let first = foreign.first, !isDry else { return }
        throw Failure(
            .cannotCreate,
            foreign.count == 1
                ? "\(out)/\(first) is a file of yours and is left alone"
                : "\(out)/\(first) and \(foreign.count - 1) more are files of yours and are left alone",
            "Move it away, or overwrite it with --force.")
    }
}
