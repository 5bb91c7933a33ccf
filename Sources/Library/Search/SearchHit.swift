/// A passage, or neighbouring ones joined, that answers a query.
package struct SearchHit: Hashable, Sendable {
    /// 1-based.
    package let rank: Int
    /// Higher is better; comparable within one answer.
    package let score: Double
    package let place: Place
    package let speaker: String?
    /// Of a section of notes.
    package let title: String?
    package let text: String
    /// UTF-8 byte offsets into `text`, ascending, not overlapping.
    package let highlights: [Range<Int>]
    /// The ids of the concepts whose name, alias or mis-hearing stands in it, in the order of the text.
    package let concepts: [String]
    /// Why it stands where it stands, the weightiest first; empty unless asked for.
    package let reasons: [SearchReason]
    let firstPassage: Int
    let lastPassage: Int
}

/// A part of the score of a hit.
package struct SearchReason: Hashable, Sendable {
    /// `word`, `phrase`, `synonym`, `concept`, `narrower`, `proximity` or `feedback`.
    package let kind: String
    /// What matched, as a person would call it.
    package let label: String
    package let score: Double
}
