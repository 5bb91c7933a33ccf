/// The label of a speaker: what may be one, and the name in it.
package enum Label {
    /// Whether the bytes at `range` could name a speaker: at most six words and 60 bytes, beginning with
    /// a capital, a digit or a letter outside ASCII (or an id such as `speaker_1`), without the
    /// punctuation of a sentence.
    static func isPlausible(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = range.first.map({ bytes[$0] }), range.count <= 60 else { return false }
        var words = 1
        var letters = 0
        var digits = 0
        var previous: UInt8 = 0
        for index in range {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "#"):
                return false
            case UInt8(ascii: "/") where previous == UInt8(ascii: "/"):
                return false
            case Byte.blank, Byte.tab:
                // `Dr. Lee` and `J. Lee` are names; a full stop after a longer word ends a sentence.
                if previous == UInt8(ascii: "."), endsSentence(bytes, range.lowerBound..<index) { return false }
                if previous != Byte.blank { words += 1 }
            default:
                if Byte.isDigit(byte) { digits += 1 } else if byte >= 0x80 || Byte.isLetter(byte) { letters += 1 }
            }
            previous = byte
        }
        guard words <= 6, letters > 0 || (digits > 0 && words == 1) else { return false }
        if Byte.isUpper(first) || first >= 0x80 || (Byte.isDigit(first) && letters > 0) { return true }
        // An id: `speaker_0`, `spk1`, `speaker 2`.
        return Byte.isLetter(first) && digits > 0 && words <= 2
    }

    private static func endsSentence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var length = 0
        for byte in bytes[range].dropLast().reversed() {
            guard Byte.isLetterOrDigit(byte) else { break }
            length += 1
        }
        return length > 3
    }

    /// The name in a label: without emphasis, trailing colon, and an affiliation behind it
    /// (`Ann Lee (Acme)`, `Ann Lee - Acme`, `Ann Lee | Acme`); nil where nothing is left.
    package static func name(in label: String) -> String? {
        var name = label[...]
        func trim() {
            while let first = name.first, first == " " || first == "*" || first == "_" || first == "[" {
                name.removeFirst()
            }
            while let last = name.last, last == " " || last == "*" || last == ":" || last == "]" {
                name.removeLast()
            }
        }
        trim()
        if name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex {
            name = name[..<open]
        }
        for mark in [" - ", " – ", " — ", " | "] {
            if let found = name.firstRange(of: mark), found.lowerBound > name.startIndex {
                name = name[..<found.lowerBound]
            }
        }
        trim()
        return name.isEmpty ? nil : String(name)
    }
}

extension StringProtocol {
    /// The first place where `text` stands in this string, or nil. Compares UTF-8 bytes.
    package func firstRange(of text: String) -> Range<Index>? {
        guard let first = text.utf8.first else { return nil }
        var index = startIndex
        while let start = utf8[index...].firstIndex(of: first) {
            let rest = utf8[start...]
            if rest.starts(with: text.utf8) { return start..<utf8.index(start, offsetBy: text.utf8.count) }
            index = utf8.index(after: start)
        }
        return nil
    }
}
