/// What a shell may offer in a place.
package enum CompletionHint: Sendable, Equatable {
    case nothing
    case files
    case folders
    case choices([String])
    /// Names only the program knows, such as "concepts": the shell calls `study __complete concepts PREFIX`,
    /// which prints one name a line, and after a tab, if it likes, what the name means.
    case dynamic(String)
}
