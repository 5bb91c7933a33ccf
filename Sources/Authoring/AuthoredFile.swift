package import Transcripts

/// A file that a person wrote for `study`: its head says which kind.
package enum AuthoredFile: Hashable, Sendable {
    case notes(NotesDocument)
    case glossary(GlossaryDocument)
    case cards(CardsDocument)

    /// Reads `source` if its head begins with a `study:` entry that names a kind; nil for every other file.
    ///
    /// Throws ``AuthoringError`` with every problem in the file.
    package static func read(_ source: SourceText) throws(AuthoringError) -> AuthoredFile? {
        guard let head = FrontMatter(source), let kind = head["study"]?.first else { return nil }
        switch kind {
        case "notes": return .notes(try NotesReader.read(source, head))
        case "glossary": return .glossary(try GlossaryReader.read(source, head))
        case "cards": return .cards(try CardsReader.read(source, head))
        default: return nil
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
