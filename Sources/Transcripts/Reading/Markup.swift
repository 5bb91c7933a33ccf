/// Tags and entities, as captions and web pages use them.
enum Markup {
    /// A tag such as `<v.loud Ann>`.
    struct Tag {
        /// In small letters, without classes; empty for a time tag.
        let name: String
        let isClosing: Bool
        /// The bytes behind the name and its classes, inside the brackets.
        let rest: Range<Int>
        /// The offset behind `>`.
        let end: Int
    }

    /// The tag that begins at `index` and ends before `limit`; nil where a `<` is just a sign, as in `a < b`.
    static func tag(_ bytes: [UInt8], at index: Int, limit: Int) -> Tag? {
        guard index + 2 < limit, bytes[index] == UInt8(ascii: "<") else { return nil }
        var start = index + 1
        let isClosing = bytes[start] == UInt8(ascii: "/")
        if isClosing { start += 1 }
        guard start < limit, Byte.isLetterOrDigit(bytes[start]) || bytes[start] == UInt8(ascii: "!") || isClosing,
            let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        var name = start
        while name < end, Byte.isLetterOrDigit(bytes[name]) { name += 1 }
        let isTime = Byte.isDigit(bytes[start])
        var rest = name
        while rest < end, !Byte.isSpace(bytes[rest]) { rest += 1 }
        while rest < end, Byte.isSpace(bytes[rest]) { rest += 1 }
        return Tag(
            name: isTime ? "" : String(decoding: bytes[start..<name], as: UTF8.self).lowercased(),
            isClosing: isClosing, rest: rest..<end, end: end + 1)
    }

    /// The scalars that the entity at `index` stands for, and the offset behind it; nil where an ampersand
    /// is just a sign.
    static func entity(_ bytes: [UInt8], at index: Int, limit: Int) -> (text: String, end: Int)? {
        guard index + 2 < limit, bytes[index] == UInt8(ascii: "&"),
            let end = bytes[index..<min(limit, index + 12)].firstIndex(of: UInt8(ascii: ";")), end > index + 1
        else { return nil }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let value =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let value, let scalar = Unicode.Scalar(value) else { return nil }
            return (String(scalar), end + 1)
        }
        return named[name].map { ($0, end + 1) }
    }

    /// The entities that transcripts use, of <https://html.spec.whatwg.org/#named-character-references>.
    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "lrm": "", "rlm": "", "shy": "",
        "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
        "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
        "euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "sect": "§", "times": "×", "divide": "÷", "frac12": "½",
        "aacute": "á", "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç",
        "agrave": "à", "egrave": "è", "igrave": "ì", "ograve": "ò", "ugrave": "ù", "acirc": "â", "ecirc": "ê",
        "icirc": "î", "ocirc": "ô", "ucirc": "û", "auml": "ä", "euml": "ë", "iuml": "ï", "ouml": "ö", "uuml": "ü",
        "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "szlig": "ß", "aring": "å", "oslash": "ø",
        "aelig": "æ", "oelig": "œ", "ensp": " ", "emsp": " ", "thinsp": " ", "zwj": "", "zwnj": "", "rarr": "→",
        "larr": "←", "minus": "−", "iexcl": "¡", "iquest": "¿", "atilde": "ã", "otilde": "õ",
    ]

    /// `text` without emphasis (`**`, `__`) and the backslashes that Markdown puts before punctuation.
    static func withoutMarkdown(_ text: String) -> String {
        guard
            text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "_") }
            )
        else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_"), next == byte {
                index += 2
            } else if byte == UInt8(ascii: "\\"), next > 0x20, next < 0x7F, !Byte.isLetterOrDigit(next) {
                result.append(next)
                index += 2
            } else {
                result.append(byte)
                index += 1
            }
        }
        return CleanText.string(result[...])
    }
}
