import Text

/// Words as bytes: cards are made of half a megabyte of text while somebody waits.
enum WordBytes {
    /// ASCII letters small, all else as it is.
    static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Between words; `/` parts them too.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == UInt8(ascii: "/")
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// Without quotes, brackets and points around it; `$`, `%` and `+` belong to numbers and names.
    static func trimmed(_ piece: Substring.UTF8View) -> Substring.UTF8View {
        var piece = piece
        while let first = piece.first, !isLetterOrDigit(first), first != UInt8(ascii: "$") {
            guard first >= 0x80 else {
                piece = piece.dropFirst()
                continue
            }
            // Typographic quotes and dashes are E2 80 xx.
            guard first == 0xE2 else { break }
            piece = piece.dropFirst(3)
        }
        while let last = piece.last, !isLetterOrDigit(last), last != UInt8(ascii: "%"), last != UInt8(ascii: "+") {
            guard last >= 0x80 else {
                piece = piece.dropLast()
                continue
            }
            guard piece.suffix(3).first == 0xE2 else { break }
            piece = piece.dropLast(3)
        }
        return piece
    }

    static func folded(_ word: Substring.UTF8View) -> String {
        guard word.allSatisfy({ $0 < 0x80 }) else { return Folding.fold(Substring(word)) }
        return String(decoding: word.map(lowered), as: UTF8.self)
    }

    /// Whether no word goes on over the place before `index`.
    static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return true }
        let byte = bytes[index - 1]
        if byte < 0x80 { return !isLetterOrDigit(byte) }
        return index >= 3 && bytes[index - 3] == 0xE2
    }

    static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
        guard index < bytes.count else { return index == bytes.count }
        let byte = bytes[index]
        return byte < 0x80 ? !isLetterOrDigit(byte) : byte == 0xE2
    }
}
