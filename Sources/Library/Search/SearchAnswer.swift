/// What a search found.
package struct SearchAnswer: Sendable {
    package let query: String
    /// A spelling that would find more; nil where there is none to suggest.
    package let didYouMean: String?
    /// Whether phrases and exclusions left nothing and were let go.
    package let isRelaxed: Bool
    package let hits: [SearchHit]
}

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
    let passage: Int
}
