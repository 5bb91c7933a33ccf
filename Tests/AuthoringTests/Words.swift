import Text

/// Words as a listener hears them: folded, hyphens as blanks, without punctuation.
enum Words {
    static func normalised(_ text: String) -> [String] {
        Folding.fold(text).replacing("'", with: "")
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Whether `phrase` stands in `words`, whole words, with the endings of inflection ignored.
    static func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, words.count >= phrase.count else { return false }
        let stems = phrase.map(stem)
        return words.indices.dropLast(phrase.count - 1).contains { start in
            stems.indices.allSatisfy { index in
                let word = words[start + index]
                return stem(word) == stems[index]
                    || (word.hasPrefix(phrase[index]) && word.count <= phrase[index].count + 2)
            }
        }
    }

    /// The word without a plural, and without the commonest endings of verbs.
    static func stem(_ word: String) -> String {
        for ending in ["ings", "ing", "ies", "ed", "es", "s", "e", "y"] where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            if stem.count >= 3 { return String(stem) }
        }
        return word
    }
}
