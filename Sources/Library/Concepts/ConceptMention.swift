package import Concepts

/// A place where a source speaks of a concept, with the words around it.
package struct ConceptMention: Hashable, Sendable {
    package let place: Place
    package let speaker: String?
    package let quotation: Quotation
    package let form: Mention.Form
    /// From a half to 1.
    package let confidence: Double
}
