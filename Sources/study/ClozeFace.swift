import Practice

/// A cloze card of which it is known what its gaps hide: one thing.
struct ClozeFace {
    let hidden: String
    /// What stands below the hidden words.
    let extra: String

    init?(_ card: Card) {
        let gaps = card.front.ranges(of: Card.gap).count
        guard card.kind == .cloze, gaps == 1 || gaps > 1 && card.origin != .yours else { return nil }
        let lines = card.back.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        hidden = String(lines.first ?? "")
        extra = lines.count > 1 ? String(lines[1]) : ""
        if hidden.allSatisfy(\.isWhitespace) { return nil }
    }
}
