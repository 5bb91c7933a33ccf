import Concepts
import Text

/// Tells names of companies, products and people from common nouns, by how text writes them.
enum ProperName {
    /// Whether the name keeps its capitals and takes no indefinite article.
    static func isProper(_ concept: Concept, _ words: [String], _ usage: NameUsage, _ prose: Prose) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        if first.first?.isLowercase == true { return words.count == 1 }
        if words.count == 1 {
            if hasInnerCapital(first), first != first.uppercased() { return true }
            if first == first.uppercased() { return !isCountedAcronym(concept, usage) }
            return isSingleNameProper(concept, first, usage, prose)
        }
        if last.contains(where: \.isNumber) { return true }
        // "Model Context Protocol", "Claude Code"; not "Agentic RAG".
        if isCapitalized(last) { return true }
        if words.dropFirst().contains("protocol"), first.contains(where: \.isNumber) { return true }
        return isThing(concept) && usage.lowerCased == 0 && words.dropFirst().contains { $0 == $0.uppercased() }
    }

    /// Whether the first letter goes small within a sentence: not of acronyms, nor of words that text knows only
    /// with a capital ("Markov chain").
    static func canBeLowered(_ concept: Concept, _ words: [String], _ prose: Prose) -> Bool {
        guard let word = words.first, isCapitalized(word), !hasInnerCapital(word), word.count > 1,
            !word.contains(where: \.isNumber), word.dropFirst().first != "-",
            !words.dropFirst().contains(where: { $0.first?.isNumber == true || isCapitalized($0) })
        else { return false }
        let parts = [word] + word.split(separator: "-").prefix(1).map(String.init)
        if parts.contains(where: { prose.lowerCased.contains(Folding.fold($0)) }) { return true }
        if prose.capitalizedWithin.contains(Folding.fold(word)) { return false }
        let hasCommonAlias = concept.aliases.contains { $0.first?.isLowercase == true }
        return looksEnglish(Folding.fold(word)) || words.count == 1 && hasCommonAlias
    }

    private static func isSingleNameProper(
        _ concept: Concept, _ word: String, _ usage: NameUsage, _ prose: Prose
    ) -> Bool {
        if usage.capitalized != usage.lowerCased { return usage.capitalized > usage.lowerCased }
        if usage.lowerCased > 0 { return false }
        if concept.aliases.contains(where: { $0.first?.isLowercase == true }) { return false }
        return isThing(concept) || !looksEnglish(Folding.fold(word)) && !prose.lowerCased.contains(Folding.fold(word))
    }

    /// An acronym of something that can be counted: "a GPU", not "RICE".
    private static func isCountedAcronym(_ concept: Concept, _ usage: NameUsage) -> Bool {
        usage.plural > 0
            || concept.aliases.contains { alias in
                alias.first?.isLowercase == true
                    && NounLexicon.kind(of: alias.split(separator: " ").last.map(String.init) ?? "") == .countable
            }
    }

    private static func isCapitalized(_ word: String) -> Bool {
        word.first?.isUppercase == true && word != word.uppercased()
    }

    private static func hasInnerCapital(_ word: String) -> Bool {
        word.dropFirst().contains(where: \.isUppercase)
    }

    /// Endings by which an English word can be told that no text has shown in small letters.
    private static func looksEnglish(_ word: String) -> Bool {
        [
            "al", "ar", "ive", "ing", "ion", "er", "ed", "ic", "ence", "ance", "ment", "en", "ty", "ness", "ship",
            "ology", "y",
            "ate", "ary", "ory", "ous", "ful", "less", "able", "ible", "map", "back", "off", "out", "up", "correct",
            "view",
        ].contains(where: word.hasSuffix) && word.count > 4
    }

    /// Whether the definition is that of a company, a product or a person.
    private static func isThing(_ concept: Concept) -> Bool {
        let definition = concept.definition
        return beginnings.contains { definition.hasPrefix($0) } || definition.contains("made by the company")
    }

    private static let beginnings = [
        "A company", "A French", "A German", "An open-source", "An open source", "A Python", "A product", "A service",
        "A startup", "A library",
        "A database", "A platform", "A program ", "A family of", "The company", "A popular", "A commercial",
        "An AI lab",
        "The maker", "A maker", "A model by", "A language model by", "The chat", "An engineer", "An American",
        "A vector database",
    ]
}
