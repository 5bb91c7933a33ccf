/// The consonants of one or more words as an ear takes them in: a row of up to 15 classes.
///
/// A reduction like that of Philips, *Hanging on the Metaphone*, Computer Language 7(12), 1990, with voiced and
/// voiceless sounds in one class, since that is what speech recognisers confuse first. Vowels, h, w and y leave
/// no trace.
struct SoundKey: Hashable {
    /// Four bits a class, the first class in the highest; above them, in the highest four of all, how many they are.
    private var packed: UInt64 = 0

    /// Four bits a class, the first class in the highest.
    var code: UInt64 { packed & Self.codes }
    var count: UInt8 { UInt8(truncatingIfNeeded: packed >> 60) }

    private static let codes: UInt64 = 1 << 60 - 1

    private static let lips: UInt64 = 1
    private static let breath: UInt64 = 2
    private static let teeth: UInt64 = 3
    private static let hiss: UInt64 = 4
    private static let hush: UInt64 = 5
    private static let throat: UInt64 = 6

    init() {}

    private mutating func append(_ sound: UInt64) {
        guard count < 15 else { return }
        packed = UInt64(count + 1) << 60 | code << 4 | sound
    }

    /// This key followed by another. Equal sounds that meet are one.
    func followed(by other: SoundKey) -> SoundKey {
        guard count > 0, other.count > 0 else { return count > 0 ? self : other }
        var joined = self
        let skips = code & 15 == other.first ? 1 : 0
        for index in skips..<Int(other.count) { joined.append(other.sound(at: index)) }
        return joined
    }

    private var first: UInt64 { sound(at: 0) }

    func sound(at index: Int) -> UInt64 { code >> (4 * UInt64(Int(count) - 1 - index)) & 15 }

    /// The key without the sound at `index`.
    func dropping(_ index: Int) -> SoundKey {
        var rest = SoundKey()
        for other in 0..<Int(count) where other != index { rest.append(sound(at: other)) }
        return rest
    }

    /// The key of folded ASCII letters; other bytes are silent.
    init(_ word: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var previous: UInt8 = 0
        let n = word.count
        @inline(__always) func at(_ index: Int) -> UInt8 { index < n ? word[index] : 0 }
        while index < n {
            let byte = word[index]
            let next = at(index + 1)
            defer {
                previous = byte
                index += 1
            }
            if byte == previous, byte != UInt8(ascii: "g") || index < 2 || word[index - 2] != UInt8(ascii: "n") {
                continue
            }
            switch byte {
            case UInt8(ascii: "b"): if !(index == n - 1 && previous == UInt8(ascii: "m")) { append(Self.lips) }
            case UInt8(ascii: "p"):
                if next == UInt8(ascii: "h") { append(Self.breath) } else { append(Self.lips) }
            case UInt8(ascii: "f"), UInt8(ascii: "v"): append(Self.breath)
            case UInt8(ascii: "t"), UInt8(ascii: "d"):
                if next == UInt8(ascii: "c"), at(index + 2) == UInt8(ascii: "h") { continue }
                append(Self.teeth)
            case UInt8(ascii: "s"):
                append(next == UInt8(ascii: "h") ? Self.hush : Self.hiss)
            case UInt8(ascii: "z"): append(Self.hiss)
            case UInt8(ascii: "c"):
                switch next {
                case UInt8(ascii: "h"):
                    append(at(index + 2) == UInt8(ascii: "r") ? Self.throat : Self.hush)
                case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"): append(Self.hiss)
                case UInt8(ascii: "k"): continue
                default: append(Self.throat)
                }
            case UInt8(ascii: "j"): append(Self.hush)
            case UInt8(ascii: "g"):
                if previous == UInt8(ascii: "n"), !Stem.isVowel(next) { continue }
                if next == UInt8(ascii: "h"), index > 0 { continue }
                append(Self.throat)
            case UInt8(ascii: "k"), UInt8(ascii: "q"):
                if index == 0, next == UInt8(ascii: "n") { continue }
                append(Self.throat)
            case UInt8(ascii: "x"):
                append(Self.throat)
                append(Self.hiss)
            case UInt8(ascii: "l"): append(7)
            case UInt8(ascii: "m"): append(8)
            case UInt8(ascii: "n"): append(9)
            case UInt8(ascii: "r"): append(10)
            case 0x30...0x39: append(11)
            default: break
            }
        }
    }
}
