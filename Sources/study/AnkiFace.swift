import Anki
import Practice

/// The sides of a card as a note of Anki shows them.
///
/// Anki takes an update only where the type of the note stays, so that type must outlive every edit as the id does:
/// what was a cloze card once stays one, and what was none does not become one.
struct AnkiFace {
    let content: AnkiNote.Content
    /// The kind of the card, with ``below`` behind it where its answer stands below the text.
    let label: String

    private static let below = " below"

    init(_ card: Card) {
        guard card.id.contains(".\(Card.Kind.cloze.rawValue).") else {
            (content, label) = (.basic(front: card.front, back: card.back), card.kind.rawValue)
            return
        }
        let lines = card.back.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let hidden = String(lines.first ?? "")
        let extra = lines.count > 1 ? String(lines[1]) : ""
        if let text = Self.filled(card, hidden) {
            (content, label) = (.cloze(text: text, extra: extra), card.kind.rawValue)
        } else {
            let text = ClozeText(card.front + "\n" + Self.mark, gap: Self.mark, hiding: card.back)
            (content, label) = (.cloze(text: text, extra: ""), card.kind.rawValue + Self.below)
        }
    }

    /// Stands for nothing that a person writes.
    private static let mark = "\u{10FFFD}"

    /// The front with what its gaps hide; nil where that cannot be told.
    private static func filled(_ card: Card, _ hidden: String) -> ClozeText? {
        let parts = card.front.split(separator: Card.gap, omittingEmptySubsequences: false)
        let gaps = parts.count - 1
        guard gaps > 0, !hidden.allSatisfy(\.isWhitespace) else { return nil }
        if gaps == 1 || !card.id.contains(".yours-") { return ClozeText(card.front, gap: Card.gap, hiding: hidden) }
        // One's own gaps hide one thing each.
        let words = hidden.split(separator: ", ", omittingEmptySubsequences: false)
        guard words.count == gaps, !words.contains(where: { $0.allSatisfy(\.isWhitespace) }) else { return nil }
        var pieces: [ClozeText.Piece] = []
        for (index, part) in parts.enumerated() {
            if !part.isEmpty { pieces.append(.text(String(part))) }
            if index < gaps {
                pieces.append(.hidden(number: 1, pieces: [.text(String(words[index]))], hint: nil))
            }
        }
        return ClozeText(pieces)
    }

    /// The kind that a label names, and whether the answer stands below the text.
    static func kind(_ label: String) -> (kind: Card.Kind, isBelow: Bool)? {
        let isBelow = label.hasSuffix(below)
        return Card.Kind(rawValue: isBelow ? String(label.dropLast(below.count)) : label).map { ($0, isBelow) }
    }
}
