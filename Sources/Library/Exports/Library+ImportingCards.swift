import Concepts
import Practice
internal import SQLite
import Transcripts

extension Library {
    /// Adds cards as the person's own, all of them or, where the database refuses, none. A card whose id or words
    /// are here already is not taken again.
    package func importCards(_ cards: [ImportedCard]) throws -> CardImportReport {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let glossary = Glossary(try glossaryDocuments())
                let sources = Set(try database.rows("SELECT id FROM source") { $0.string(0) })
                let known = try self.cards(CardFilter(includesRetired: true)).map(\.card)
                let ids = Set(known.map(\.id))
                var words = Set(known.map { CardWords(front: $0.front, back: $0.back) })
                let count = try database.first("SELECT count(*) FROM card") { $0.int(0) } ?? 0
                var report = CardImportReport()
                for imported in cards {
                    guard let own = try? OwnCard(imported) else {
                        report.unusable += 1
                        continue
                    }
                    guard !ids.contains(imported.id), words.insert(CardWords(front: own.front, back: own.back)).inserted
                    else {
                        report.known += 1
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
                }
                return report
            }
        }
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
