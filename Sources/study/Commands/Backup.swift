import JSON
import Library
import Terminal

enum Backup: Command {
    static let spec = CommandSpec(
        "backup", summary: "Copy the whole home to one file",
        discussion: "The file must not exist. Other commands may go on meanwhile; the copy is of one moment.",
        examples: [CommandExample("study backup study-2026-01-31.db", "")],
        positionals: [PositionalSpec("FILE", help: "The file to write", completion: .files)], category: "Keep")

    static func run(_ context: Context) throws {
        let file = context.arguments.string("FILE") ?? ""
        let library = try context.library()
        try library.backup(to: file)
        if context.wantsJSON { return context.console.write(.members([("backup", .string(file))])) }
        context.console.say(StyledText("Wrote \(file). Bring it back with: study restore \(file)"))
    }
}
