/// Where a piece of evidence stands. Times in milliseconds.
struct EvidencePlace {
    let passage: Int
    let source: Int
    let kind: Place.Kind
    /// Of the passage's text.
    let bytes: Range<Int>
    let part: Int?
    let start: Int?
    let end: Int?
    let lines: ClosedRange<Int>
}
