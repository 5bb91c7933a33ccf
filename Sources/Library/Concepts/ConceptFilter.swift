import Concepts
import Text

/// Which concepts are wanted.
package struct ConceptFilter: Hashable, Sendable {
    /// Words of their names, aliases or definitions; those that they are called come first.
    package var query: String
    /// As a concept has it.
    package var topic: String?
    /// The id of a source that speaks of them.
    package var source: String?

    package init(query: String = "", topic: String? = nil, source: String? = nil) {
        self.query = query
        self.topic = topic
        self.source = source
    }

    /// Those of `concepts` that are wanted: without a query in their order, with one the better matches first.
    func applied(to concepts: [StoredConcept]) -> [StoredConcept] {
        let admitted = concepts.filter { concept in
            (topic == nil || concept.topic == topic) && (source.map(concept.sources.contains) ?? true)
        }
        let wanted = Folding.fold(query).split(separator: " ").joined(separator: " ")
        guard !wanted.isEmpty else { return admitted }
        let ranked = admitted.enumerated().compactMap { order, concept in
            Self.rank(of: concept, for: wanted).map { (rank: $0, order: order, concept: concept) }
        }
        return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.concept)
    }

    /// How well a concept answers: 0 called so, 1 called something that begins so, 2 all words in what it is called,
    /// 3 all words in what is written of it; nil not at all.
    private static func rank(of concept: StoredConcept, for wanted: String) -> Int? {
        let names = ([concept.name] + concept.aliases).map { Folding.fold($0) }
        let words = wanted.split(separator: " ")
        if names.contains(wanted) || concept.id.text == wanted { return 0 }
        if names.contains(where: { $0.hasPrefix(wanted) }) { return 1 }
        if names.contains(where: { name in words.allSatisfy { name.contains($0) } }) { return 2 }
        let text = Folding.fold([concept.definition ?? "", concept.matters ?? "", concept.name].joined(separator: " "))
        return words.allSatisfy { text.contains($0) } ? 3 : nil
    }
}
