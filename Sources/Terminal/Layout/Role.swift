/// What a stretch of text is; a `Palette` says how that looks.
package enum Role: Sendable, Equatable, CaseIterable {
    case plain
    /// The title of a section.
    case heading
    /// What one would type or look for: a command, a name.
    case accent
    /// What a search found.
    case match
    /// The name of a concept in running text.
    case concept
    case strong
    case success
    case warning
    case error
    /// What may be overlooked: times, counts, ids.
    case muted
    /// A link or a field to fill.
    case underlined
}
