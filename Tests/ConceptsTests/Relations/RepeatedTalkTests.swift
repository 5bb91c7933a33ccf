import TestSupport
import Testing

@testable import Concepts

struct RepeatedTalkTests {
    /// By the definition, with everything in memory: of texts from the last to the first, those go that stand in the
    /// texts that are left to the share of ``Shingles/containment``.
    private func originals(_ texts: [String]) -> [Int] {
        let shingles = texts.map { text in
            let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
            guard words.count > Shingles.length else { return words.isEmpty ? [] : Set([words]) }
            return Set((0...words.count - Shingles.length).map { Array(words[$0..<$0 + Shingles.length]) })
        }
        var left = Set(texts.indices)
        for index in texts.indices.reversed() {
            let others = Set(left.filter { $0 != index }.flatMap { shingles[$0] })
            let elsewhere = shingles[index].count { others.contains($0) }
            if elsewhere > 0, Double(elsewhere) >= Shingles.containment * Double(shingles[index].count) {
                left.remove(index)
            }
        }
        return left.sorted()
    }

    /// Texts of few different words, some put together from pieces of others: all lengths, also none.
    private func texts(_ random: inout SeededRandom) -> [String] {
        var texts: [String] = []
        for _ in 0..<Int.random(in: 1...24, using: &random) {
            var words: [String] = []
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                if Bool.random(using: &random), let other = texts.randomElement(using: &random) {
                    let copied = other.split(separator: " ").map(String.init)
                    words += copied.dropFirst(Int.random(in: 0...6, using: &random)).prefix(9)
                } else {
                    words += (0..<Int.random(in: 0...9, using: &random)).map { _ in
                        ["Rye", "oat's", "ü\(Int.random(in: 0...9, using: &random))", "w"].randomElement(using: &random)
                            ?? "rye"
                    }
                }
            }
            texts.append(words.joined(separator: " "))
        }
        return texts
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `what is kept is what the definition keeps, however little memory there is`(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let texts = texts(&random)
        let expected = originals(texts)
        // A filter that expects nothing takes every shingle for one that was seen: it costs memory and no more.
        for bytes in [0, 40, 1000, 1_000_000] {
            var talk = RepeatedTalk(bytes: bytes)
            for text in texts { talk.survey(text) }
            for text in texts { talk.add(text) }
            let isOriginal = talk.originals()
            #expect(texts.indices.filter { isOriginal[$0] } == expected, "\(bytes) bytes: \(texts)")
        }
        #expect(Shingles.originals(of: texts) == expected)
    }

    @Test func `a hash that was given is always known, and of others few`() {
        var random = SeededRandom(seed: 7)
        let hashes = (0..<20_000).map { _ in random.next() }
        var filter = SeenFilter(expecting: hashes.count)
        let mistaken = hashes.count { filter.insert($0) }
        #expect(mistaken < hashes.count / 100)
        #expect(hashes.allSatisfy { filter.insert($0) })
    }
}
