import Anki
import FoundationEssentials
import Library
import Notes
import Practice
import Transcripts

/// Cards of other programs as the library takes them.
enum CardImport {
    /// What an Anki package holds.
    static func cards(ofPackage file: String) throws -> [ImportedCard] {
        do {
            let reader = try AnkiReader(path: file, scratch: FileManager.default.temporaryDirectory.path)
            var cards: [ImportedCard] = []
            _ = try reader.forEachNote { note, deck in cards += Self.cards(of: note, deck) }
            return cards
        } catch let error as AnkiError {
            throw Failure(.badData, "\(file): \(error.description)")
        }
    }

    private static func cards(of note: AnkiNote, _ deck: String) -> [ImportedCard] {
        let topic = note.tags.first ?? deck.split(separator: ":").last.map(String.init) ?? ""
        let own = AnkiFace.kind(note.label)
        func card(_ kind: Card.Kind, _ front: String, _ back: String, _ ordinal: Int) -> ImportedCard {
            ImportedCard(
                id: note.key, kind: own?.kind ?? kind, front: front, back: back, topic: topic,
                progress: note.cards.first { $0.ordinal == ordinal }.map(BroughtProgress.init))
        }
        switch note.content {
        case .basic(let front, let back): return [card(.basic, front, back, 0)]
        case .reversed(let front, let back, let bothWays):
            return [card(.basic, front, back, 0)] + (bothWays ? [card(.reversed, back, front, 1)] : [])
        case .cloze(let text, let extra):
            return text.numbers.map { number in
                let hidden = text.hidden(number)
                let isSame = hidden.allSatisfy { $0 == hidden[0] }
                var back = isSame ? hidden[0] : hidden.joined(separator: ", ")
                if !extra.isEmpty { back += "\n" + extra }
                var front = text.text(hiding: number, gap: Card.gap)
                if own?.isBelow == true { front = String(front.dropLast(Card.gap.count + 1)) }
                return card(.cloze, front, back, number - 1)
            }
        }
    }
}

extension ImportedCard {
    /// A record of a table. Places that are no places are left out.
    init(_ card: ExportedCard) throws(CSVError) {
        self.init(
            id: card.id, kind: card.kind.isEmpty ? nil : Card.Kind(rawValue: card.kind) ?? .basic, front: card.front,
            back: card.back, topic: card.topic, concepts: card.concepts,
            citations: card.citations.compactMap { citation in
                guard citation.place.hasSuffix("]"), let bracket = citation.place.firstRange(of: " [") else {
                    return nil
                }
                return PlaceReference(written: citation.place[bracket.upperBound...].dropLast()).map {
                    Citation(source: String(citation.place[..<bracket.lowerBound]), place: $0)
                }
            },
            progress: try card.progress.map { (progress) throws(CSVError) in
                try BroughtProgress(progress, line: card.line ?? 0)
            })
    }
}
