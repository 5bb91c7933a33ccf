import SQLite
import TestSupport
import Testing

@testable import Library

@Suite struct WordCountsTests {
    private let cutter: FullTextTokenizer

    init() throws { cutter = try SearchTools.cutter(on: Connection(path: ":memory:")) }

    private func counts(_ texts: [String]) -> WordCounts {
        var counts = WordCounts()
        for text in texts { counts.add(text, cutter: { cutter }) }
        return counts
    }

    /// The same by the tokenizer alone.
    private func expected(_ texts: [String]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for text in texts {
            for word in Set(cutter.tokens(in: text).map(\.text)) where word.utf8.count <= WordCounts.longest {
                counts[word, default: 0] += 1
            }
        }
        return counts
    }

    @Test func `words are cut and folded as the index does it`() {
        let pieces = [
            "Dough", "dough", "café", "CAFÉ", "cafe\u{301}", "it’s", "it", "s", "3.0", "x86-64", "naïve“", "字字", "Ω",
            "…",
            "a", "[Music]", "don't", "\u{1F35E}", "e\u{301}e", "Straße", "—", String(repeating: "x", count: 40),
            String(repeating: "y", count: 41), String(repeating: "ö", count: 21), "²", "ﬁ",
        ]
        var random = SeededRandom(seed: 5)
        func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
        let texts = (0..<400).map { _ in
            (0..<next(30)).map { _ in pieces[next(pieces.count)] + ["", " ", "\n", ", "][next(4)] }.joined()
        }
        let counts = counts(texts)
        #expect(Dictionary(uniqueKeysWithValues: counts.sorted.map { ($0.word, $0.passages) }) == expected(texts))
        #expect(
            counts.sorted.map { Array($0.word.utf8) }
                == counts.sorted.map { Array($0.word.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `counts are added and taken away`() {
        let many = (0..<2000).map { "word\($0) again" }
        var sum = counts(many)
        sum.add(counts(Array(many.prefix(1500))))
        #expect(sum.sorted.first { $0.word == "again" }?.passages == 3500)
        sum.add(counts(many), sign: -1)
        #expect(sum.sorted.count == 1501)
        #expect(sum.sorted.first { $0.word == "word7" }?.passages == 1)
    }
}
