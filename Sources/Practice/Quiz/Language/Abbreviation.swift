/// Letters that stand for words: `RAG`, `MRR`, `OKR`.
enum Abbreviation {
    /// Two to six capitals and nothing else but a small `s`, digits or a hyphen.
    static func isOne(_ text: some StringProtocol) -> Bool {
        let letters = text.hasSuffix("s") ? text.dropLast() : text[...]
        return (2...6).contains(letters.count) && letters.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
            && letters.filter(\.isUppercase).count >= 2
    }

    /// Whether the words of `text` begin with the letters of `short`, small words like "of" aside.
    static func does(_ text: String, spellOut short: String) -> Bool {
        guard !isOne(text) else { return false }
        let words = text.split { $0 == " " || $0 == "-" || $0 == "/" }
        guard words.count >= 2, !words.contains(where: { $0 == short }) else { return false }
        let letters = (short.hasSuffix("s") ? short.dropLast() : short[...]).lowercased()
        // An abbreviation inside gives all its letters: Facebook AI Similarity Search.
        func initials(of word: Substring) -> String { isOne(word) ? word.lowercased() : word.prefix(1).lowercased() }
        let all = words.map(initials).joined()
        let large = words.filter { !["of", "the", "and", "in", "for", "on", "to", "a"].contains($0.lowercased()) }
            .map(initials).joined()
        return all == letters || large == letters
    }
}
