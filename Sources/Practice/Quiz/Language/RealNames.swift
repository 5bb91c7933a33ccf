internal import Concepts

/// Which of a concept's aliases are names of it that a typed answer may be.
///
/// Aliases also serve to find a concept in speech, so some are looser than names: a word of the name alone
/// ("coverage" for eval coverage), a phrase that is about the thing ("fixing bugs"), ordinary words ("in house").
/// An answer has to be a name: an abbreviation or what it spells out, the name in another form, or a synonym.
enum RealNames {
    static func aliases(of concept: Concept, isProper: Bool = false) -> [String] {
        concept.aliases.filter { isName($0, of: concept, isProper: isProper) }
    }

    static func isName(_ alias: String, of concept: Concept, isProper: Bool = false) -> Bool {
        let all = [concept.name] + concept.aliases
        if Abbreviation.isOne(alias)
            || all.contains(where: { Abbreviation.does(alias, spellOut: $0.filter { $0 != "-" }) })
        {
            return true
        }
        if all.contains(where: { Abbreviation.does($0, spellOut: alias.uppercased()) }) { return true }
        let (compact, whole) = (TypedForm(alias).compact, TypedForm(concept.name).compact)
        let common = zip(compact, whole).prefix { $0 == $1 }.count
        if common * 100 >= max(compact.count, whole.count) * 65 { return true }
        // Of a name one writes a part, or the words that it is made of, and not a member of the family.
        if isProper { return common >= 3 || whole.range(of: compact) != nil || compact.range(of: whole) != nil }
        let words = QuizWords.words(alias)
        let name = QuizWords.words(concept.name)
        guard let first = words.first, !name.isEmpty else { return false }
        // Half a name: near, and a grader says so.
        if words.count < name.count, words.allSatisfy({ QuizWords.contains(name, rootOf: $0) }) { return false }
        if QuizWords.content(alias).contains(where: { QuizWords.contains(name, rootOf: $0) }) {
            let head = NameGrammar.head(of: concept.name)
            let content = QuizWords.content(concept.name)
            return QuizWords.words(head).contains { QuizWords.contains(words, rootOf: $0) }
                || content.allSatisfy { QuizWords.contains(words, rootOf: $0) }
        }
        if name.count == 1, words.count == 1, first.count >= 3, name[0].hasPrefix(first) { return true }
        if EverydayWords.make(up: alias) || QuizWords.stopwords.contains(first) { return false }
        return !(words.count > 1 && first.count > 4 && first.hasSuffix("ing"))
    }
}
