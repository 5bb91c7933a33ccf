/// A term that a text is about.
package struct KeyTerm: Hashable, Sendable {
    /// As the text writes it most often; for a concept of the glossary, its name there.
    package let name: String
    /// Comparable within one text only.
    package let score: Double
    package let mentionCount: Int
    /// The concept of the glossary that it is; nil for a term found.
    package let concept: Concept.ID?
    /// Everyday words that end in one too general to name anything: `advanced course`.
    package let isPlain: Bool

    package init(
        name: String, score: Double, mentionCount: Int, concept: Concept.ID? = nil, isPlain: Bool = false
    ) {
        self.name = name
        self.score = score
        self.mentionCount = mentionCount
        self.concept = concept
        self.isPlain = isPlain
    }
}
