import Concepts
import Transcripts

/// Where texts show the relations of the glossary: near a place that the glossary names for one of the two concepts,
/// and there in words that name both and that a quotation can hold.
struct ShownRelations {
    /// How far from a place mentions may stand, before and behind it, in milliseconds and in lines. Places name the
    /// beginning of what they mean.
    private static let (before, after, linesBefore, linesAfter) = (30_000, 60_000, 8, 16)
    /// The most bytes from the one mention to the other: 40 words or so, the length of a ``Quotation``.
    private static let widest = 250
    /// The most places for one relation.
    private static let most = 4

    private let passages: MentioningPassages

    init(_ passages: MentioningPassages) { self.passages = passages }

    /// The places that show `relation`, the one with the fewest words between the two concepts first: in transcripts
    /// near `places`, else in the notes on their sources.
    func evidence(of relation: Relation, near places: [(source: Int, place: Place)]) throws -> [EvidencePlace] {
        var said: [Int: Range<Int>] = [:]
        for (source, place) in places where place.kind == .transcript {
            try collect(relation, source, .transcript, into: &said) { Self.isNear($0, place) }
        }
        if said.isEmpty {
            for source in Set(places.map(\.source)) { try collect(relation, source, .notes, into: &said) { _ in true } }
        }
        return try said.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.prefix(Self.most)
            .compactMap { try passages.evidence($0.value, of: $0.key) }
    }

    /// Adds of each passage of a source the nearest mentions of both concepts among those that `isWanted`.
    private func collect(
        _ relation: Relation, _ source: Int, _ kind: Place.Kind, into said: inout [Int: Range<Int>],
        _ isWanted: (MentionSpot) -> Bool
    ) throws {
        func wanted(_ concept: Concept.ID) throws -> [MentionSpot] {
            try passages.spots(of: concept, in: source).filter { isWanted($0) && $0.kind == kind }
        }
        let others = Dictionary(grouping: try wanted(relation.to), by: \.passage)
        for spot in try wanted(relation.from) {
            for other in others[spot.passage] ?? [] where !other.bytes.overlaps(spot.bytes) {
                let first = min(spot.bytes.lowerBound, other.bytes.lowerBound)
                let span = first..<max(spot.bytes.upperBound, other.bytes.upperBound)
                let gap = span.count - spot.bytes.count - other.bytes.count
                if gap <= Self.widest, span.count < said[spot.passage]?.count ?? .max { said[spot.passage] = span }
            }
        }
    }

    private static func isNear(_ spot: MentionSpot, _ place: Place) -> Bool {
        guard spot.part == place.part else { return false }
        if let time = spot.start, let start = place.start {
            return (start.milliseconds - before...start.milliseconds + after).contains(time)
        }
        return spot.lines.lowerBound >= place.lines.lowerBound - linesBefore
            && spot.lines.lowerBound <= place.lines.upperBound + linesAfter
    }
}
