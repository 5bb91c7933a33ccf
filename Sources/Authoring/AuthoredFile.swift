internal import Text
package import Transcripts

/// A file that a person wrote for `study`: its head says which kind.
package enum AuthoredFile: Hashable, Sendable {
    case notes(NotesDocument)
    case glossary(GlossaryDocument)
    case cards(CardsDocument)

    private static let kinds = ["notes", "glossary", "cards"]

    /// Reads `source` if its head begins with a `study:` entry that names a kind; nil for every other file.
    ///
    /// Throws ``AuthoringError`` with every problem in the file.
    package static func read(_ source: SourceText) throws(AuthoringError) -> AuthoredFile? {
        guard let head = FrontMatter(source), let entry = head.entries.first(where: { $0.key == "study" }),
            let kind = entry.values.first
        else { return nil }
        switch kind {
        case "notes": return .notes(try NotesReader.read(source, head))
        case "glossary": return .glossary(try GlossaryReader.read(source, head))
        case "cards": return .cards(try CardsReader.read(source, head))
        default:
            // Other programs may have an entry of that name; a slip of the finger in one of ours is told.
            guard kinds.contains(where: { EditDistance.between(kind, $0, atMost: $0.count / 4) != nil }) else {
                return nil
            }
            throw AuthoringError(problems: [
                .init(line: entry.lines.lowerBound, kind: .unknownFileKind(kind, known: kinds))
            ])
        }
    }

    package var format: FormatName {
        switch self {
        case .notes: .notes
        case .glossary: .glossary
        case .cards: .cards
        }
    }
}
