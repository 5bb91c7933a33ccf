package import Authoring
private import SQLite
private import Transcripts

extension Library {
    /// The glossaries, those that came with the program first, then the person's own in the order in which they came.
    package func glossaryDocuments() throws -> [GlossaryDocument] {
        try translating { try glossaryTexts() }.compactMap { text in
            guard case .glossary(let document)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else {
                return nil
            }
            return document
        }
    }

    func glossaryTexts() throws -> [String] {
        try database.rows(
            "SELECT text FROM document WHERE kind = 'glossary' ORDER BY origin = 'yours', key"
        ) { $0.string(0) }
    }
}
