import Concepts

/// Where a passage mentions a concept.
struct MentionSpot {
    let passage: Int
    let kind: Place.Kind
    let concept: Concept.ID
    /// Of the passage's text.
    let bytes: Range<Int>
    let part: Int?
    /// Milliseconds.
    let start: Int?
    let end: Int?
    let lines: ClosedRange<Int>
}
