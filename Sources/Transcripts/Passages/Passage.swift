/// A run of neighbouring segments on one thing: the unit that search returns, at most 250 words.
package struct Passage: Hashable, Sendable {
    /// Indices into the segments of the part. A long segment can lie in several passages.
    package let segments: ClosedRange<Int>
    /// 1-based lines of the original file.
    package let lines: ClosedRange<Int>
    package let start: Timestamp?
    package let end: Timestamp?
    /// Speech or summary.
    package let kind: SegmentKind
    /// Who says most of it, as labelled.
    package let speaker: String?
    /// Without sound cues.
    package let text: String
}
