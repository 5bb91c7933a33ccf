import Concepts

/// How the name of a concept stands in a sentence: its article, its number, its first letter.
struct NameGrammar: Hashable, Sendable {
    enum Article: Hashable, Sendable { case none, indefinite, definite }

    /// The name as it stands in the middle of a sentence, without article.
    let name: String
    let isProper: Bool
    let isPlural: Bool
    let article: Article

    init(of concept: Concept, genus: Genus, lexicon: CaseLexicon) {
        let tokens = concept.name.split(separator: " ")
        let first = tokens.first ?? ""
        let isShaped = first.dropFirst().contains { $0.isUppercase || $0.isNumber || $0 == "." }
            || first.first?.isLowercase == true
        let hasTitleCase = tokens.dropFirst().contains { token in
            token.first?.isUppercase == true && token.dropFirst().contains { $0.isLowercase } && token.last != "s"
                || token.first?.isUppercase == true && token.count > 4 && token.dropFirst().allSatisfy(\.isLowercase)
        }
        let hasVersion = tokens.dropFirst().contains { $0.first?.isNumber == true }
        let isNamed = genus == .organization && tokens.last == "AI"
        let isCapital = lexicon.isCapitalized(first) ?? Self.looksNamed(concept.definition)
        let keeps = isShaped || hasTitleCase || hasVersion || isNamed || isCapital
        name = keeps ? concept.name : concept.name.prefix(1).lowercased() + concept.name.dropFirst()
        let isNamedThing = (genus == .software || genus == .organization || genus == .model || genus == .data)
            && Self.looksNamed(concept.definition)
        isProper =
            (hasTitleCase || hasVersion || isNamed || (isCapital && tokens.count <= 2 && !isShaped)
                || isNamedThing && (isShaped || isCapital)) && !Self.common.contains(concept.name)
            || Self.named.contains(concept.name)
        let head = Self.head(of: concept.name)
        isPlural = Self.isPlural(head)
        article = isProper || isPlural ? .none : Self.article(head, concept.name, concept.definition)
    }

    /// With its article: `a context window`, `chunking`, `Chroma`.
    var phrase: String {
        switch article {
        case .none: name
        case .indefinite: (Self.startsWithVowelSound(name) ? "an " : "a ") + name
        case .definite: "the " + name
        }
    }

    var verb: String { isPlural ? "are" : "is" }
    var auxiliary: String { isPlural ? "do" : "does" }

    /// The word that number and article go by: the last one before `of`, `in` or `as`.
    private static func head(of name: String) -> String {
        var head = ""
        for token in name.split(separator: " ") {
            if !head.isEmpty, ["of", "in", "as", "for", "on", "versus"].contains(token) { break }
            head = token.lowercased()
        }
        return head
    }

    private static func isPlural(_ word: String) -> Bool {
        if word == "criteria" || word == "people" { return true }
        guard word.hasSuffix("s"), word.count > 3 else { return false }
        return !["ss", "us", "is", "ics", "ops", "ias"].contains { word.hasSuffix($0) } && !singular.contains(word)
    }

    private static func article(_ head: String, _ name: String, _ definition: String) -> Article {
        let last = name.split(separator: " ").last.map { String($0) } ?? ""
        if uncountable.contains(head) || uncountable.contains(last.lowercased()) || bare.contains(name) {
            return .none
        }
        if countable.contains(head) {
            return definition.hasPrefix("The ") && takesThe.contains(head) ? .definite : .indefinite
        }
        if ["ing", "ity", "ness", "ment", "ance", "ence", "acy", "ism", "ship", "ology", "tion", "sion"]
            .contains(where: { head.hasSuffix($0) })
        {
            return .none
        }
        return definition.hasPrefix("The ") || definition.hasPrefix("What ") || definition.hasPrefix("How ")
            || definition.hasPrefix("All ") ? (takesThe.contains(head) ? .definite : .indefinite) : .indefinite
    }

    static func startsWithVowelSound(_ text: String) -> Bool {
        let word = text.prefix { $0.isLetter || $0.isNumber }
        guard let first = word.first else { return false }
        let isSpelled = word.count <= 4 && word.allSatisfy { $0.isUppercase || $0.isNumber }
            && !["RAG", "JSON", "CUDA", "BERT", "CLIP", "RICE"].contains(String(word))
        if isSpelled { return "AEFHILMNORSX8".contains(first) }
        let lower = word.lowercased()
        if ["uni", "use", "usa", "eu", "one", "once"].contains(where: { lower.hasPrefix($0) }), !lower.hasPrefix("unin") {
            return false
        }
        if ["hour", "honest", "heir"].contains(where: { lower.hasPrefix($0) }) || lower.hasPrefix("llm") { return true }
        return "aeiou".contains(lower.first ?? "b")
    }

    /// Whether a definition speaks of one thing with a name of its own.
    private static func looksNamed(_ definition: String) -> Bool {
        let opening = definition.split(separator: " ").prefix(3).joined(separator: " ").lowercased()
        return ["open-source", "'s ", "company", "commercial service", "python library", "framework"]
            .contains { opening.contains($0) }
    }

    private static let singular: Set<String> = ["series", "news", "analysis", "basis", "kubernetes", "elasticsearch"]
    private static let takesThe: Set<String> = []
    private static let common: Set<String> = []
    private static let named: Set<String> = []
    private static let bare: Set<String> = []
    private static let countable: Set<String> = []
    private static let uncountable: Set<String> = []
}
