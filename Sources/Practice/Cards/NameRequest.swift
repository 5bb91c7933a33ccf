import Concepts

/// What a description asks for: "What is this called?", "Which company is this?", "Who is this?".
enum NameRequest {
    static func text(_ concept: Concept, _ phrase: NounPhrase) -> String {
        let kind = genus(concept.definition)
        if phrase.isProper {
            if kind == nil, isPerson(concept) { return "Who is this?" }
            if let kind { return "Which \(kind) is this?" }
        }
        return !phrase.isProper && isRole(concept.definition) ? "What is such a person called?" : "What is this called?"
    }

    /// Whether a definition tells of a person: "A developer who …", but not "Money from investors who …".
    private static func isRole(_ definition: String) -> Bool {
        guard let head = Genus.nounPhrase(definition).last else { return false }
        return roles.contains(head)
    }

    private static let roles: Set<String> = [
        "person", "developer", "specialist", "engineer", "manager", "programmer", "researcher", "interviewer",
        "founder", "scientist", "author",
    ]

    /// Whether the name is that of one person: two capitalized words, and a definition that says who that is.
    static func isPerson(_ concept: Concept) -> Bool {
        let words = concept.name.split(separator: " ")
        guard words.count == 2,
            words.allSatisfy({ $0.first?.isUppercase == true && $0.dropFirst().allSatisfy(\.isLowercase) })
        else { return false }
        return Wording.words(concept.definition).prefix(8).contains(where: professions.contains)
    }

    /// The noun that says what kind of named thing a definition tells of; nil where it is none of those that have
    /// names of their own.
    static func genus(_ definition: String) -> String? {
        let phrase = Genus.nounPhrase(definition)
        // "A small open-source program", and "a family of models".
        if let last = phrase.last(where: { $0 != "" }), last == "family", definition.contains("family of") {
            return definition.contains("models") ? "family of models" : nil
        }
        return phrase.last(where: things.contains)
    }

    private static let professions: Set<String> = [
        "mathematician", "engineer", "scientist", "researcher", "physicist", "author", "founder", "philosopher",
        "economist", "linguist", "psychologist",
    ]

    private static let things: Set<String> = [
        "company", "lab", "startup", "studio", "university", "library", "framework", "service", "platform", "product",
        "tool", "toolkit", "editor", "program", "database", "assistant", "model", "language", "method", "benchmark",
        "dataset", "protocol", "standard", "license", "licence", "engine", "app", "website", "builder", "network",
        "store", "playground", "course", "contest", "environment", "application", "extension", "chip",
    ]
}
