import Authoring
import Concepts
package import Practice
import SQLite
import Transcripts

extension Library {
    /// Cards of one's own stand behind all others.
    static let ownPosition = 1_000_000

    /// Adds a card of the person's own. Words marked `==so==` in the front make it a cloze card.
    package func addCard(
        front: String, back: String, concepts: [String] = [], topic: String? = nil, citations: [Citation] = []
    ) throws -> StoredCard {
        try translating {
            try makeCardsIfNeeded()
            return try database.transaction {
                let own = try OwnCard(front: front, back: back)
                let glossary = Glossary(try glossaryDocuments())
                let found = try concepts.map { name in
                    guard let concept = glossary.concept(named: name) else {
                        throw LibraryError.unknownConcept(name, near: glossary.suggestions(for: name))
                    }
                    return concept
                }
                let id = try newOwnID(own, found.first)
                let position = Self.ownPosition + (try database.first("SELECT count(*) FROM card") { $0.int(0) } ?? 0)
                let card = own.card(id: id, found, topic: topic, citations: citations)
                try write([CardRow(card: card, position: position, maker: .person)])
                return try storedCard(named: id)
            }
        }
    }

    /// Brings the cards of all files of cards to what these say. A card keeps its id, and so its progress, when
    /// its front stays, or its back, or its place between two that stay.
    func takeCardFiles() throws {
        let files = try database.rows("SELECT key, text FROM document WHERE kind = 'cards' ORDER BY key") {
            ($0.int(0), $0.string(1))
        }
        guard !files.isEmpty else { return }
        let glossary = Glossary(try glossaryDocuments())
        for (document, text) in files {
            guard case .cards(let file)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else { continue }
            try take(file, document: document, glossary)
        }
    }

    private func take(_ file: CardsDocument, document: Int, _ glossary: Glossary) throws {
        let before = try database.rows(
            "SELECT id, front, back FROM card WHERE document = ?1 ORDER BY position", [document]
        ) { OwnCardMatching.Known(id: $0.string(0), front: $0.string(1), back: $0.string(2)) }
        let written = file.cards.compactMap { card in
            (try? OwnCard(front: card.front, back: card.back)).map { (card, $0) }
        }
        let ids = OwnCardMatching.ids(for: written.map(\.1), among: before)
        var rows: [CardRow] = []
        for (index, (card, own)) in written.enumerated() {
            let concepts = card.concepts.compactMap { glossary.concept(named: $0.name) }
            let id = try ids[index] ?? newOwnID(own, concepts.first)
            rows.append(
                CardRow(
                    card: own.card(id: id, concepts, topic: file.topic, citations: []),
                    position: Self.ownPosition + document * 10_000 + index, maker: .file, document: document))
        }
        try write(rows)
    }

    /// Numbers are given once and never again.
    func newOwnID(_ card: OwnCard, _ concept: Concept?) throws -> String {
        let number = (try setting("cards.own").flatMap { Int($0) } ?? 0) + 1
        try set("cards.own", to: String(number))
        return "\(concept?.id.text ?? "own").\(card.kind.rawValue).yours-\(number)"
    }
}

extension OwnCard {
    func card(id: String, _ concepts: [Concept], topic: String?, citations: [Citation]) -> Card {
        Card(
            id: id, kind: kind, front: front, back: back, concepts: concepts.map(\.id.text),
            topic: topic ?? concepts.first?.topic ?? "own", citations: citations, origin: .yours)
    }
}
