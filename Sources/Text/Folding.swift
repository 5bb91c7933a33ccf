/// The one place where text is made comparable: case, accents and typographic variants are folded away.
///
/// Two strings that a reader would call the same word fold to the same text, composed or decomposed:
/// `Café`, `Cafe\u{301}` and `CAFE` all give `cafe`. Letters of other scripts keep their identity and
/// lose only case and combining marks.
package enum Folding {
    /// The folded form of `text`. Linear in its length.
    package static func fold(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            append(scalar, to: &folded)
        }
        return String(folded)
    }

    /// Folds one scalar. A scalar may fold to nothing (a combining mark) or to several (`ß`, `…`).
    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if scalar.isASCII {
            folded.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
            return
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format:
            return
        case .dashPunctuation:
            folded.append("-")
            return
        case .spaceSeparator:
            folded.append(" ")
            return
        default:
            break
        }
        switch scalar {
        case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02BC}": folded.append("'")
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}": folded.append("\"")
        case "\u{2026}": folded.append(contentsOf: "...".unicodeScalars)
        case "ß": folded.append(contentsOf: "ss".unicodeScalars)
        case "æ", "Æ": folded.append(contentsOf: "ae".unicodeScalars)
        case "œ", "Œ": folded.append(contentsOf: "oe".unicodeScalars)
        default:
            // By way of the small letter, so that a capital always folds as it does: the names of both can differ.
            if scalar.properties.changesWhenLowercased {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &folded) }
            } else {
                folded.append(latinBase(of: scalar) ?? scalar)
            }
        }
    }

    /// The ASCII letter under a Latin letter with a diacritic, from the letter's Unicode name
    /// (`LATIN SMALL LETTER E WITH ACUTE` → `e`); nil for every other scalar.
    private static func latinBase(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value < 0x2000 || (0x2C60..<0x2C80).contains(scalar.value), let name = scalar.properties.name,
            name.hasPrefix("LATIN ")
        else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].utf8.count == 1,
            let letter = words[3].utf8.first
        else { return nil }
        return Unicode.Scalar(letter | 0x20)
    }
}
