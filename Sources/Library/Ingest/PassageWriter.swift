internal import SQLite

/// A row of the table `passage`.
struct PassageRow {
    let key: Int
    let source: Int
    let kind: Place.Kind
    let part: Int?
    let lines: ClosedRange<Int>
    /// Milliseconds.
    let start: Int?
    let end: Int?
    /// Keys of segments; nil for notes.
    var segments: ClosedRange<Int>?
    var speaker: String?
    var title: String?
    let text: String
    var hints: [Hint.Field: String] = [:]
}

/// Stores passages. They are in the search index when the transaction ends, see ``TextChanges``.
struct PassageWriter: ~Copyable {
    private let store: Statement
    private let changes: TextChanges

    init(_ library: Library) throws {
        changes = library.textChanges
        store = try library.database.prepare(
            """
            INSERT INTO passage (key, source, kind, part, line_start, line_end, time_start, time_end, segment_first,
                segment_last, speaker, title, text, section, notes, questions, names, meanings)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
            """)
    }

    func write(_ row: PassageRow) throws {
        let hints = row.hints
        try store.run(
            row.key, row.source, row.kind.rawValue, row.part, row.lines.lowerBound, row.lines.upperBound, row.start,
            row.end, row.segments?.lowerBound, row.segments?.upperBound, row.speaker, row.title, row.text,
            hints[.section], hints[.notes], hints[.questions], hints[.names], hints[.meanings])
        changes.passages.append(row)
    }
}
