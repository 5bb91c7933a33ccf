import FoundationEssentials
import Library
import Terminal

/// What a command works with: the words of the command line, the terminal, and the home. Nothing reaches a
/// command any other way.
struct Context {
    let arguments: ParsedArguments
    let console: Console
    /// The folder that holds the database.
    let home: String
    /// When the command runs; set by `--now` in tests.
    let now: Date

    var wantsJSON: Bool { arguments.flag("json") }
    /// One record a line, parted by tabs.
    var isPlain: Bool { arguments.flag("plain") }

    /// The library of the home, made and filled if it is missing.
    func library() throws -> Library {
        let library = try Library.open(home: home)
        library.offset = LocalTime.offset
        return library
    }
}

/// A command: its declaration, and what it does. One file each in `Commands`.
protocol Command: Sendable {
    static var spec: CommandSpec { get }
    /// Whether it talks with a person; what others print is shown page by page where it is longer than the screen.
    static var isSession: Bool { get }

    static func run(_ context: Context) throws
}

extension Command {
    static var isSession: Bool { false }
}
