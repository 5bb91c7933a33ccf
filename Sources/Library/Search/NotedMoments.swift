private import Authoring
private import SQLite
private import Transcripts

/// Where words of notes were said: the place of their statement, where a passage of notes has that of its section.
///
/// Each document is read once, so one value serves all places of a list, and all concepts of a folder of notes.
package final class NotedMoments {
    private let library: Library
    let addresses: Addresses
    private var documents: [Int: NotesDocument?] = [:]

    init(_ library: Library) {
        self.library = library
        addresses = Addresses(library)
    }

    /// `place`, that of a passage of notes on the source with the key `source` whose words are `text`, narrowed to the
    /// statement that holds `byte` of them; as it is where there is no such statement, and in transcripts.
    func moment(in place: Place, of source: Int, text: String, at byte: Int) throws -> Place {
        guard place.kind == .notes, let statement = try statement(in: place, of: source, text: text, at: byte) else {
            return place
        }
        let part = statement.place?.part ?? place.part
        // A statement that has no time of its own stands in its section's.
        guard case .time(let start, let end)? = statement.place?.moment else {
            return Place(
                source: place.source, kind: .notes, part: part, start: place.start, end: place.end,
                lines: statement.lines, url: place.url)
        }
        return Place(
            source: place.source, kind: .notes, part: part, start: start, end: end, lines: statement.lines,
            url: try addresses.address(of: source, part: part, at: start))
    }

    private func statement(
        in place: Place, of source: Int, text: String, at byte: Int
    ) throws -> NotesDocument.Statement? {
        let sections = try document(of: source)?.sections.filter { $0.lines.overlaps(place.lines) } ?? []
        let statements = sections.flatMap(\.statements).filter { $0.lines.overlaps(place.lines) }
        // A passage is its statements, joined by blanks.
        guard statements.map(\.text).joined(separator: " ") == text else { return nil }
        var end = 0
        return statements.first { statement in
            end += statement.text.utf8.count + 1
            return byte < end
        }
    }

    private func document(of source: Int) throws -> NotesDocument? {
        if let known = documents[source] { return known }
        let text = try library.database.first(
            "SELECT text FROM document WHERE kind = 'notes' AND source = ?1", [source]
        ) { $0.string(0) }
        var document: NotesDocument?
        if let text, case .notes(let notes)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) {
            document = notes
        }
        documents[source] = .some(document)
        return document
    }
}

extension Library {
    package func notedMoments() -> NotedMoments { NotedMoments(self) }
}
