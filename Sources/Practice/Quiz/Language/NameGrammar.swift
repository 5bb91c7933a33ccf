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
        let isShaped =
            first.dropFirst().contains { $0.isUppercase || $0.isNumber || $0 == "." }
            || first.first?.isLowercase == true
        let hasVersion = tokens.dropFirst().contains { $0.first?.isNumber == true }
        let isTitle =
            tokens.count > 1 && tokens.dropFirst().allSatisfy { $0.first?.isUppercase == true }
            && tokens.dropFirst().contains { $0.dropFirst().contains { $0.isLowercase } }
        let looksNamed = Self.looksNamed(concept.definition)
        let isNamed = looksNamed && tokens.last == "AI" && genus == .organization
        let isCapital = lexicon.isCapitalized(first, factor: tokens.count == 1 ? 1 : 3) ?? looksNamed
        let keeps = Self.named.contains(concept.name) || isShaped || hasVersion || isTitle || isNamed || isCapital
        name = keeps ? concept.name : concept.name.prefix(1).lowercased() + concept.name.dropFirst()
        let isMixed = tokens.count == 1 && first.contains { $0.isLowercase } && isShaped && !first.contains("/")
        let isFramed = tokens.count > 1 && tokens.last?.first?.isLowercase == true
        isProper =
            !isFramed
            && (isMixed || isTitle || hasVersion || isNamed || isCapital && !isShaped
                || looksNamed && isShaped || Self.named.contains(concept.name))
        let head = Self.head(of: concept.name)
        isPlural = !isProper && Self.isPlural(head)
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

    /// Whether one can speak of one of them: `a vector database`, and not `clustering`.
    var isCountable: Bool { article == .indefinite }

    var verb: String { isPlural ? "are" : "is" }
    var auxiliary: String { isPlural ? "do" : "does" }

    /// The word that number and article go by: the last one before `of`, `in` or `as`.
    static func head(of name: String) -> String {
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
        if let piece = head.split(separator: "-").last, uncountable.contains(String(piece)) { return .none }
        if theNames.contains(name) { return .definite }
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
        let isSpelled =
            word.count <= 4 && word.allSatisfy { $0.isUppercase || $0.isNumber }
            && !["RAG", "JSON", "CUDA", "BERT", "CLIP", "RICE"].contains(String(word))
        if isSpelled { return "AEFHILMNORSX8".contains(first) }
        let lower = word.lowercased()
        if ["uni", "use", "usa", "eu", "one", "once"].contains(where: { lower.hasPrefix($0) }), !lower.hasPrefix("unin")
        {
            return false
        }
        if ["hour", "honest", "heir"].contains(where: { lower.hasPrefix($0) }) || lower.hasPrefix("llm") {
            return true
        }
        return "aeiou".contains(lower.first ?? "b")
    }

    /// Whether a definition speaks of one thing with a name of its own.
    private static func looksNamed(_ definition: String) -> Bool {
        let opening = definition.split(separator: " ").prefix(4).joined(separator: " ") + " "
        return ["open-source", "OpenAI's ", "Google's ", "Meta's ", "IBM's ", "Anthropic's ", "Nvidia's ", "Python "]
            .contains { opening.contains($0) }
            || ["A company", "A French company", "The American company", "The AI company", "A commercial service"]
                .contains { opening.hasPrefix($0 + " ") || opening.hasPrefix($0 + ",") }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { String($0) })
    }

    private static let singular = words("series news analysis basis kubernetes")
    private static let takesThe = words("window stack size threshold rate context lifecycle cycle war art total")
    private static let named = words("K-means Whisper CLIP BERT CUDA FAISS TF-IDF RICE SMART GitHub NPS")
    /// Names whose last word can be counted though the name as a whole is not.
    private static let bare: Set<String> = [
        "Chain of thought", "Return on investment", "Model as a service", "Build versus buy", "Shiny object syndrome",
        "Top-down and bottom-up strategy", "AI product failure", "Structured output", "JSON mode",
        "Mean reciprocal rank",
    ]
    private static let theNames: Set<String> = [
        "Art of the possible", "AI talent war", "OpenAI API", "IMDb data set", "Apache 2 license", "AI life cycle",
        "Total cost of ownership",
    ]
    private static let countable = words(
        """
        question mission distribution operation function application embedding rating setting interview dataset session regression-line
        experiment document agreement presentation position decision reservation corporation recommendation
        """)
    private static let uncountable = words(
        """
        ai rag data metadata research search memory use compute recall loss drift descent feedback capital traffic
        coverage latency throughput tenancy cost source software hardware code autocorrect autocomplete attention bias
        entropy science vision retrieval knowledge value thought analysis autonomy strategy-work efficiency privacy
        literacy agency history demand buy-in fit hacking work mlops llmops analytics revenue churn referral watch
        uptime creep ux culture growth monetization equality leadership transfer market trust talent first native
        autoregression copyright friction equity awareness governance quality time expectancy go-to-market headcount
        transparency freemium expenditure disclosure
        """)
}
