import Concepts

/// A passage that concepts are mentioned in, with where each mention stands.
struct MentioningPassage {
    struct Spot {
        let passage: Int
        let concept: Concept.ID
        let bytes: Range<Int>
        let part: Int?
        /// Milliseconds.
        let start: Int?
        let end: Int?
        let lines: ClosedRange<Int>
    }

    let key: Int
    let source: Int
    let kind: Place.Kind
    let text: String
    /// Whether its source has a transcript.
    let hasTranscript: Bool
    let spots: [Spot]

    var linked: LinkedPassage {
        LinkedPassage(
            id: key, text: text, spots: spots.map { LinkedPassage.Spot(concept: $0.concept, bytes: $0.bytes) })
    }

    /// Where bytes that show a relation stand; nil where nothing is mentioned in them.
    func evidence(_ bytes: Range<Int>) -> EvidencePlace? {
        let inside = spots.filter { $0.bytes.overlaps(bytes) }
        guard let first = inside.first, let last = inside.last else { return nil }
        let lower = min(first.lines.lowerBound, last.lines.lowerBound)
        return EvidencePlace(
            passage: key, source: source, kind: kind, bytes: bytes, part: first.part, start: first.start,
            end: last.end.map { max($0, first.start ?? $0) }, lines: lower...max(lower, last.lines.upperBound))
    }
}

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

/// Passages by their keys.
struct MentioningPassages {
    let passages: [MentioningPassage]
    private let indices: [Int: Int]

    init(_ passages: [MentioningPassage]) {
        self.passages = passages
        indices = Dictionary(passages.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    func passage(_ key: Int) -> MentioningPassage? { indices[key].map { passages[$0] } }
}
