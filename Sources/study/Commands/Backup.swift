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
        do {
            try library.backup(to: file)
        } catch let error as LibraryError {
            // The usual advice for it is about the home, which is well here.
            guard case .cannotCreate = error else { throw error }
            throw Failure(
                .cannotCreate, error.description, "Choose a path in a folder that exists and that you may write to.")
        }
        if context.wantsJSON { return context.console.write(.members([("backup", .string(file))])) }
        context.console.say(StyledText("Wrote \(file). Bring it back with: study restore \(file)"))
    }
}
