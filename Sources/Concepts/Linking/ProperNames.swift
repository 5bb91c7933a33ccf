/// Tells which names of a glossary are names of products, firms and people, from how the glossary writes them.
///
/// A proper name keeps its capital in the middle of a sentence. Where the glossary never uses a name in a
/// sentence, a capital inside it (`LangChain`), capitals on all of its words (`Hugging Face`) or an ending that no
/// English noun has speak for one.
struct ProperNames {
    /// Roots of words seen in small letters, or with a capital inside a sentence.
    private var small: Set<UInt64> = []
    private var capital: Set<UInt64> = []

    private static let endings = [
        "tion", "sion", "ing", "ed", "ity", "ness", "er", "al", "ly", "ics", "ment", "ance", "ence", "ize", "ise",
        "ism", "ist", "able", "ive", "ency", "ancy", "ability", "ship", "age",
    ]

    init(_ glossary: Glossary) {
        for concept in glossary.concepts {
            read(concept.definition)
            if let matters = concept.matters { read(matters) }
            for relation in concept.relations { read(relation.reason) }
        }
    }

    private mutating func read(_ text: String) {
        for token in PatternIndex.tokens(text) {
            if !token.shape.contains(.capital) {
                small.insert(token.singular)
            } else if !token.shape.contains(.afterStop) {
                capital.insert(token.singular)
            }
        }
    }

    func contains(_ name: String, _ tokens: [Token]) -> Bool {
        guard tokens.allSatisfy({ $0.shape.contains(.capital) || $0.shape.contains(.digit) }) else { return false }
        if tokens.contains(where: { $0.shape.contains(.inner) }) { return true }
        if tokens.contains(where: { small.contains($0.singular) }) { return false }
        if tokens.count > 1 || capital.contains(tokens[0].singular) { return true }
        let word = name.lowercased()
        return !Self.endings.contains { word.hasSuffix($0) }
    }
}
