import TestSupport
import Testing

@testable import Concepts

struct WordMemoryTests {
    /// More words than have a place, some of which the hash of tokens takes for one, many of them again and again.
    @Test func `a word has the same forms whatever came before it`() {
        var random = SeededRandom(seed: 3)
        let ends = ["", "s", "ing", "ed", "ise", "ize", "izes", "z", "ch", "ck"]
        let words = (0..<12_000).map { _ in
            "w\(Int.random(in: 0..<900, using: &random))" + (ends.randomElement(using: &random) ?? "")
        }
        let together = TokenizedText([words.joined(separator: " ")]).tokens
        #expect(together.count == words.count)
        for (token, word) in zip(together, words) {
            guard let alone = TokenizedText([word]).tokens.first else { continue }
            #expect(
                token.raw == alone.raw && token.singular == alone.singular && token.root == alone.root
                    && token.sound == alone.sound && token.singularLength == alone.singularLength
                    && token.shape.contains(.verbal) == alone.shape.contains(.verbal), "\(word)")
        }
    }
}
