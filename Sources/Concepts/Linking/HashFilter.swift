/// Says of a hash that it is in none of a few tables, in one look.
///
/// A Bloom filter with one bit a table and one probe (Bloom, *Space/time trade-offs in hash coding*, CACM 13, 1970):
/// most words of a text begin no name, and most pairs of words are none.
struct HashFilter: Sendable {
    struct Tables: OptionSet, Sendable {
        let rawValue: UInt8
        static let singles = Tables(rawValue: 1)
        static let inflected = Tables(rawValue: 2)
        static let starts = Tables(rawValue: 4)
        static let joined = Tables(rawValue: 8)
        static let sounds = Tables(rawValue: 16)
        static let cues = Tables(rawValue: 32)
    }

    private var bits = [UInt8](repeating: 0, count: 1 << 16)

    @inline(__always)
    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: RollingHash.spread(hash) >> 48) }

    mutating func insert(_ hash: UInt64, _ table: Tables) { bits[Self.slot(hash)] |= table.rawValue }

    /// The tables that may hold `hash`.
    @inline(__always)
    func tables(_ hash: UInt64) -> Tables { Tables(rawValue: bits[Self.slot(hash)]) }
}
