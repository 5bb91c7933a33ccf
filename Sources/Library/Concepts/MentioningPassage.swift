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

    /// Where exactly a relation is shown, given the bytes that `Relations` names: of concepts that are spoken of
    /// together, from the one to the other where they come nearest.
    func evidence(of relation: Relation, _ bytes: Range<Int>) -> EvidencePlace? {
        var (bytes, inside) = (bytes, spots.filter { $0.bytes.overlaps(bytes) })
        if relation.origin == .cooccurrence {
            guard let pair = nearest(relation.from, relation.to) else { return nil }
            inside = [pair.0, pair.1]
            bytes = pair.0.bytes.lowerBound..<max(pair.0.bytes.upperBound, pair.1.bytes.upperBound)
        }
        guard let first = inside.first, let last = inside.last else { return nil }
        let lower = min(first.lines.lowerBound, last.lines.lowerBound)
        return EvidencePlace(
            source: source, kind: kind, bytes: bytes, part: first.part, start: first.start,
            end: last.end.map { max($0, first.start ?? $0) }, lines: lower...max(lower, last.lines.upperBound))
    }

    /// The mentions of two concepts with the fewest bytes between them, in the order of the text.
    private func nearest(_ one: Concept.ID, _ other: Concept.ID) -> (Spot, Spot)? {
        var best: (Spot, Spot)?
        for first in spots where first.concept == one || first.concept == other {
            let wanted = first.concept == one ? other : one
            guard
                let second = spots.first(where: {
                    $0.concept == wanted && $0.bytes.lowerBound >= first.bytes.lowerBound
                })
            else { continue }
            let gap = second.bytes.lowerBound - first.bytes.lowerBound
            if best.map({ gap < $0.1.bytes.lowerBound - $0.0.bytes.lowerBound }) ?? true { best = (first, second) }
        }
        return best
    }
}

/// Where a piece of evidence stands. Times in milliseconds.
struct EvidencePlace {
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
