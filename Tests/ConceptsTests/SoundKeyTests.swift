import Testing

@testable import Concepts

@Suite struct SoundKeyTests {
    private static func sounds(_ word: String) -> [UInt64] {
        let key = Array(word.utf8).withUnsafeBufferPointer { SoundKey($0) }
        return (0..<Int(key.count)).map { key.sound(at: $0) }
    }

    /// Doubled letters are one sound, also behind an n; but the second g of `langgraph` is heard.
    @Test(arguments: [
        ("butter", "buter"), ("egg", "eg"), ("aggregate", "agregate"), ("sentto", "sento"), ("phone", "fone"),
        ("knee", "nee"), ("back", "bak"), ("chrome", "krome"), ("night", "nit"), ("climb", "clim"),
    ])
    func `words that sound alike have one key`(one: String, other: String) {
        #expect(Self.sounds(one) == Self.sounds(other))
    }

    @Test(arguments: [
        ("langgraph", "langraph"), ("rack", "rash"), ("cat", "chat"), ("lime", "line"), ("tree", "free"),
    ])
    func `words that sound different have two`(one: String, other: String) {
        #expect(Self.sounds(one) != Self.sounds(other))
    }
}
