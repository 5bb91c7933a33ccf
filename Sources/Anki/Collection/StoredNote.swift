/// A row of the table of notes with its cards, and what can be made of it.
struct StoredNote {
    let guid: String
    let fields: [String]
    let tags: [String]
    let created: Int
    let modified: Int
    let cards: [AnkiCard]

    /// As notes of ours; a foreign type that fits none of our forms gives one note a card.
    func notes(_ type: ForeignNoteType) -> [AnkiNote] {
        if let own = type.own { return [note(own)] }
        if type.isCloze { return [foreignCloze(type)] }
        if type.isReversed, cards.contains(where: { $0.ordinal == 0 }) {
            let template = type.templates[0]
            return [
                note(
                    guid,
                    .reversed(
                        front: text(template.front), back: text(template.back),
                        bothWays: cards.contains { $0.ordinal == 1 }), cards)
            ]
        }
        return cards.filter { type.templates.indices.contains($0.ordinal) }.map { card in
            let template = type.templates[card.ordinal]
            var only = AnkiCard(ordinal: 0, isSuspended: card.isSuspended)
            (only.schedule, only.reviews) = (card.schedule, card.reviews)
            return note(
                card.ordinal == 0 ? guid : "\(guid)/\(card.ordinal)",
                .basic(front: text(template.front), back: text(template.back)), [only])
        }
    }

    private func note(_ type: NoteType) -> AnkiNote {
        let content: AnkiNote.Content =
            switch type {
            case .basic: .basic(front: FieldText.plain(fields[0]), back: FieldText.plain(fields[1]))
            case .reversed:
                .reversed(
                    front: FieldText.plain(fields[0]), back: FieldText.plain(fields[1]),
                    bothWays: cards.contains { $0.ordinal == 1 })
            case .cloze: .cloze(text: ClozeReader.read(fields[0]), extra: FieldText.plain(fields[1]))
            }
        let common = fields.suffix(4).map { $0 }
        let key = FieldText.plain(common[1])
        var note = note(key.isEmpty ? guid : key, content, cards)
        note.links = FieldText.links(common[0])
        note.label = FieldText.plain(common[2])
        return note
    }

    private func foreignCloze(_ type: ForeignNoteType) -> AnkiNote {
        let others = type.templates.first.map { $0.front + $0.back }?.filter { $0 != type.clozeField } ?? []
        return note(guid, .cloze(text: ClozeReader.read(fields[type.clozeField]), extra: text(others)), cards)
    }

    private func note(_ key: String, _ content: AnkiNote.Content, _ cards: [AnkiCard]) -> AnkiNote {
        AnkiNote(key: key, content: content, tags: tags, created: created, modified: modified, cards: cards)
    }

    /// The fields that hold something, one a line.
    private func text(_ indexes: [Int]) -> String {
        indexes.map { FieldText.plain(fields[$0]) }.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    }
}
