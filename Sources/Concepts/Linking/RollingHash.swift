/// A hash of bytes that can be put together from the hashes of its pieces.
///
/// Karp and Rabin, *Efficient randomized pattern-matching algorithms*, IBM J. Res. Dev. 31, 1987, modulo 2⁶⁴.
/// It tells words apart, it does not keep an attacker out: the worst that can be forged is a wrong mention.
enum RollingHash {
    static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// The longest token that is told apart by all of its bytes.
    static let longest = 63

    /// `base` to the powers from 0 to ``longest``.
    static let powers: [UInt64] = {
        var powers: [UInt64] = [1]
        while powers.count <= longest { powers.append(powers[powers.count - 1] &* base) }
        return powers
    }()

    @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { hash &* base &+ UInt64(byte) &+ 1 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { adding($1, to: $0) }
    }

    /// Spreads a hash over all bits, for tables.
    @inline(__always)
    static func spread(_ hash: UInt64) -> UInt64 {
        var x = hash ^ (hash >> 32)
        x = x &* 0xD6E8_FEB8_6659_FD93
        return x ^ (x >> 29)
    }
}
