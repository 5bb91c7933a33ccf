internal import Text

/// Takes texts apart into tokens, over their bytes.
///
/// Hyphens, blanks and dashes part tokens alike; apostrophes vanish (a possessive ending with them), a point
/// between letters or digits stays (`3.0`, `llama.cpp`), notes in square brackets (`[Music]`) and the hesitations
/// `uh` and `um` are passed over. Accents and case are folded.
struct TokenScanner {
    private(set) var tokens: [Token] = []
    /// Bytes of a word that are kept, with room for what one letter can become.
    private static let room = 256
    private var pending: Token.Shape = [.afterStop]
    private var memory = WordMemory()

    /// Makes room for the tokens of so many bytes of talk, which has more than four for each: where an array of hundreds
    /// of megabytes grows, moving it costs more than what is put into it. Room that is not filled costs nothing.
    mutating func reserve(bytes: Int) { tokens.reserveCapacity(bytes / 4) }

    mutating func removeFirst(_ count: Int) { tokens.removeFirst(count) }

    /// Adds the tokens of one text. Linear in its bytes.
    mutating func scan(_ text: String, segment: Int) {
        var text = text
        pending.remove(.glued)
        text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room) { word in
                scan(bytes, word, segment: Int32(truncatingIfNeeded: segment))
            }
        }
        pending.remove(.glued)
    }

    /// `word` is where words are folded.
    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ word: UnsafeMutableBufferPointer<UInt8>, segment: Int32
    ) {
        var index = 0
        let end = bytes.count
        while index < end {
            let byte = bytes[index]
            if Self.isWord(byte) {
                index = scanWord(bytes, index, word, segment)
                continue
            }
            if byte >= 0x80 {
                let (scalar, length) = Self.scalar(bytes, index)
                if Self.isLetter(scalar) {
                    index = scanWord(bytes, index, word, segment)
                } else {
                    if scalar == 0x2026 || scalar == 0x3002 { pending.formUnion(.afterStop) }
                    if scalar != 0x2010, scalar != 0x2011 { pending.remove(.glued) }
                    index += length
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
                pending.formUnion(.afterStop)
                pending.remove(.glued)
            case UInt8(ascii: "["):
                pending.formUnion([.afterComma, .bracketed])
                var close = index + 1
                while close < end, close - index < 40, bytes[close] != UInt8(ascii: "]"), !Self.isDigit(bytes[close]) {
                    close += 1
                }
                if close < end, bytes[close] == UInt8(ascii: "]") { index = close }
            case UInt8(ascii: "("):
                pending.formUnion([.afterComma, .bracketed])
                pending.remove(.glued)
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ")"):
                pending.formUnion(.afterComma)
                pending.remove(.glued)
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): break
            default: pending.remove(.glued)
            }
            index += 1
        }
    }

    private mutating func scanWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ word: UnsafeMutableBufferPointer<UInt8>, _ segment: Int32
    ) -> Int {
        var token = Token()
        var index = from
        let end = bytes.count
        var length = 0
        var upper = 0
        var lower = 0
        var possessive = -1
        token.shape = pending
        var lastLetterIsSmallS = false
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                if Self.isLower(byte) {
                    lower += 1
                    if length < 240 { word[length] = byte; length += 1 }
                    lastLetterIsSmallS = byte == UInt8(ascii: "s")
                } else if Self.isUpper(byte) {
                    if index == from { token.shape.formUnion(.capital) }
                    if lower > 0 { token.shape.formUnion(.inner) }
                    upper += 1
                    lastLetterIsSmallS = false
                    if length < 240 { word[length] = byte | 0x20; length += 1 }
                } else if Self.isDigit(byte) {
                    token.shape.formUnion(.digit)
                    if length < 240 { word[length] = byte; length += 1 }
                } else if byte == UInt8(ascii: "'"), index + 1 < end, Self.isWord(bytes[index + 1]) {
                    possessive = length
                } else if byte == UInt8(ascii: "."), index + 1 < end, Self.joins(bytes, index) {
                    if length < 240 { word[length] = byte; length += 1 }
                } else if byte == UInt8(ascii: "+"), index + 1 < end, bytes[index + 1] == byte {
                    if length < 238 { word[length] = byte; word[length + 1] = byte; length += 2 }
                    index += 1
                } else if byte == UInt8(ascii: "#"), index + 1 == end || !Self.isWord(bytes[index + 1]), length == 1 {
                    if length < 240 { word[length] = byte; length += 1 }
                } else {
                    break
                }
                index += 1
                continue
            }
            let (scalar, width) = Self.scalar(bytes, index)
            if scalar == 0x2019, index + width < end, Self.isWord(bytes[index + width]) {
                possessive = length
            } else if Self.isLetter(scalar) {
                lower += 1
                Self.append(scalar, UnsafeBufferPointer(rebasing: bytes[index..<index + width]), to: word, &length)
            } else if scalar != 0x300, !(0x300..<0x370).contains(scalar), scalar != 0xAD {
                break
            }
            index += width
        }
        let isPossessive = possessive >= 0 && possessive == length - 1 && word[length - 1] == UInt8(ascii: "s")
        if isPossessive { length -= 1 }
        if upper > 1, lower == 0 || (lower == 1 && lastLetterIsSmallS) {
            token.shape.formUnion(.acronym)
            token.shape.remove(.inner)
            if lower == 1, !isPossessive { length -= 1 }
        }
        token.segment = segment
        token.start = Int32(truncatingIfNeeded: from)
        token.end = Int32(
            truncatingIfNeeded: isPossessive ? index - (bytes[index - 2] == UInt8(ascii: "'") ? 2 : 4) : index)
        let letters = UnsafeBufferPointer(rebasing: word[..<max(0, length)])
        guard length > 0, !Self.isHesitation(letters) else { return index }
        fill(&token, letters)
        tokens.append(token)
        pending = [.glued]
        return index
    }

    private static func isHesitation(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        switch word.count {
        case 2: word[0] == UInt8(ascii: "u") && (word[1] == UInt8(ascii: "h") || word[1] == UInt8(ascii: "m"))
        case 3: word[0] == UInt8(ascii: "u") && word[2] == UInt8(ascii: "m") && word[1] == UInt8(ascii: "h")
        default: false
        }
    }

    /// Puts in the hashes of the word.
    private mutating func fill(_ token: inout Token, _ word: UnsafeBufferPointer<UInt8>) {
        let letters = UnsafeBufferPointer(rebasing: word.prefix(RollingHash.longest))
        let forms = memory.forms(of: letters)
        let hashes = forms.hashes
        token.raw = hashes.raw
        token.singular = hashes.singular
        token.root = hashes.root
        token.length = UInt8(letters.count)
        token.singularLength = hashes.singularLength
        if hashes.isVerbal { token.shape.formUnion(.verbal) }
        token.sound = forms.sound
    }

    /// Folds a letter beyond ASCII, which is written with `bytes`.
    private static func append(
        _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, to word: UnsafeMutableBufferPointer<UInt8>,
        _ length: inout Int
    ) {
        guard length < 230 else { return }
        if scalar < 0x2000, let scalar = Unicode.Scalar(scalar) {
            for byte in Folding.fold(String(scalar)).utf8 where length < 240 {
                word[length] = byte
                length += 1
            }
        } else {
            for byte in bytes {
                word[length] = byte
                length += 1
            }
        }
    }

    /// Whether the point at `index` stands inside a name or number.
    @inline(__always)
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = bytes[index - 1]
        let after = bytes[index + 1]
        return isDigit(before) && isDigit(after) || isLower(before) && isLower(after)
    }

    @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    @inline(__always) static func isWord(_ byte: UInt8) -> Bool { isLower(byte | 0x20) || isDigit(byte) }

    /// Letters and digits beyond ASCII. Punctuation, symbols and blanks are none.
    @inline(__always)
    private static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA }
        if scalar == 0xD7 || scalar == 0xF7 { return false }
        if scalar < 0x2000 { return !(0x300..<0x370).contains(scalar) }
        if scalar < 0x2E80 { return (0x2C00..<0x2E00).contains(scalar) }
        return !(0x3000..<0x3041).contains(scalar) && !(0xFF00..<0xFF10).contains(scalar) && scalar < 0x1F000
    }

    @inline(__always)
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[index])
        func tail(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
        return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
}
