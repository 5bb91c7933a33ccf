private import Text

/// The cheap scan: whether a text holds anything that a paid read cannot do without.
enum SponsorSeeds {
    /// Whether a sponsorship word or a web address, written or spoken, may stand in `text`.
    static func stand(in text: String) -> Bool { text.withBytes { stand(in: $0) } }

    private static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        firsts.withUnsafeBufferPointer { firsts in
            seconds.withUnsafeBufferPointer { seconds in
                var index = 0
                while index + 1 < bytes.count {
                    if firsts[Int(bytes[index])] & seconds[Int(bytes[index + 1])] != 0, begins(bytes, index) {
                        return true
                    }
                    index += 1
                }
                return false
            }
        }
    }

    /// Seeds by their first two bytes, in any case, and for each byte as bits the seeds whose first or second it is:
    /// two looks pass over nearly all bytes.
    private static let beginnings = [("s", "pu"), ("b", "r"), ("d", "o"), ("p", "ra"), ("m", "a"), (".", "ciaondftsh")]
    private static let firsts = table { $0.0 }
    private static let seconds = table { $0.1 }

    private static func table(_ letters: ((String, String)) -> String) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: 256)
        for (number, beginning) in beginnings.enumerated() {
            for letter in letters(beginning).utf8 {
                table[Int(letter)] |= 1 << UInt8(number)
                if Byte.isLetter(letter) { table[Int(letter & ~0x20)] |= 1 << UInt8(number) }
            }
        }
        return table
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "."): isDomain(bytes, index + 1)
        case UInt8(ascii: "s"):
            has("ponsor", bytes, index + 1) || has("upported by", bytes, index + 1)
                || has("upport for t", bytes, index + 1)
        case UInt8(ascii: "b"):
            has("rought to you", bytes, index + 1) || (bytes.count - index < 18 && has("rought", bytes, index + 1))
        case UInt8(ascii: "d"):
            has("ot ", bytes, index + 1) && isDomain(bytes, index + 4)
                || (index + 3 == bytes.count && has("ot", bytes, index + 1))
        case UInt8(ascii: "p"):
            has("resented by", bytes, index + 1) || has("artnered with", bytes, index + 1)
                || has("aid for this", bytes, index + 1)
        case UInt8(ascii: "m"): has("ade possible", bytes, index + 1)
        default: false
        }
    }

    /// Whether the name of a top-level domain begins at `index`.
    private static func isDomain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "c"): return has("o", bytes, index + 1) || has("c", bytes, index + 1)
        case UInt8(ascii: "i"): return has("o", bytes, index + 1)
        case UInt8(ascii: "a"): return has("i", bytes, index + 1) || has("pp", bytes, index + 1)
        case UInt8(ascii: "o"): return has("rg", bytes, index + 1)
        case UInt8(ascii: "n"): return has("et", bytes, index + 1)
        case UInt8(ascii: "d"): return has("ev", bytes, index + 1)
        case UInt8(ascii: "f"): return has("m", bytes, index + 1)
        case UInt8(ascii: "t"): return has("v", bytes, index + 1)
        case UInt8(ascii: "s"): return has("hop", bytes, index + 1) || has("tore", bytes, index + 1)
        case UInt8(ascii: "h"): return has("ealth", bytes, index + 1)
        default: return false
        }
    }

    /// Whether `word`, in lower case, stands at `index` in any case.
    @inline(__always)
    private static func has(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where word.utf8Start[offset] != bytes[index + offset] | 0x20 {
            return false
        }
        return true
    }
}
