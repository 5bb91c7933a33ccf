import Concepts
import Practice
internal import SQLite
import Transcripts

extension Library {
    /// Adds cards as the person's own, with their progress, all of them or, where the database refuses, none.
    ///
    /// A card whose words are here already is not taken again, nor is one with the id of a card that was made from
    /// documents; but a card that nobody has ever answered here takes the progress that comes.
    package func importCards(_ cards: [ImportedCard]) throws -> CardImportReport {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let glossary = Glossary(try glossaryDocuments())
                let sources = Set(try database.rows("SELECT id FROM source") { $0.string(0) })
                var known = try knownCards()
                let count = try database.first("SELECT count(*) FROM card") { $0.int(0) } ?? 0
                let tools = try progressTools()
                var report = CardImportReport()
                for imported in cards {
                    guard let own = try? OwnCard(imported) else {
                        report.unusable += 1
                        continue
                    }
                    let words = CardWords(front: own.front, back: own.back)
                    if let id = known.made.contains(imported.id) ? imported.id : known.words[words] {
                        report.known += 1
                        if let progress = imported.progress, try isUntouched(id), try bring(progress, to: id, tools) {
                            report.withProgress += 1
                        }
                        continue
                    }
                    let concepts = imported.concepts.compactMap { glossary.concept(named: $0) }
                    let topic = CleanText.string(imported.topic)
                    let card = own.card(
                        id: try newOwnID(own, concepts.first), concepts, topic: topic.isEmpty ? nil : topic,
                        citations: imported.citations.filter { sources.contains($0.source) })
                    let position = Self.ownPosition + count + report.added.count
                    try write([CardRow(card: card, position: position, maker: .person)])
                    report.added.append(card.id)
                    known.words[words] = card.id
                    if let progress = imported.progress, try bring(progress, to: card.id, tools) {
                        report.withProgress += 1
                    }
                }
                return report
            }
        }
    }

    /// The ids of cards that are the same in every home, and the cards that are not thrown away by their words, as
    /// they are and as they were before a person wrote others over them. The ids of one's own cards are numbers
    /// that mean another card in another home.
    private func knownCards() throws -> (made: Set<String>, words: [CardWords: String]) {
        let made = try database.rows("SELECT id FROM card WHERE maker = 'factory'") { $0.string(0) }
        var words: [CardWords: String] = [:]
        let rows = try database.rows(
            """
            SELECT card.id, card.front, card.back FROM card
                LEFT JOIN card_mark ON card_mark.card = card.id WHERE coalesce(deleted, 0) = 0
            UNION ALL
            SELECT card.id, card_edit.front, card_edit.back FROM card_edit JOIN card ON card.id = card_edit.card
                LEFT JOIN card_mark ON card_mark.card = card.id WHERE coalesce(deleted, 0) = 0
            """
        ) { ($0.string(0), CardWords(front: $0.string(1), back: $0.string(2))) }
        for (id, one) in rows where words[one] == nil { words[one] = id }
        return (Set(made), words)
    }

    private struct CardWords: Hashable {
        let front: String
        let back: String
    }
}

extension OwnCard {
    /// A card whose kind is known keeps its words as they are; a cloze card without a gap is a question.
    fileprivate init(_ card: ImportedCard) throws {
        guard let kind = card.kind else {
            try self.init(front: card.front, back: card.back)
            return
        }
        let (front, back) = (Self.cleaned(card.front), Self.cleaned(card.back))
        guard !front.isEmpty, !back.isEmpty else { throw LibraryError.emptyCard }
        self.init(
            kind: kind == .cloze && !front.contains(Card.gap) ? .basic : kind, shownFront: front, shownBack: back)
    }
}
