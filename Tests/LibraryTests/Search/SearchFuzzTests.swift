import Library
import TestSupport
import Testing

@Suite struct SearchFuzzTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(Bakery.glossary, as: "dough.md")
        try library.ingest(Bakery.talk, as: "talk.txt")
    }

    /// Every hit keeps the promises of the contract.
    private func check(_ query: String) throws {
        let answer = try library.search(query, in: SearchScope(isExplained: true))
        for hit in answer.hits {
            let bytes = Array(hit.text.utf8)
            var end = 0
            for range in hit.highlights {
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
                end = range.upperBound
                // On the borders of characters: neither edge is within a scalar.
                #expect(bytes[range.lowerBound] & 0xC0 != 0x80)
                #expect(end == bytes.count || bytes[end] & 0xC0 != 0x80)
            }
        }
    }

    @Test func `random bytes are legal queries`() throws {
        var random = SeededRandom(seed: 4)
        for _ in 0..<150 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            try check(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `operators in any order are legal queries`() throws {
        let pieces = [
            "\"", "\"\"", "*", "-", "OR", "AND", "NOT", "NEAR(", "(", ")", "{title}", ":", "^", "+", "speaker:x",
            "topic:", "bread", "crust*", "oven", "\u{201C}", "'", ";", "--", "\u{0}", "title:oven", "\u{301}", "é",
        ]
        var random = SeededRandom(seed: 9)
        for _ in 0..<150 {
            let count = Int.random(in: 1...14, using: &random)
            let query = (0..<count).map { _ in pieces.randomElement(using: &random)! }
            try check(query.joined(separator: Bool.random(using: &random) ? " " : ""))
        }
    }

    @Test(arguments: [
        "", " ", "שלום עולם", "مرحبا", "👩‍👩‍👧‍👦 oven 🇩🇪", "面包 烤箱", "ﬁne ﬂour", "I\u{307}stanbul", "ﷺ",
        "a\u{301}\u{302}\u{303}", "the of and", "\u{202E}nevo",
    ])
    func `every script is a legal query`(query: String) throws { try check(query) }

    @Test func `ten thousand words are answered`() throws {
        try check(String(repeating: "the crust of a lofa in the ovne ", count: 1250))
        try check(String(repeating: "\"crust\" ", count: 5000))
        try check((0..<10_000).map { "w\($0)*" }.joined(separator: " "))
    }
}
