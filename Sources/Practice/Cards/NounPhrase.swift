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

    /// The plural of the name, where text has shown one.
    let plural: String?

    var isPlural: Bool { form == .plural }
    var isProper: Bool {
        if case .proper = form { true } else { false }
    }
    /// Without an article, for things of that kind in general: "hallucinations", "churn". Nil where there is none.
    var generic: String? {
        switch form {
        case .mass, .plural: name
        case .countable: plural
        case .proper, .unknown: nil
        }
    }
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
    var sentencePhrase: String { phrase.withSentenceCapital }

    init(_ concept: Concept, _ usage: NameUsage, _ prose: Prose) {
        let words = concept.name.split(separator: " ").map(String.init)
        let isProper = ProperName.isProper(concept, words, usage, prose)
        name = isProper || !ProperName.canBeLowered(concept, words, prose) ? concept.name : concept.name.withSmall
        plural = usage.plural > 0 ? Self.plural(of: name) : nil
        if isProper {
            let takesThe = words.count > 1 && usage.afterThe > 0 && usage.afterThe >= usage.bare
            form = .proper(the: takesThe || ["protocol", "score", "license"].contains(words.last?.lowercased() ?? ""))
        } else {
            form = Self.form(concept, name, words, usage, prose)
        }
    }

    private static func form(
        _ concept: Concept, _ name: String, _ words: [String], _ usage: NameUsage, _ prose: Prose
    ) -> Form {
        let head = Folding.fold(Self.head(of: words, concept))
        if isPluralNoun(head, prose) { return .plural }
        let article =
            usage.afterA == usage.afterAn ? Self.article(for: name) : usage.afterA > usage.afterAn ? "a" : "an"
        let indefinite = usage.afterA + usage.afterAn
        // An idiom such as "chain of thought" is as text has it.
        if words.contains(where: joints.contains) {
            if usage.bare > indefinite { return .mass }
            if NounLexicon.kind(of: head) == .mass { return usage.afterThe > 0 ? .proper(the: true) : .mass }
            return indefinite > 0 && usage.bare == 0 ? .countable(article: article) : .unknown
        }
        let isSpecial = name == concept.name && words.count > 1 && name.contains { $0.isUppercase }
        // The one F1 score, the one Apache 2 license.
        if isSpecial, words.first?.contains(where: \.isUppercase) == true,
            name.contains(where: \.isNumber), ["score", "license", "licence"].contains(head)
        {
            return .proper(the: true)
        }
        if isSpecial, usage.afterThe > indefinite + usage.plural, usage.afterThe >= usage.bare {
            return .proper(the: true)
        }
        switch NounLexicon.kind(of: head) {
        case .mass:
            let isCounted =
                words.count == 1 && NounLexicon.isMassByEnding(head) && indefinite + usage.plural > usage.bare
            return isCounted ? .countable(article: article) : .mass
        case .countable:
            let isOne = Genus(definition: concept.definition) == .model
            return !isOne && usage.bare > 2 * (indefinite + usage.plural) + 2 ? .mass : .countable(article: article)
        case nil: break
        }
        if usage.bare > indefinite + usage.plural { return .mass }
        return indefinite + usage.plural > 0 ? .countable(article: article) : .unknown
    }

    private static let joints: Set<String> = ["of", "in", "on", "as", "from", "for", "and", "versus", "the", "to"]

    /// The word that the others describe: the last, or the one before "of"; of an acronym, the last of what it stands for.
    private static func head(of words: [String], _ concept: Concept) -> String {
        if let joint = words.firstIndex(where: joints.contains), joint > 0 { return words[joint - 1] }
        guard words.count == 1, let word = words.first, word == word.uppercased() else { return words.last ?? "" }
        let long = concept.aliases.first { alias in
            let initials = alias.split { $0 == " " || $0 == "-" }.compactMap(\.first)
            return initials.count > 1 && String(initials).uppercased() == word
        }
        return long.flatMap { $0.split(separator: " ").last.map(String.init) } ?? word
    }

    private static func isPluralNoun(_ head: String, _ prose: Prose) -> Bool {
        if head == "criteria" { return true }
        guard head.hasSuffix("s"), !["ss", "us", "is", "ics"].contains(where: head.hasSuffix) else { return false }
        return prose.vocabulary.contains(String(head.dropLast()))
    }

    private static func plural(of name: String) -> String {
        let isLong = ["s", "x", "ch", "sh"].contains(where: name.hasSuffix)
        return name + (isLong ? "es" : "s")
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
    /// At the beginning of a sentence; names with a capital or a digit inside keep their first letter.
    var withSentenceCapital: String {
        prefix { $0 != " " }.dropFirst().contains { $0.isUppercase || $0.isNumber } ? self : withCapital
    }
    var withSmall: String { prefix(1).lowercased() + dropFirst() }
}
