import Text

/// Small tools on the words of a card.
enum Wording {
    /// The words of `text` in folded form, without punctuation around them.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        for piece in Substring(text).utf8.split(whereSeparator: WordBytes.isBlank) {
            let word = WordBytes.trimmed(piece)
            if !word.isEmpty { words.append(WordBytes.folded(word)) }
        }
        return words
    }

    /// The words that carry meaning, cut down to a stem.
    static func content(_ text: String) -> [String] {
        words(text).flatMap { $0.split(separator: "-").map(String.init) }.filter { !stop.contains($0) }.map(stem)
    }

    /// Plurals and the commonest endings off.
    static func stem(_ word: String) -> String {
        var word = word
        if word.hasSuffix("'s") { word.removeLast(2) }
        for ending in ["ations", "ation", "ings", "ing", "ers", "er", "ed", "es", "s", "e"]
        where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    static let stop: Set<String> = [
        "a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "is", "are", "was", "were", "be", "been", "it",
        "its", "that", "which", "what", "who", "whom", "whose", "why", "how", "when", "where", "does", "do", "did",
        "has", "have", "had", "with", "by", "as", "at", "from", "this", "these", "those", "one", "ones", "into", "than",
        "not", "no", "so", "if", "can", "may", "will", "would", "should", "could", "must", "there", "their", "they",
        "he", "she", "his", "her", "them", "but", "also", "more", "most", "such", "each", "other", "called", "name",
        "mean", "means", "meant",
    ]

    /// A reason as a sentence of its own: with a capital and a full stop.
    static func sentence(_ text: String) -> String {
        let text = text.first.map { $0.isLetter } ?? false ? capitalized(text) : text
        return text.last.map { ".?!".contains($0) } ?? false ? text : text + "."
    }

    /// Names that are written small keep their first letter.
    private static func capitalized(_ text: String) -> String {
        let first = text.prefix { !$0.isWhitespace }
        return first.dropFirst().contains(where: \.isUppercase) || first.hasPrefix("swyx") ? text : text.withCapital
    }

    /// The sentences of `text`.
    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let pieces = text.split(separator: " ")
        for (index, piece) in pieces.enumerated() {
            current += current.isEmpty ? String(piece) : " " + piece
            let next = index + 1 < pieces.count ? pieces[index + 1].first : nil
            let ends = piece.last.map { ".?!".contains($0) } ?? false
            let isShort = piece.count < 4 && piece.contains(".") && piece.first?.isLowercase == true
            if ends, !isShort, next.map({ $0.isUppercase || $0.isNumber }) ?? true {
                sentences.append(current)
                current = ""
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }

    /// A number that is always the same for the same text.
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ (hash >> 29)
    }

    /// Where `phrase` stands in `text` as whole words, in any case. O(text).
    static func range(of phrase: String, in text: String) -> Range<String.Index>? {
        let wanted = phrase.utf8.map(WordBytes.lowered)
        guard let first = wanted.first else { return nil }
        var text = text
        let found: Int? = text.withUTF8 { bytes in
            var start = 0
            while start + wanted.count <= bytes.count {
                defer { start += 1 }
                guard WordBytes.lowered(bytes[start]) == first, WordBytes.isBoundary(bytes, before: start),
                    WordBytes.isBoundary(bytes, after: start + wanted.count),
                    wanted.indices.allSatisfy({ WordBytes.lowered(bytes[start + $0]) == wanted[$0] })
                else { continue }
                return start
            }
            return nil
        }
        return found.map { offset in
            let start = text.utf8.index(text.startIndex, offsetBy: offset)
            return start..<text.utf8.index(start, offsetBy: wanted.count)
        }
    }
}
