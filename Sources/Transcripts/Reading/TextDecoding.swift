/// Bytes of any of the usual encodings made UTF-8.
enum TextDecoding {
    /// `raw` as valid UTF-8, without a byte order mark.
    static func utf8(from raw: [UInt8]) -> [UInt8] {
        if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw.dropFirst(2), bigEndian: false) }
        if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw.dropFirst(2), bigEndian: true) }
        if let bigEndian = unmarkedUTF16(raw) { return utf16(raw[...], bigEndian: bigEndian) }
        let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? raw.dropFirst(3) : raw[...]
        if isUTF8(body) { return body.count == raw.count ? raw : Array(body) }
        return repaired(body)
    }

    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard buffer.contains(where: { $0 >= 0x80 }) else { return true }
            return String(validating: buffer, as: UTF8.self) != nil
        }
    }

    /// Whether every other byte of the beginning is NUL, as in UTF-16 text of Latin letters, and which.
    private static func unmarkedUTF16(_ raw: [UInt8]) -> Bool? {
        let sample = raw.prefix(512)
        guard sample.count >= 4 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in sample.enumerated() where byte == 0 {
            if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd > half * 3 / 4, zeros.even < half / 8 { return false }
        if zeros.even > half * 3 / 4, zeros.odd < half / 8 { return true }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// `bytes` with each one that belongs to no UTF-8 sequence read as Windows-1252.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
            let end = index + length
            if length > 0, end <= bytes.endIndex,
                length == 1 || String(validating: bytes[index..<end], as: UTF8.self) != nil
            {
                result.append(contentsOf: bytes[index..<end])
                index = end
            } else {
                let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
                result.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
                index += 1
            }
        }
        return result
    }

    /// Windows-1252 from 0x80 to 0x9F, with U+FFFD where it has no character.
    /// <https://encoding.spec.whatwg.org/index-windows-1252.txt>
    private static let windows1252: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
