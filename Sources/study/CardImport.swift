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
        func card(_ kind: Card.Kind, _ front: String, _ back: String) -> ImportedCard {
            let kind = Card.Kind(rawValue: note.label) ?? kind
            return ImportedCard(id: note.key, kind: kind, front: front, back: back, topic: topic)
        }
        switch note.content {
        case .basic(let front, let back): return [card(.basic, front, back)]
        case .reversed(let front, let back, let bothWays):
            return [card(.basic, front, back)] + (bothWays ? [card(.reversed, back, front)] : [])
        case .cloze(let text, let extra):
            return text.numbers.map { number in
                var hidden: [String] = []
                for one in text.hidden(number) where !hidden.contains(one) { hidden.append(one) }
                let back = hidden.joined(separator: ", ") + (extra.isEmpty ? "" : "\n" + extra)
                return card(.cloze, text.text(hiding: number, gap: Card.gap), back)
            }
        }
    }
}

extension ImportedCard {
    /// A record of a table. Places that are no places are left out.
    init(_ card: ExportedCard) {
        self.init(
            id: card.id, kind: card.kind.isEmpty ? nil : Card.Kind(rawValue: card.kind) ?? .basic, front: card.front,
            back: card.back, topic: card.topic, concepts: card.concepts,
            citations: card.citations.compactMap { citation in
                guard citation.place.hasSuffix("]"), let bracket = citation.place.firstRange(of: " [") else {
                    return nil
                }
                return PlaceReference(written: citation.place[bracket.upperBound...].dropLast()).map {
                    Card.Citation(source: String(citation.place[..<bracket.lowerBound]), place: $0)
                }
            })
    }
}
