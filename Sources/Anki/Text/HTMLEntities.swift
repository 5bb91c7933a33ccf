/// Character references of HTML.
enum HTMLEntities {
    /// `bytes` with references decoded; what is none stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var decoded: [UInt8] = []
        var position = bytes.startIndex
        while position < bytes.endIndex {
            if bytes[position] == UInt8(ascii: "&"), let (text, end) = reference(bytes[position...]) {
                decoded += text.utf8
                position = end
            } else {
                decoded.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The longest name with its `&` and `;` that is looked for.
    private static let longest = 12

    private static func reference(_ bytes: ArraySlice<UInt8>) -> (String, Int)? {
        guard let end = bytes.prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
        guard name.hasPrefix("#") else { return named[name].map { ($0, end + 1) } }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value != 0 else { return nil }
        return (String(Character(scalar)), end + 1)
    }

    /// Those that editors write. They write a hard blank wherever two blanks meet.
    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
        "times": "×", "divide": "÷", "plusmn": "±", "deg": "°", "micro": "µ", "middot": "·", "bull": "•",
        "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "harr": "↔", "rArr": "⇒", "le": "≤", "ge": "≥",
        "ne": "≠", "asymp": "≈", "infin": "∞", "euro": "€", "copy": "©", "reg": "®", "trade": "™", "shy": "\u{AD}",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
        "egrave": "è", "agrave": "à", "ccedil": "ç", "zwj": "\u{200D}", "zwnj": "\u{200C}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
}
