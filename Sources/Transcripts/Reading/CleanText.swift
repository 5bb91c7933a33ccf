private import Text

/// Text as it is stored: white space folded, control characters gone.
package enum CleanText {
    /// The bytes as a string with every run of white space (no-break spaces too) as one blank, none at
    /// the ends, and without control characters, terminal escapes and invisible marks.
    ///
    /// `bytes` must be valid UTF-8.
    package static func string(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            needsCleaning(buffer) ? cleaned(buffer) : String(decoding: buffer, as: UTF8.self)
        }
    }

    package static func string(_ text: String) -> String {
        text.withBytes { needsCleaning($0) ? cleaned($0) : nil } ?? text
    }

    private static func needsCleaning(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in buffer.indices {
            let byte = buffer[index]
            if byte > 0x20, byte < 0x7F { continue }
            if byte == Byte.blank {
                // At an end, or before another one.
                guard index > 0, index + 1 < buffer.count, buffer[index + 1] != Byte.blank else { return true }
            } else if byte < 0x80 || isToGo(buffer, at: index) {
                return true
            }
        }
        return false
    }

    /// Whether the scalar that begins at `index` may be white space or one of those that are left out: the second
    /// control block and the no-break space, some of general punctuation, the ideographic space, the byte order mark.
    private static func isToGo(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch buffer[index] {
        case 0xC2: return index + 1 >= buffer.count || buffer[index + 1] <= 0xA0
        case 0xE2:
            guard index + 2 < buffer.count else { return true }
            switch buffer[index + 1] {
            // Quotation marks, dashes and the ellipsis lie between.
            case 0x80: return !(0x90...0xA7).contains(buffer[index + 2])
            case 0x81: return buffer[index + 2] >= 0x9F
            default: return false
            }
        case 0xE3: return index + 2 >= buffer.count || (buffer[index + 1] == 0x80 && buffer[index + 2] == 0x80)
        case 0xEF: return true
        default: return false
        }
    }

    private static func cleaned(_ buffer: UnsafeBufferPointer<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        var pending = false
        var escape = Escape.none
        for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars {
            if escape.consumes(scalar) { continue }
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
                pending = true
            case 0x1B:
                escape = .begun
            case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
                continue
            default:
                if pending, !text.isEmpty { text.append(" ") }
                pending = false
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// Where in a terminal escape sequence (ECMA-48) the reader is.
    private enum Escape {
        case none, begun, control

        /// Takes `scalar` if it belongs to the sequence.
        mutating func consumes(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .none:
                return false
            case .begun:
                self = scalar == "[" ? .control : .none
                return scalar.isASCII && scalar.value >= 0x20
            case .control:
                if (0x40...0x7E).contains(scalar.value) { self = .none }
                return scalar.isASCII && scalar.value >= 0x20
            }
        }
    }
}
