/// Texts that follow each other, cut into words once for all that looks at them.
package struct TokenizedText: Sendable {
    package let texts: [String]
    let tokens: [Token]

    /// Linear in the bytes. Takes about ten times their memory: where only mentions are asked for, ``Linker`` does with
    /// less.
    package init(_ texts: [String]) {
        self.texts = texts
        var scanner = TokenScanner()
        scanner.reserve(bytes: texts.reduce(0) { $0 + $1.utf8.count })
        for (number, text) in texts.enumerated() { scanner.scan(text, segment: number) }
        tokens = scanner.tokens
    }

    private init(texts: [String], tokens: [Token]) {
        self.texts = texts
        self.tokens = tokens
    }

    /// One after the other.
    static func joined(_ parts: [TokenizedText]) -> TokenizedText {
        guard parts.count > 1 else { return parts.first ?? TokenizedText([]) }
        var (texts, tokens): ([String], [Token]) = ([], [])
        for part in parts {
            tokens += part.tokens.map { $0.shifted(by: texts.count) }
            texts += part.texts
        }
        return TokenizedText(texts: texts, tokens: tokens)
    }
}

extension Token {
    /// The same in a text that so many more texts stand before.
    fileprivate func shifted(by texts: Int) -> Token {
        var token = self
        token.segment += Int32(texts)
        return token
    }
}
