package import Concepts

/// Where a segment speaks of a concept.
package struct ConceptSpan: Hashable, Sendable {
    package let concept: Concept.ID
    /// UTF-8 bytes of the segment's text.
    package let bytes: Range<Int>
}
