/// Cutting and joining of sentences that people wrote.
enum Sentence {
    /// The sentences of a text, each with its full stop.
    static func all(_ text: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            current.append(character)
            guard character == "." || character == "?" || character == "!" else { continue }
            let next = index + 1
            guard next + 1 < characters.count else { continue }
            if characters[next] == " ", characters[next + 1].isUppercase || characters[next + 1] == "\u{201C}",
                !endsInAbbreviation(current)
            {
                sentences.append(current)
                current = ""
            }
        }
        sentences.append(current)
        return sentences.map(trimmed).filter { !$0.isEmpty }
    }

    private static func endsInAbbreviation(_ text: String) -> Bool {
        ["e.g.", "i.e.", "etc.", "vs.", "Dr.", "Mr.", "Ms.", "St."].contains { text.hasSuffix($0) }
    }

    static func first(_ text: String) -> String { all(text).first ?? "" }

    static func trimmed(_ text: String) -> String {
        var slice = text[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }

    /// Without the full stop at its end.
    static func open(_ text: String) -> String {
        var text = trimmed(text)
        while text.last == "." && !text.hasSuffix("etc.") { text.removeLast() }
        return text
    }

    /// With a full stop at its end.
    static func closed(_ text: String) -> String {
        let text = trimmed(text)
        guard let last = text.last else { return text }
        return ".?!\u{201D}".contains(last) && !(last == "\u{201D}") ? text : text + "."
    }

    /// With a capital at its beginning, but for names that begin small (`swyx`, `vLLM`, `n8n`).
    static func capitalized(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        let word = text.prefix { !$0.isWhitespace && $0 != "," && $0 != "'" && $0 != "\u{2019}" }
        if word == "swyx" || word.dropFirst().contains(where: { $0.isUppercase || $0.isNumber || $0 == "." }) {
            return text
        }
        return first.uppercased() + text.dropFirst()
    }

    /// Up to the first of `marks`, where that leaves at least `words` words, else whole.
    static func head(_ text: String, before marks: Set<Character> = [";", ":"], words: Int = 9) -> String {
        guard let cut = text.firstIndex(where: { marks.contains($0) }) else { return text }
        let head = trimmed(String(text[..<cut]))
        return head.split(separator: " ").count >= words ? head : text
    }

    static let numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
}
