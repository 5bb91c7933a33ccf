import Concepts
private import SQLite
private import Text
import Transcripts

/// The words at the places that a glossary gives for its relations: in the transcript where the home has it, else in
/// the notes on it.
final class StatedPlaces {
    /// The bytes of the shortest sentence by which one knows where in a text one is.
    private static let leastTelling = 20

    private let library: Library
    private let citations: CitationPlaces
    private var keys: [String: Int?] = [:]

    init(_ library: Library) {
        self.library = library
        citations = library.citationPlaces()
    }

    /// What stands at `reference` for a relation from one concept to another; nil where the home has no such source,
    /// moment or searchable text. Of several notes at one moment it is the one that speaks most of the relation.
    func evidence(of relation: Relation, at reference: PlaceReference, in source: String) throws -> EvidencePlace? {
        let words = CitationWords("\(relation.from) \(relation.to) \(relation.reason ?? "")")
        guard let key = try key(of: source), let place = try citations.place(of: reference, in: source, about: words)
        else { return nil }
        let passages = try library.database.rows(
            """
            SELECT key, text FROM passage
            WHERE source = ?1 AND kind = ?2 AND line_start <= ?3 AND line_end >= ?4 ORDER BY key
            """, [key, place.kind.rawValue, place.lines.upperBound, place.lines.lowerBound]
        ) { (key: $0.int(0), text: $0.string(1)) }
        let pieces = try pieces(of: place, in: key)
        var best: (key: Int, bytes: Range<Int>)?
        for passage in passages {
            guard let bytes = Self.stretch(of: pieces, in: passage.text) else { continue }
            if bytes.count > best?.bytes.count ?? 0 { best = (passage.key, bytes) }
        }
        guard let best else { return nil }
        return EvidencePlace(
            passage: best.key, source: key, kind: place.kind,
            bytes: try telling(of: relation, within: best.bytes, of: best.key), part: place.part,
            start: place.start?.milliseconds, end: place.end?.milliseconds, lines: place.lines)
    }

    /// The part of a stretch that names both concepts in the fewest bytes, else one of them, else all of it.
    private func telling(of relation: Relation, within bytes: Range<Int>, of passage: Int) throws -> Range<Int> {
        let spots = try library.database.rows(
            """
            SELECT concept.id, byte_start, byte_end FROM mention JOIN concept ON concept.key = mention.concept
            WHERE passage = ?1 AND byte_start >= ?2 AND byte_end <= ?3 AND concept.id IN (?4, ?5) ORDER BY byte_start
            """, [passage, bytes.lowerBound, bytes.upperBound, relation.from.text, relation.to.text]
        ) { (concept: $0.string(0), bytes: $0.int(1)..<$0.int(2)) }
        let spans = spots.flatMap { spot in
            spots.filter { $0.concept != spot.concept && !$0.bytes.overlaps(spot.bytes) }.map { other in
                min(spot.bytes.lowerBound, other.bytes.lowerBound)..<max(spot.bytes.upperBound, other.bytes.upperBound)
            }
        }
        return spans.min { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) } ?? spots.first?.bytes ?? bytes
    }

    private func key(of source: String) throws -> Int? {
        if let known = keys[source] { return known }
        let key = try library.database.first("SELECT key FROM source WHERE id = ?1", [source]) { $0.int(0) }
        keys[source] = .some(key)
        return key
    }

    /// The texts that stand in the lines of `place`: segments, or statements of notes.
    private func pieces(of place: Place, in source: Int) throws -> [String] {
        guard place.kind == .transcript else { return try citations.notes(at: place) }
        return try library.database.rows(
            """
            SELECT text FROM segment
            WHERE source = ?1 AND line_start <= ?2 AND line_end >= ?3 AND kind NOT IN ('noise', 'head') ORDER BY key
            """, [source, place.lines.upperBound, place.lines.lowerBound]
        ) { SoundCues.withoutCues($0.string(0)) }
    }

    /// The bytes of `text` from the first of `pieces` in it to the last; nil where none of them is there. Of a piece
    /// that is spread over several texts its sentences count, but for those too short to tell where they stand.
    private static func stretch(of pieces: [String], in text: String) -> Range<Int>? {
        let utf8 = Array(text.utf8)
        var found: [Range<Int>] = []
        for piece in pieces {
            if let range = utf8.firstRange(of: Array(piece.utf8)) {
                found.append(range)
            } else {
                found += Sentences.split(piece).filter { $0.utf8.count >= leastTelling }
                    .compactMap { utf8.firstRange(of: Array($0.utf8)) }
            }
        }
        guard let lower = found.map(\.lowerBound).min(), let upper = found.map(\.upperBound).max() else { return nil }
        return lower..<upper
    }
}
