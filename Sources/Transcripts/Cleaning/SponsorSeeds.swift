private import Text

/// The cheap scan: whether a text holds anything that a paid read cannot do without.
enum SponsorSeeds {
    /// Whether a sponsorship word or a web address, written or spoken, may stand in `text`.
    static func stand(in text: String) -> Bool { text.withBytes { stand(in: $0) } }

    private static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            if mayBegin(bytes[index], bytes[index + 1]), begins(bytes, index) { return true }
            index += 1
        }
        return false
    }

    /// Whether a seed may begin with these two bytes: nearly none does.
    @inline(__always)
    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        if first == UInt8(ascii: ".") { return Byte.isLetter(second) }
        switch UInt16(first | 0x20) << 8 | UInt16(second | 0x20) {
        // sp, su, br, do, pr, pa, ma
        case 0x7370, 0x7375, 0x6272, 0x646F, 0x7072, 0x7061, 0x6D61: return true
        default: return false
        }
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
