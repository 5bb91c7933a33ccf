/// Plain text as Markdown that shows the same text in Obsidian and holds none of the marks by which the plugin
/// Spaced Repetition finds cards (st3v3nmw/obsidian-spaced-repetition, src/parser.ts).
enum FlashcardText {
    /// `text` as lines, none of them blank.
    static func lines(_ text: String) -> [String] {
        if isHarmless(text) { return [text] }
        let lines = text.replacing("\r\n", with: "\n").split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r"
        }
        .map(cleaned)
        var result: [String] = []
        var index = 0
        while index < lines.count {
            if isFence(lines[index]), let end = lines[(index + 1)...].firstIndex(of: "```"), end > index + 1,
                !lines[index..<end].contains(where: isBlank)
            {
                // The plugin takes fenced code whole.
                result += lines[index...end]
                index = end + 1
            } else {
                result.append(isBlank(lines[index]) ? "&nbsp;" : line(lines[index]))
                index += 1
            }
        }
        while result.last == "&nbsp;" { result.removeLast() }
        while result.first == "&nbsp;" { result.removeFirst() }
        return result
    }

    /// All of `text` on one line.
    static func single(_ text: String) -> String {
        if isHarmless(text) { return text }
        return line(cleaned(Substring(text.split(whereSeparator: \.isNewline).joined(separator: " "))))
    }

    /// Whether a text is one line that begins with a letter and holds nothing that could need an escape, as most do.
    private static func isHarmless(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x20, 0x30...0x39, 0x80...0xFF: true
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "-"):
                true
            default: isLetter(byte)
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func cleaned(_ line: Substring) -> String {
        String(
            String.UnicodeScalarView(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }))
    }

    /// As the `trim` of JavaScript sees it.
    private static func isBlank(_ line: String) -> Bool { line.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" } }

    private static func isFence(_ line: String) -> Bool {
        line.hasPrefix("```") && line.dropFirst(3).allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    }

    /// Escapes one line.
    private static func line(_ text: String) -> String {
        let characters = Array(text.drop(while: \.isWhitespace))
        let keepsCode = hasPlainCode(characters)
        var escaped = lineStart(characters)
        var index = 0
        var isCode = false
        if !escaped.isEmpty { index = escaped.filter { $0 != "\\" }.count }
        while index < characters.count {
            let character = characters[index]
            index += 1
            if character == "`" {
                // The plugin counts backticks, escaped ones too.
                escaped += keepsCode ? "`" : "&#96;"
                isCode = keepsCode && !isCode
                continue
            }
            if !isCode, needsEscape(characters, index - 1) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    /// Whether the backticks of a line pair up as code that the plugin leaves alone too.
    private static func hasPlainCode(_ characters: [Character]) -> Bool {
        let parts = String(characters).split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count % 2 == 1 else { return false }
        return parts.indices.allSatisfy { index in
            index % 2 == 0 || !parts[index].isEmpty && !parts[index].contains("==")
        } && !parts.dropFirst().dropLast().contains(where: \.isEmpty)
    }

    /// What must be escaped only at the beginning of a line, escaped; empty where it is nothing.
    private static func lineStart(_ characters: [Character]) -> String {
        guard let first = characters.first else { return "" }
        let rest = characters.dropFirst()
        switch first {
        case "?" where rest.allSatisfy { $0 == "?" || $0.isWhitespace }: return "\\?"
        case "-", "+":
            if rest.isEmpty || rest.first == " " || rest.first == "\t" || rest.first == first { return "\\\(first)" }
        case ">", "|", "=": return "\\\(first)"
        case "0"..."9":
            let digits = characters.prefix { $0.isASCII && $0.isNumber }
            let mark = characters.dropFirst(digits.count)
            if let point = mark.first, point == "." || point == ")", mark.dropFirst().first.map(\.isWhitespace) ?? true
            {
                return String(digits) + "\\" + String(point)
            }
        default: break
        }
        return ""
    }

    private static func needsEscape(_ characters: [Character], _ index: Int) -> Bool {
        let before = index > 0 ? characters[index - 1] : nil
        let after = index + 1 < characters.count ? characters[index + 1] : nil
        switch characters[index] {
        case "*", "[", "$": return true
        // Two of them are a mark.
        case ":", "=", "%", "~", ";": return before == characters[index]
        case "_": return !(before.map(isWord) ?? false) || !(after.map(isWord) ?? false)
        case "\\": return after.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } ?? true
        case "<": return after.map { $0.isLetter || "/!?".contains($0) } ?? false
        case "-": return before == "!" && index > 1 && characters[index - 2] == "<"
        case "&": return after.map { $0.isLetter || $0 == "#" } ?? false
        case "#", "^": return before.map(\.isWhitespace) ?? true
        default: return false
        }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
