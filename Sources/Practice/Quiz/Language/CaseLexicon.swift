/// How words are written inside a sentence, counted over texts: `chunking` small, `Chroma` with a capital.
struct CaseLexicon: Sendable {
    private var small: [String: Int] = [:]
    private var capital: [String: Int] = [:]

    init(_ texts: some Sequence<String>) {
        for text in texts { count(text) }
    }

    private mutating func count(_ text: String) {
        var isStart = true
        for token in text.split(separator: " ") {
            let word = token.drop { !$0.isLetter && !$0.isNumber }
            let bare = String(word.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
            if !isStart, let first = bare.first, first.isLetter, token.first == word.first {
                if first.isLowercase {
                    small[bare, default: 0] += 1
                } else {
                    capital[bare.lowercased(), default: 0] += 1
                }
            }
            isStart = token.last.map { ".?!:\u{201D}\"".contains($0) } ?? true
        }
    }

    /// Whether `word` is written with a capital, `factor` times as often as without; nil where the texts do not say.
    func isCapitalized(_ word: some StringProtocol, factor: Int = 1) -> Bool? {
        let key = word.lowercased()
        let (up, down) = (capital[key] ?? 0, small[key] ?? 0)
        return up + down == 0 ? nil : up > down * factor
    }

    /// `text` as it stands in the middle of a sentence: without the capital that only its place gave it.
    func lowered(_ text: String) -> String {
        guard let first = text.first, first.isUppercase else { return text }
        let token = text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }
        if token.count > 1, token.dropFirst().contains(where: { $0.isUppercase || $0.isNumber }) { return text }
        let rest = text[token.endIndex...]
        if token.count > 1, rest.hasPrefix("'s ") || rest.hasPrefix("\u{2019}s "), isCapitalized(token) != false {
            return text
        }
        let isArticle = token == "A" || token == "An" || token == "The"
        if !isArticle, isCapitalized(token) ?? false { return text }
        return first.lowercased() + text.dropFirst()
    }
}
