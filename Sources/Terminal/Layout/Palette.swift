/// How roles look: what is written before and after a text of each.
package struct Palette: Sendable {
    private let marks: @Sendable (Role) -> (before: String, after: String)?

    package init(_ marks: @escaping @Sendable (Role) -> (before: String, after: String)?) {
        self.marks = marks
    }

    /// No styles at all.
    package static let plain = Palette { _ in nil }

    /// For terminals without styles: no escape codes, but what a style alone would say still stands out, matches as
    /// in `a [vector] database` and concepts as in `a _vector database_`.
    package static let marked = Palette { role in
        switch role {
        case .match: ("[", "]")
        case .concept: ("_", "_")
        default: nil
        }
    }

    /// Bold, dim, underline and the eight colours that every terminal theme defines.
    package static let ansi = Palette { role in
        let code: String? =
            switch role {
            case .plain: nil
            case .heading, .strong: "1"
            case .accent: "36"
            case .match: "1;33"
            case .success: "32"
            case .warning: "33"
            case .error: "1;31"
            case .muted: "2"
            case .underlined, .concept: "4"
            }
        return code.map { ("\u{1B}[\($0)m", "\u{1B}[0m") }
    }

    func render(_ text: String, as role: Role) -> String {
        guard !text.isEmpty, let (before, after) = marks(role) else { return text }
        return before + text + after
    }
}
