/// Says of a hash that it was never given before, or that it may have been.
///
/// A Bloom filter of three bits a hash within one word (Putze, Sanders and Singler, *Cache-, hash- and space-efficient
/// Bloom filters*, WEA 2007): one look into memory for each.
struct SeenFilter {
    /// Takes in about one new hash in a hundred for one that it has seen when it holds what it expects.
    private static let bitsEach = 16

    private var words: [UInt64]

    init(expecting count: Int) {
        words = [UInt64](repeating: 0, count: max(1, count * Self.bitsEach / 64))
    }

    /// Gives its memory back and forgets what it has seen.
    mutating func removeAll() {
        if words.count > 1 { self = SeenFilter(expecting: 0) }
    }

    /// Takes in `hash`; whether it may have been there. Never false for one that was.
    @inline(__always)
    mutating func insert(_ hash: UInt64) -> Bool {
        let spread = RollingHash.spread(hash)
        let index = Int(truncatingIfNeeded: spread.multipliedFullWidth(by: UInt64(words.count)).high)
        // The index comes from the high bits, the bits in the word from the low ones.
        let bits = UInt64(1) << (spread & 63) | UInt64(1) << (spread >> 6 & 63) | UInt64(1) << (spread >> 12 & 63)
        let word = words[index]
        words[index] = word | bits
        return word & bits == bits
    }
}
