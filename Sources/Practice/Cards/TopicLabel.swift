import Concepts

/// A topic as words in a sentence: "okrs-and-goals" is "OKRs and goals".
struct TopicLabel: Sendable {
    /// How the glossary writes words that its topics are made of, by their folded form.
    private var spellings: [String: String] = [:]
    /// Concepts that are a topic by themselves: "pre-training".
    private var names: [String: String] = [:]

    init(_ glossary: Glossary) {
        let parts = Set(glossary.concepts.flatMap { Wording.words($0.topic).flatMap { $0.split(separator: "-") } })
        let topics = Set(glossary.concepts.map(\.topic))
        for concept in glossary.concepts {
            if topics.contains(concept.id.text) {
                names[concept.id.text] =
                    concept.name.dropFirst().contains(where: \.isUppercase) ? concept.name : concept.name.withSmall
            }
            for text in [concept.name] + concept.aliases + [concept.definition, concept.matters ?? ""] {
                for piece in text.split(separator: " ") {
                    let word = Substring(WordBytes.trimmed(piece.utf8))
                    let folded = word.lowercased()
                    guard word.dropFirst().contains(where: \.isUppercase) else { continue }
                    for end in ["", "s"] where parts.contains(Substring(folded + end)) && spellings[folded + end] == nil
                    {
                        spellings[folded + end] = word + end
                    }
                }
            }
        }
    }

    func text(_ topic: String) -> String {
        names[topic] ?? topic.split(separator: "-").map { spellings[String($0)] ?? String($0) }.joined(separator: " ")
    }
}
