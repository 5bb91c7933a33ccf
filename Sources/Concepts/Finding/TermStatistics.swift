/// How the words of several texts of one kind are spread over them.
package struct TermStatistics: Sendable {
    private var counts: [UInt64: Int32] = [:]
    private var texts = 0
    private var words = 0
    private var chatter = 0

    /// Fewer texts than this say nothing.
    private static let fewest = 8

    package init() {}

    /// Takes in the words of one text. Linear.
    package mutating func add(_ text: [String]) {
        let english = English.shared
        var scanner = TokenScanner()
        for (number, piece) in text.enumerated() { scanner.scan(piece, segment: number) }
        var seen: Set<UInt64> = []
        for token in scanner.tokens {
            if english.isChatter(singular: token.singular) { chatter += 1 }
            if seen.insert(token.root).inserted { counts[token.root, default: 0] += 1 }
        }
        words += scanner.tokens.count
        texts += 1
    }

    /// From 0 for a word in all texts to 1 for a word in few, by its root.
    ///
    /// The inverse document frequency of Spärck Jones, *A statistical interpretation of term specificity*, J. Doc.
    /// 28, 1972, cut off: a word in a few texts is not the better the rarer it is, a word in most of them is what
    /// everybody says. Where it is cut depends on how much the texts are conversation, which repeats itself.
    func rarity(_ root: UInt64) -> Double {
        guard texts >= Self.fewest else { return 1 }
        let share = Double(texts) / Double(max(1, counts[root] ?? 1))
        return min(1, share.naturalLogarithm / cut.naturalLogarithm)
    }

    /// A word in one text of so many is rare enough.
    private var cut: Double {
        let rate = words > 0 ? Double(chatter) / Double(words) : 0
        return 2 + 18 * min(1, max(0, (rate - 0.006) / 0.02))
    }
}
