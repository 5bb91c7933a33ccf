import Authoring
import Concepts
import Practice
import SQLite
import Transcripts

extension Library {
    private static let madeKey = "cards.made"

    /// Makes cards from the documents where these, or the way cards are made, have changed since the last time.
    ///
    /// Nobody waits for it before cards are asked for: filling a new home takes no longer for them.
    func makeCardsIfNeeded() throws {
        let version = String(CardFactory.version)
        guard try setting(Self.madeKey) != version else { return }
        try database.transaction {
            guard try setting(Self.madeKey) != version else { return }
            try makeCards()
            try set(Self.madeKey, to: version)
        }
    }

    private func makeCards() throws {
        let factory = CardFactory(try material())
        let known = try database.rows("SELECT id, front FROM card WHERE maker = 'factory'") {
            ($0.string(0), $0.string(1))
        }
        let cards = MadeCardMatching.settled(factory.cards, known: Dictionary(uniqueKeysWithValues: known))
        // What is not made again has lost its origin.
        try database.run("UPDATE card SET retired = 1 WHERE maker != 'person'")
        try write(cards.enumerated().map { CardRow(card: $1, position: $0, maker: .factory) })
        try takeCardFiles()
    }

    private func material() throws -> CardMaterial {
        let rows = try database.rows(
            """
            SELECT source.id, document.text, document.origin FROM document JOIN source ON source.key = document.source
            WHERE document.kind = 'notes' ORDER BY document.key
            """
        ) { ($0.string(0), $0.string(1), $0.string(2)) }
        var notes: [CardMaterial.Notes] = []
        for (source, text, origin) in rows {
            guard case .notes(let document)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else { continue }
            notes.append(
                CardMaterial.Notes(source: source, document: document, isCorpus: origin == Origin.corpus.rawValue))
        }
        return CardMaterial(glossary: Glossary(try glossaryDocuments()), notes: notes, talks: try talks())
    }

    /// The transcripts of sources without notes of the corpus. Notes of one's own leave the cards on what was said as
    /// they are: some may have been learned.
    private func talks() throws -> [Talk] {
        let rows = try database.rows(
            """
            SELECT source.id, segment.part, segment.time_start, segment.line_start, segment.line_end, segment.speaker,
                segment.text
            FROM segment JOIN source ON source.key = segment.source
            WHERE segment.kind IN ('speech', 'summary') AND segment.source NOT IN (
                SELECT source FROM document WHERE kind = 'notes' AND source IS NOT NULL AND origin = 'corpus')
            ORDER BY segment.source, segment.part, segment.key
            """
        ) { row in
            let lines = row.int(3)...max(row.int(3), row.int(4))
            let moment = row.time(2).map { PlaceReference.Moment.time($0, end: nil) } ?? .lines(lines)
            return (
                source: row.string(0),
                stretch: Talk.Stretch(
                    text: row.string(6), speaker: row.optionalString(5),
                    place: PlaceReference(part: row.int(1) > 1 ? row.int(1) : nil, moment: moment))
            )
        }
        var talks: [Talk] = []
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.source != rows[start].source } ?? rows.count
            talks.append(Talk(source: rows[start].source, stretches: rows[start..<end].map(\.stretch)))
            start = end
        }
        return talks
    }
}
