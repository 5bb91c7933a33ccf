private import SQLite
private import Text

/// What a person probably meant by words that stand nowhere.
struct Spelling {
    /// By the word as typed, folded.
    let corrections: [String: String]

    /// Looks up this many unknown words of a query at most.
    private static let mostWords = 3

    /// Nil where every word is known, or nothing near is.
    init?(of words: [(word: String, isPrefix: Bool)], _ library: Library, _ tools: SearchTools) throws {
        var unknown: [String] = []
        for (word, isPrefix) in words.prefix(QueryPlanner.mostWords)
        where !isPrefix && (4...24).contains(word.utf8.count) && !unknown.contains(word) {
            guard unknown.count < Self.mostWords, !StopWords.contains(word), !word.utf8.contains(where: { $0 < 0x3A })
            else { continue }
            if try !library.isKnown(word) { unknown.append(word) }
        }
        guard !unknown.isEmpty else { return nil }
        var best: [String: (distance: Int, passages: Int, word: String)] = [:]
        let limits = Dictionary(uniqueKeysWithValues: unknown.map { ($0, $0.utf8.count < 8 ? 1 : 2) })
        let masks = Dictionary(uniqueKeysWithValues: unknown.map { ($0, Self.letters(of: $0)) })
        try library.forEachWord(
            lengths: (unknown.map(\.utf8.count).min()! - 2)...(unknown.map(\.utf8.count).max()! + 2)
        ) {
            known, passages in
            let mask = Self.letters(of: known)
            for word in unknown {
                let limit = limits[word]!
                guard (mask ^ masks[word]!).nonzeroBitCount <= 2 * limit,
                    let distance = EditDistance.between(word, known, atMost: limit)
                else { continue }
                let candidate = (distance, -passages, known)
                if let now = best[word], (now.distance, -now.passages, now.word) <= candidate { continue }
                best[word] = (distance, passages, known)
            }
        }
        guard !best.isEmpty else { return nil }
        corrections = best.mapValues(\.word)
    }

    /// Which letters a word holds, as bits: words that differ in many cannot be a slip apart.
    private static func letters(of word: String) -> UInt32 {
        word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    /// `text` with the words put right.
    func corrected(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            guard first.isLetter else {
                result.append(first)
                rest = rest.dropFirst()
                continue
            }
            let word = rest.prefix { $0.isLetter }
            result += corrections[Folding.fold(word)] ?? String(word)
            rest = rest[word.endIndex...]
        }
        return result
    }
}

extension Library {
    /// Whether a word, folded, stands in a passage or names a concept.
    fileprivate func isKnown(_ word: String) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM vocabulary WHERE word = ?1)
                OR EXISTS (SELECT 1 FROM passage_index WHERE passage_index MATCH ?2)
            """
        return try database.first(sql, [word, FTS5Pattern.quoted(word)]) { $0.bool(0) } ?? false
    }

    fileprivate func forEachWord(lengths: ClosedRange<Int>, _ body: (String, Int) -> Void) throws {
        _ = try database.rows(
            "SELECT word, passages FROM vocabulary WHERE length(word) BETWEEN ?1 AND ?2",
            [lengths.lowerBound, lengths.upperBound]
        ) { body($0.string(0), $0.int(1)) }
    }
}
