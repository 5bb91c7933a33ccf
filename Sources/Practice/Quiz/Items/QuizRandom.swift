/// Numbers that look random and follow from a seed: SplitMix64.
///
/// Steele, Lea and Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014, figure 16.
package struct QuizRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A generator whose numbers follow from a text.
    package init(text: String) { state = Self.hash(text) }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// At least 0, less than 1.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// FNV-1a, 64 bits, stirred once more: the low bits of the plain sum are poor.
    package static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash ^= hash >> 32
        return hash &* 0x9e37_79b9_7f4a_7c15 ^ (hash >> 29)
    }

    /// One of the first `count` numbers, the same for the same text.
    package static func pick(_ text: String, of count: Int) -> Int { Int((hash(text) >> 7) % UInt64(count)) }
}
