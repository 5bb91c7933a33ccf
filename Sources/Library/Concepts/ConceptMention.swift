package import Concepts

/// A place where a source speaks of a concept, with the words around it.
package struct ConceptMention: Hashable, Sendable {
    package let place: Place
    /// Where its words are said: in notes the place of its statement, where ``place`` has the section's; else the same.
    package let moment: Place
    package let speaker: String?
    package let quotation: Quotation
    package let form: Mention.Form
    /// From a half to 1.
    package let confidence: Double
}
