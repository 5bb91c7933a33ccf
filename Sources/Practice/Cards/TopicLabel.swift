import Concepts

/// A topic as words in a sentence: "okrs-and-goals" is "OKRs and goals".
struct TopicLabel: Sendable {
    /// How the glossary writes words that its topics are made of, by their folded form.
    private var spellings: [String: String] = [:]

    init(_ glossary: Glossary) {
        let parts = Set(glossary.concepts.flatMap { Wording.words($0.topic).flatMap { $0.split(separator: "-") } })
        for concept in glossary.concepts {
            for name in [concept.name] + concept.aliases {
                for word in name.split(separator: " ") where word.dropFirst().contains(where: \.isUppercase) {
                    let folded = word.lowercased()
                    if parts.contains(Substring(folded)), spellings[folded] == nil {
                        spellings[folded] = String(word)
                    }
                }
            }
        }
    }

    func text(_ topic: String) -> String {
        topic.split(separator: "-").map { spellings[String($0)] ?? String($0) }.joined(separator: " ")
    }
}
