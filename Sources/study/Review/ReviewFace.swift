import Library
import Practice
import Terminal

/// How a card looks: question, options and answer within a width.
struct ReviewFace {
    let card: Card
    let width: Int

    init(_ stored: StoredCard, width: Int) {
        card = stored.card
        self.width = max(10, width)
    }

    /// The front, the options of a choice card indented below it.
    var question: [StyledText] {
        var rows = Self.rows(card.front)
        guard card.kind == .choice, rows.count > 1 else { return rows.flatMap { wrapped(StyledText($0, .strong)) } }
        let question = rows.removeFirst()
        return wrapped(StyledText(question, .strong)) + [""] + rows.flatMap { option($0) }
    }

    /// The back; for a gap, the sentence with the gap filled.
    var answer: [StyledText] {
        var rows = Self.rows(card.back)
        guard let first = rows.first else { return [] }
        rows.removeFirst()
        let rest = rows.flatMap { wrapped(StyledText($0)) }
        let space: [StyledText] = rest.isEmpty ? [] : [""]
        switch card.kind {
        case .cloze: return wrapped(filled(first)) + rest
        case .choice: return option(first, role: .success) + space + rest
        case .basic, .reversed, .contrast: return wrapped(StyledText(first)) + rest
        }
    }

    private func filled(_ word: String) -> StyledText {
        guard let gap = card.front.firstRange(of: Card.gap), !card.front[gap.upperBound...].contains(Card.gap) else {
            return StyledText(word, .match)
        }
        return StyledText(String(card.front[..<gap.lowerBound])) + StyledText(word, .match)
            + StyledText(String(card.front[gap.upperBound...]))
    }

    /// `A. an option`, with its later lines under its first.
    private func option(_ row: String, role: Role = .plain) -> [StyledText] {
        guard let dot = row.firstIndex(of: "."), row[..<dot].count == 1 else {
            return wrapped(StyledText(row, role))
        }
        let key = StyledText(String(row[...dot]), role == .plain ? .accent : role)
        return (key + StyledText(String(row[row.index(after: dot)...]), role)).sanitized()
            .wrapped(to: width, indent: 2, hanging: 5)
    }

    private func wrapped(_ row: StyledText) -> [StyledText] { row.sanitized().wrapped(to: width) }

    private static func rows(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
