/// How many columns of a terminal a text takes.
///
/// Wide East Asian characters and emoji (with their joiners, modifiers, flags and selectors) take two,
/// combining marks and controls none, all others one. The unit is the grapheme cluster.
package enum DisplayWidth {
    /// The columns of a text; line breaks and tabs count as controls.
    package static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as a person sees it.
    package static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return of(first) }
        let isEmoji =
            first.properties.isEmojiPresentation
            || first.properties.isEmoji && scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
        return isEmoji ? 2 : scalars.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD ? 0 : 1 }
        if scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(value) { return 0 }  // Hangul vowels and finals join what is before them.
        return isWide(value) ? 2 : 1
    }

    /// The blocks whose characters have East Asian width W or F (Unicode Standard Annex 11).
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x33FF, 0x3400...0x4DBF,
            0x4E00...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18D7F, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The text, or as much of it as fits, with an ellipsis for the rest.
    package static func truncated(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        return String(prefix(of: text, within: width - 1)) + "…"
    }

    /// The longest beginning of a text that fits a width.
    package static func prefix(of text: some StringProtocol, within width: Int) -> some StringProtocol {
        var used = 0
        return text.prefix { character in
            used += of(character)
            return used <= width
        }
    }

    /// The text with blanks up to a width; longer text stays as it is.
    package static func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
        let (left, right) = alignment.padding(for: of(text), in: width)
        return String(repeating: " ", count: left) + text + String(repeating: " ", count: right)
    }
}
