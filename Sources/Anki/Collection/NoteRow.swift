/// A note as the fields of its note type.
struct NoteRow {
    let type: NoteType
    /// HTML, as many as the type has.
    let fields: [String]
    /// The column of tags.
    let tags: String

    init(_ note: AnkiNote) {
        tags = AnkiTag.column(note.tags)
        let common = [
            FieldHTML.links(note.links), FieldHTML.escaped(note.key), FieldHTML.escaped(note.label), "",
        ]
        switch note.content {
        case .basic(let front, let back):
            type = .basic
            fields = [FieldHTML.escaped(front), FieldHTML.escaped(back)] + common
        case .reversed(let front, let back, let bothWays):
            type = .reversed
            fields = [FieldHTML.escaped(front), FieldHTML.escaped(back), bothWays ? "y" : ""] + common
        case .cloze(let text, let extra):
            type = .cloze
            fields = [FieldHTML.cloze(text), FieldHTML.escaped(extra)] + common
        }
    }

    /// The first field as Anki compares and sorts by it: without tags, entities decoded.
    var sortText: String { FieldText.stripped(fields[0]) }

    /// The first four bytes of SHA-1 of the first field (rslib/src/notes/mod.rs).
    static func checksum(_ sortText: String) -> Int { Int(SHA1.prefix(of: sortText, bytes: 4)) }
}
