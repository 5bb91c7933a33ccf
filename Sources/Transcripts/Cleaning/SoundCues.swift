/// Sound cues and placeholders: rows that hold no speech.
enum SoundCues {
    /// Marks the segments that consist of sound cues alone as noise.
    static func mark(_ segments: inout [Segment]) {
        for index in segments.indices where segments[index].kind == .speech && isCue(segments[index].text) {
            segments[index].kind = .noise
        }
    }

    /// Whether `text` is nothing but cues: short notes in brackets, parentheses or asterisks, and music signs.
    static func isCue(_ text: String) -> Bool {
        withoutCues(text).utf8.allSatisfy { !Byte.isLetterOrDigit($0) && $0 < 0x80 }
    }

    /// `text` without notes of up to four words in brackets, parentheses or asterisks, and music signs.
    package static func withoutCues(_ text: String) -> String {
        var rest = ""
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if "♪♫🎵🎶".contains(character) {
                index = text.index(after: index)
                continue
            }
            let closing: Character? =
                switch character {
                case "[": "]"
                case "(": ")"
                case "*": "*"
                default: nil
                }
            let after = text.index(after: index)
            // Two asterisks are emphasis.
            let isEmphasis = character == "*" && after < text.endIndex && text[after] == "*"
            if isEmphasis {
                rest += "**"
                index = text.index(after: after)
                continue
            }
            if let closing, let end = text[after...].firstIndex(of: closing),
                isNote(text[after..<end], inParentheses: character == "(")
            {
                index = text.index(after: end)
                continue
            }
            rest.append(character)
            index = after
        }
        return rest
    }

    private static func isNote(_ words: Substring, inParentheses: Bool) -> Bool {
        guard !words.isEmpty, words.utf8.count <= 40, WordCount.words(in: words) <= 4 else { return false }
        return words.allSatisfy {
            $0.isLetter || $0 == " " || $0 == "-" || $0 == "_" || $0 == "'" || $0.isNumber || $0 == ":"
        }
    }
}
