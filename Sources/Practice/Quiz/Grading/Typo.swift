internal import Text

/// Small slips of the finger, told from other words.
enum Typo {
    /// How many slips lie between two answers, or nil where they are not slips of one and the same.
    ///
    /// A word of up to four letters bears none, up to seven one, longer ones two; numbers bear none, and neither
    /// does a beginning that turns the meaning round (`supervised`, `unsupervised`). About four in five
    /// misspellings are a single slip: Damerau, *A technique for computer detection and correction of spelling
    /// errors*, Communications of the ACM 7, 1964.
    static func distance(_ typed: TypedForm, _ right: TypedForm) -> Int? {
        guard typed.numbers == right.numbers else { return nil }
        guard typed.words.count == right.words.count else {
            return word(typed.compact, right.compact, most: 1)
        }
        var sum = 0
        for (a, b) in zip(typed.words, right.words) {
            guard let slips = word(a, b, most: 2) else { return nil }
            sum += slips
        }
        return sum <= 3 ? sum : nil
    }

    private static func word(_ typed: String, _ right: String, most: Int) -> Int? {
        if typed == right { return 0 }
        let length = min(typed.count, right.count)
        let limit = length <= 4 ? 0 : length <= 7 ? 1 : 2
        guard !turns(typed, right), limit > 0 else { return nil }
        return EditDistance.between(typed, right, atMost: min(limit, most))
    }

    private static func turns(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return prefixes.contains { long == $0 + short || swapped(a, b, $0) }
    }

    /// Whether two words are the same but for what they begin with: `online`, `offline`; `encoder`, `decoder`.
    private static func swapped(_ a: String, _ b: String, _ prefix: String) -> Bool {
        guard a.hasPrefix(prefix) else { return false }
        let rest = a.dropFirst(prefix.count)
        return prefixes.contains { other in other != prefix && b == other + rest && rest.count > 2 }
    }

    private static let prefixes = [
        "un", "in", "im", "non", "dis", "de", "en", "over", "under", "pre", "post", "on", "off", "up", "down", "semi",
        "self",
        "multi", "mono", "micro", "macro", "re", "sub", "super",
    ]
}
