package import Concepts

/// A concept as the home knows it: what it means, and how much is said of it.
package struct StoredConcept: Hashable, Sendable, Identifiable {
    package let id: Concept.ID
    package let name: String
    /// Nil where nobody gave one, like the definition.
    package let topic: String?
    package let aliases: [String]
    /// What machine transcripts make of its names.
    package let heardAs: [String]
    package let definition: String?
    /// Why one would want to know it.
    package let matters: String?
    package let origin: Concept.Origin
    /// Its share of all importance, see ``ConceptNode/importance``.
    package let importance: Double
    /// How often each source speaks of it, in the order in which the sources came.
    package let mentions: [(source: String, count: Int)]

    package var mentionCount: Int { mentions.reduce(0) { $0 + $1.count } }
    package var sources: [String] { mentions.map(\.source) }

    package static func == (a: StoredConcept, b: StoredConcept) -> Bool { a.id == b.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
