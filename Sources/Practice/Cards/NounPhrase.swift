import Concepts
import Text

/// The name of a concept as it stands within a sentence.
struct NounPhrase: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        /// Takes `a` or `an`.
        case countable(article: String)
        /// Takes no article.
        case mass
        /// A proper name, with `the` if it takes one.
        case proper(the: Bool)
        case plural
        /// It could not be told.
        case unknown
    }

    /// With its first letter as it stands within a sentence: "chunk size", "LangChain".
    let name: String
    let form: Form

    var isPlural: Bool { form == .plural }
    var isKnown: Bool { form != .unknown }

    /// With its article: "an AI agent", "fine-tuning", "the Model Context Protocol".
    var phrase: String {
        switch form {
        case .countable(let article): "\(article) \(name)"
        case .proper(the: true): "the \(name)"
        case .mass, .proper(the: false), .plural, .unknown: name
        }
    }

    /// At the beginning of a sentence.
    var sentencePhrase: String { phrase.withCapital }

    init(_ concept: Concept, _ usage: NameUsage, _ prose: Prose) {
        let words = concept.name.split(separator: " ").map(String.init)
        let isProper = Self.isProper(concept, words, usage, prose)
        name = isProper || !Self.canBeLowered(words.first ?? "", prose) ? concept.name : concept.name.withSmall
        form =
            isProper
            ? .proper(the: usage.afterThe > 0 && usage.afterThe >= usage.bare)
            : Self.form(concept, name, words, usage, prose)
    }

    /// Acronyms, names with a capital inside, and names never seen with a small letter keep their first letter.
    private static func canBeLowered(_ word: String, _ prose: Prose) -> Bool {
        guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
        guard !word.dropFirst().contains(where: { $0.isUppercase || $0.isNumber || $0 == "/" }) else { return false }
        guard word.dropFirst().first != "-" else { return false }
        return prose.lowerCased.contains(Folding.fold(word))
            || word.contains("-") && prose.lowerCased.contains(Folding.fold(word.split(separator: "-")[0]))
    }

    private static func isProper(
        _ concept: Concept, _ words: [String], _ usage: NameUsage, _ prose: Prose
    ) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        if first.dropFirst().contains(where: \.isUppercase), first != first.uppercased(), words.count == 1 {
            return !first.hasSuffix("s")
        }
        if first.first?.isLowercase == true { return true }
        if words.count > 1, last.contains(where: \.isNumber) { return true }
        if words.count > 1, last.first?.isUppercase == true, last != last.uppercased() { return true }
        let startsWithAcronym = first == first.uppercased()
        if startsWithAcronym { return words.count == 1 && usage.afterA + usage.afterAn + usage.plural == 0 }
        if usage.capitalized > usage.lowerCased { return words.count == 1 || usage.lowerCased == 0 }
        if usage.lowerCased > 0 { return false }
        return isThing(concept.definition) && words.count == 1 || !canBeLowered(first, prose) && words.count == 1
            || isThing(concept.definition) && words.dropFirst().contains { $0.first?.isUppercase == true }
    }

    /// Whether the definition is that of a company, product or person.
    private static func isThing(_ definition: String) -> Bool {
        let beginnings = [
            "A company", "An open-source", "An open source", "A Python", "A product", "A service", "A start", "A tool",
            "A library", "A database", "A platform", "A program", "A family of", "The company", "A framework", "A popular",
            "A vector database", "A store", "A commercial", "An AI ", "A small open", "A language model",
        ]
        return beginnings.contains { definition.hasPrefix($0) }
    }

    private static func form(
        _ concept: Concept, _ name: String, _ words: [String], _ usage: NameUsage, _ prose: Prose
    ) -> Form {
        let head = Folding.fold(Self.head(of: words))
        if isPluralNoun(head, prose) { return .plural }
        let article =
            usage.afterA == usage.afterAn ? Self.article(for: name) : usage.afterA > usage.afterAn ? "a" : "an"
        let countable = usage.afterA + usage.afterAn + usage.plural
        if usage.bare > countable { return .mass }
        if countable > 0 { return .countable(article: article) }
        let looksCountable = ["A ", "An ", "One "].contains { concept.definition.hasPrefix($0) }
        if looksCountable, prose.vocabulary.contains(head + "s"), !head.hasSuffix("ing") {
            return .countable(article: article)
        }
        return head.hasSuffix("ing") || head.hasSuffix("ness") || head.hasSuffix("ity") ? .mass : .unknown
    }

    /// The word that the others describe: the last, or the one before `of`, `in`, `as`.
    private static func head(of words: [String]) -> String {
        let joint = words.firstIndex { ["of", "in", "as", "from", "for", "and"].contains($0) }
        return joint.map { $0 > 0 ? words[$0 - 1] : words[0] } ?? words.last ?? ""
    }

    private static func isPluralNoun(_ head: String, _ prose: Prose) -> Bool {
        if head == "criteria" { return true }
        guard head.hasSuffix("s"), !["ss", "us", "is", "ics"].contains(where: head.hasSuffix) else { return false }
        return prose.vocabulary.contains(String(head.dropLast()))
    }

    /// `a` or `an`, by the sound that the name begins with.
    static func article(for name: String) -> String {
        let first = name.split(separator: " ").first.map(String.init) ?? name
        guard let letter = first.first else { return "a" }
        let isSpelled = first.count > 1 && first.filter(\.isLetter) == first.filter(\.isLetter).uppercased()
        if isSpelled, !["RAG", "RICE", "NATO"].contains(first), !first.hasPrefix("RAG") {
            return "AEFHILMNORSX".contains(letter) ? "an" : "a"
        }
        let folded = Folding.fold(first)
        if ["uni", "use", "usa", "usu", "eu", "one", "once", "uti"].contains(where: folded.hasPrefix) {
            return folded.hasPrefix("unin") || folded.hasPrefix("unim") ? "an" : "a"
        }
        if ["hour", "honest", "heir"].contains(where: folded.hasPrefix) { return "an" }
        return "aeiou".contains(folded.first ?? "b") ? "an" : "a"
    }
}

extension String {
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
    var withSmall: String { prefix(1).lowercased() + dropFirst() }
}
