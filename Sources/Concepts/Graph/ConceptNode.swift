/// A concept as a node of the graph.
package struct ConceptNode: Hashable, Sendable, Identifiable {
    package let id: Concept.ID
    package let name: String
    /// Empty where nobody gave one.
    package let topic: String
    /// How often each source speaks of it, by the id of the source.
    package let mentions: [String: Int]
    /// Its share of all importance: above 0; those of a whole graph sum to 1.
    package internal(set) var importance: Double

    package init(
        id: Concept.ID, name: String, topic: String = "", mentions: [String: Int] = [:], importance: Double = 0
    ) {
        self.id = id
        self.name = name
        self.topic = topic
        self.mentions = mentions
        self.importance = importance
    }

    package init(_ concept: Concept, mentions: [String: Int] = [:]) {
        self.init(id: concept.id, name: concept.name, topic: concept.topic, mentions: mentions)
    }

    package var mentionCount: Int { mentions.values.reduce(0, +) }
}
