/// What a search found.
package struct SearchAnswer: Sendable {
    package let query: String
    /// The ids of the concepts that the query speaks of.
    package let concepts: [String]
    /// A spelling that finds more, and that was searched for; nil where there is none to suggest.
    package let didYouMean: String?
    /// Whether phrases and exclusions left nothing and were let go.
    package let isRelaxed: Bool
    package let hits: [SearchHit]
}
