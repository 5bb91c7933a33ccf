/// Strings and numbers of JSON, from bytes.
enum JSONText {
    /// The string that the escaped bytes at `range` stand for. Half of a surrogate pair becomes U+FFFD.
    static func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
                result.append(byte)
                index += 1
                continue
            }
            let kind = bytes[index + 1]
            index += 2
            switch kind {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"):
                let scalar = self.scalar(bytes, &index, range.upperBound)
                result.append(contentsOf: String(scalar).utf8)
            default: result.append(kind)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The scalar whose four digits stand at `index`, with the second half of its pair where there is one.
    private static func scalar(_ bytes: [UInt8], _ index: inout Int, _ limit: Int) -> Unicode.Scalar {
        guard index + 4 <= limit, let first = hexadecimal(bytes, index) else { return "\u{FFFD}" }
        index += 4
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard index + 6 <= limit, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
            let second = hexadecimal(bytes, index + 2), (0xDC00..<0xE000).contains(second)
        else { return "\u{FFFD}" }
        index += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    /// The four hexadecimal digits at `index`.
    static func hexadecimal(_ bytes: [UInt8], _ index: Int) -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The whole number at `range`, or nil where it has a fraction or an exponent, is `-0`, or is too large.
    static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var value = 0
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        for index in range.dropFirst(isNegative ? 1 : 0) {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(isNegative ? -Int(digit) : Int(digit))
            guard !tooLarge, !overflow else { return nil }
            value = sum
        }
        return isNegative && value == 0 ? nil : value
    }

    /// The number at `range`, correctly rounded.
    ///
    /// Up to 15 digits and a power of ten up to 22 are exact in a double, and so is their quotient rounded:
    /// Clinger, *How to read floating point numbers accurately*, 1990.
    static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Double {
        var (mantissa, digits, places) = (0, 0, 0)
        var isFraction = false
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        for index in range.dropFirst(isNegative ? 1 : 0) {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                isFraction = true
                continue
            }
            guard byte &- 0x30 < 10, digits < 15 else {
                return Double(String(decoding: bytes[range], as: UTF8.self)) ?? .infinity
            }
            mantissa = mantissa * 10 + Int(byte &- 0x30)
            digits += 1
            if isFraction { places += 1 }
        }
        let value = Double(mantissa) / powers[places]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
