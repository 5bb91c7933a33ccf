extension TermCandidates {
    /// Takes the words of `names` for names of people.
    mutating func exclude(people names: [String]) {
        for name in Set(names) {
            for token in PatternIndex.tokens(name) where token.length > 2 { people.insert(token.singular) }
        }
    }

    /// Takes words for names of people that somebody greets, addresses or gives as a name (`I'm Ada`, `joined by Ada`,
    /// `so Ada you went on`), and those that follow a first name.
    mutating func excludeGreeted() {
        for index in tokens.indices where isName(index) && (isGreeted(index) || isAddressed(index)) {
            people.insert(tokens[index].singular)
        }
        for index in tokens.indices.dropFirst() where isName(index) && follows(index) {
            if tokens[index - 1].shape.contains(.capital), people.contains(tokens[index - 1].singular) {
                people.insert(tokens[index].singular)
            }
        }
    }

    private func isName(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.shape.contains(.capital) && token.shape.isDisjoint(with: [.acronym, .digit])
            && English.shared.kind(of: token) == nil
    }

    /// Whether nothing stands between the word and the one before it.
    private func follows(_ index: Int) -> Bool { tokens[index].shape.isDisjoint(with: [.afterStop, .afterComma]) }

    private func isGreeted(_ index: Int) -> Bool {
        guard index > 0, !tokens[index].shape.contains(.afterStop) else { return false }
        if English.shared.isGreeting(raw: tokens[index - 1].raw) { return true }
        return index > 1 && Self.introductions.contains([tokens[index - 2].raw, tokens[index - 1].raw])
    }

    private func isAddressed(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens[next].raw == Self.you, !tokens[next].shape.contains(.afterStop) else {
            return false
        }
        // `so Lisp you know is old`
        if next + 1 < tokens.count, tokens[next + 1].raw == Self.know { return false }
        if index == 0 || tokens[index].shape.contains(.afterStop) { return follows(next) }
        return English.shared.isOpener(raw: tokens[index - 1].raw)
    }

    private static let you = WordHashes("you").raw
    private static let know = WordHashes("know").raw
    private static let introductions: Set<[UInt64]> = [
        [WordHashes("joined").raw, WordHashes("by").raw], [WordHashes("name").raw, WordHashes("is").raw],
    ]
}
