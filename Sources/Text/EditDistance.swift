/// How many slips of the finger lie between two words.
package enum EditDistance {
    /// The optimal string alignment distance (insertions, deletions, substitutions and swaps of
    /// neighbours, each once) between two strings, over Unicode scalars, or nil if it exceeds `limit`.
    ///
    /// Boytsov, *Indexing methods for approximate dictionary searching*, JEA 16, 2011, section 2.
    /// O(|a|·|b|) time, three rows of memory.
    package static func between(_ first: String, _ second: String, atMost limit: Int) -> Int? {
        let a = Array(first.unicodeScalars)
        let b = Array(second.unicodeScalars)
        guard abs(a.count - b.count) <= limit else { return nil }
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var before = [Int](repeating: 0, count: b.count + 1)
        var above = Array(0...b.count)
        var row = above
        for i in 1...a.count {
            row[0] = i
            var best = i
            for j in 1...b.count {
                var cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    cost = min(cost, before[j - 2] + 1)
                }
                row[j] = cost
                best = min(best, cost)
            }
            guard best <= limit else { return nil }
            (before, above, row) = (above, row, before)
        }
        return above[b.count] <= limit ? above[b.count] : nil
    }

    /// Those of `candidates` that `word` was probably meant to be, nearest first, ties in the order given.
    ///
    /// Compared in folded form. A word of up to three letters may be one slip away, up to seven two,
    /// longer ones three; a candidate that begins with the word (of two letters or more) is near too.
    package static func suggestions(
        for word: String, among candidates: some Sequence<String>, most: Int = 3
    ) -> [String] {
        let typed = Folding.fold(word)
        let length = typed.unicodeScalars.count
        let limit = length <= 3 ? 1 : length <= 7 ? 2 : 3
        var near: [(distance: Int, order: Int, name: String)] = []
        for (order, name) in candidates.enumerated() {
            let folded = Folding.fold(name)
            if let distance = between(typed, folded, atMost: limit), distance < length {
                near.append((distance, order, name))
            } else if length > 1, folded.hasPrefix(typed) {
                near.append((limit + 1, order, name))
            }
        }
        near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
        var found: [String] = []
        for candidate in near where found.count < most && !found.contains(candidate.name) {
            found.append(candidate.name)
        }
        return found
    }
}
