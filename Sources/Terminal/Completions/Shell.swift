/// The shells we write completions for.
package enum Shell: String, Sendable, CaseIterable {
    case bash, zsh, fish

    /// A script that completes commands, options, choices, files and the names only the program knows
    /// (by `NAME __complete KIND PREFIX`).
    package func completions(for root: CommandSpec) -> String {
        switch self {
        case .bash: BashCompletion(root).text
        case .zsh: ZshCompletion(root).text
        case .fish: FishCompletion(root).text
        }
    }

    /// A word that any of these shells takes as it is; in fish a backslash would need more care.
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
