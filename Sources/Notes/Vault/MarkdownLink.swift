/// Addresses as Markdown links to them.
enum MarkdownLink {
    private static let kept = Set("-._~:/?@!&+,=%#".unicodeScalars)

    /// An address without anything that would end a link, a table cell or a paragraph.
    static func encoded(_ address: String) -> String {
        percentEncoded(address) { scalar in kept.contains(scalar) }
    }

    /// A path relative to the note that the link stands in.
    static func encoded(path: String) -> String {
        percentEncoded(path) { "-._~/".unicodeScalars.contains($0) }
    }

    private static func percentEncoded(_ text: String, _ isKept: (Unicode.Scalar) -> Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            if isPlain || isKept(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in String(Character(scalar)).utf8 {
                    result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }
        }
        return result
    }

    /// The anchor that code hosts give a heading, where they agree on it: small letters, digits and single hyphens.
    static func anchor(of heading: String) -> String? {
        var anchor = ""
        for scalar in heading.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": anchor.unicodeScalars.append(scalar)
            case " ", "-":
                if anchor.hasSuffix("-") || anchor.isEmpty { return nil }
                anchor += "-"
            case ",", ".", ":", "?", "!", "'", "’", "\"", "(", ")", "“", "”", "/": continue
            default: return nil
            }
        }
        return anchor.isEmpty || anchor.hasSuffix("-") ? nil : anchor
    }
}
