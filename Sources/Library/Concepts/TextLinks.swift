import Concepts

/// Where the parts of a transcript, or notes, speak of concepts; worked out from text alone, before any of it has a
/// key in the database.
struct TextLinks: Sendable {
    struct Spot: Sendable {
        let concept: Concept.ID
        /// The part and the passage in it, by their indices.
        let part: Int
        let passage: Int
        /// UTF-8 bytes of the passage; a name that the border of two passages cuts stands in the first.
        let bytes: Range<Int>
        /// Its first and last byte in the segments of the part, where they stand in one; nil for notes.
        let first: SegmentAlignment.Origin?
        let last: SegmentAlignment.Origin?
        let form: Mention.Form
        let confidence: Double
    }

    /// Those that the glossary does not know.
    let concepts: [Concept]
    let spots: [Spot]

    /// The links of the parts of a transcript; `people` are those who speak and those in it.
    init(_ linker: Linker, transcript parts: [LinkedText], people: Set<String>) {
        let found = FoundConcepts(linker, in: parts.map(\.passages), people: people.sorted())
        concepts = found.concepts
        spots = parts.indices.flatMap { part in
            let alignment = SegmentAlignment(parts[part])
            return Self.spots(found.mentions[part], in: part, parts[part].passages) {
                alignment.origin(of: $1, in: $0)
            }
        }
    }

    /// The links of notes.
    init(_ linker: Linker, notes passages: [String]) {
        concepts = []
        spots = Self.spots(linker.mentions(in: passages), in: 0, passages) { _, _ in nil }
    }

    private static func spots(
        _ mentions: [Mention], in part: Int, _ passages: [String],
        origin: (_ passage: Int, _ byte: Int) -> SegmentAlignment.Origin?
    ) -> [Spot] {
        mentions.compactMap { mention in
            let (first, last) = (mention.segments.lowerBound, mention.segments.upperBound)
            guard let bytes = mention.bytes(in: first, of: passages[first].utf8.count) else { return nil }
            let begin = origin(first, bytes.lowerBound)
            return Spot(
                concept: mention.concept, part: part, passage: first, bytes: bytes, first: begin,
                last: begin == nil ? nil : origin(last, mention.end - 1), form: mention.form,
                confidence: mention.confidence)
        }
    }
}
