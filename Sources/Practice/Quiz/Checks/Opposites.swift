/// Options that say the contrary of each other.
enum Opposites {
    /// Whether two options are the same but for a word and its opposite.
    static func are(_ a: String, _ b: String) -> Bool {
        let (first, second) = (QuizWords.words(a), QuizWords.words(b))
        guard first.count == second.count else {
            let (short, long) = first.count < second.count ? (first, second) : (second, first)
            let extra = long.filter { !short.contains($0) }
            return long.count - short.count <= 2 && extra.contains("not") && short.allSatisfy(long.contains)
        }
        let different = zip(first, second).filter { $0 != $1 }
        guard let (x, y) = different.first, different.count == 1 else { return false }
        return pairs.contains { $0 == (x, y) || $0 == (y, x) } || x == "un" + y || y == "un" + x || x == "in" + y
            || y == "in" + x
    }

    private static let pairs: [(String, String)] = [
        ("more", "less"), ("more", "fewer"), ("higher", "lower"), ("high", "low"), ("larger", "smaller"),
        ("large", "small"),
        ("increases", "decreases"), ("rises", "falls"), ("raises", "lowers"), ("faster", "slower"),
        ("longer", "shorter"),
        ("before", "after"), ("with", "without"), ("open", "closed"), ("internal", "external"), ("true", "false"),
        ("positive", "negative"), ("online", "offline"), ("first", "last"), ("cheaper", "dearer"), ("better", "worse"),
        ("structured", "unstructured"), ("most", "least"), ("up", "down"), ("inside", "outside"),
        ("formal", "informal"),
        ("top-down", "bottom-up"), ("short", "long"), ("easier", "harder"), ("weaker", "stronger"),
    ]
}
