private import SQLite
private import Text
package import Transcripts

/// A segment as it is stored, or a section of notes, with where it stands.
package struct StoredSegment: Hashable, Sendable {
    /// 1-based.
    package let part: Int
    package let lines: ClosedRange<Int>
    package let start: Timestamp?
    package let end: Timestamp?
    package let speaker: String?
    package let startsTurn: Bool
    package let kind: SegmentKind
    package let text: String
}

extension Library {
    /// The segments of a source's transcript in file order; empty where it has none.
    package func segments(of source: Source) throws -> [StoredSegment] {
        try translating {
            try database.rows(
                """
                SELECT part, line_start, line_end, time_start, time_end, speaker, starts_turn, kind, text
                FROM segment WHERE source = ?1 ORDER BY key
                """, [source.key]
            ) {
                StoredSegment(
                    part: $0.int(0), lines: $0.int(1)...max($0.int(1), $0.int(2)), start: $0.time(3), end: $0.time(4),
                    speaker: $0.optionalString(5), startsTurn: $0.bool(6),
                    kind: SegmentKind(rawValue: $0.string(7)) ?? .speech, text: $0.string(8))
            }
        }
    }

    /// The text of a source's notes as its file has it; nil where it has none.
    package func notesText(of source: Source) throws -> String? {
        try translating {
            try database.first("SELECT text FROM document WHERE kind = 'notes' AND source = ?1", [source.key]) {
                $0.string(0)
            }
        }
    }

    /// Where `reference` is in a source's transcript, or in its notes where it has no transcript: the index of the
    /// segment that holds that moment, or comes next after it.
    package func index(of reference: PlaceReference, in segments: [StoredSegment], of source: Source) throws -> Int {
        let part = reference.part
        let found: Int? =
            switch reference.moment {
            case .lines(let lines):
                segments.firstIndex { $0.lines.upperBound >= lines.lowerBound && (part == nil || $0.part == part) }
            case .time(let time, _):
                segments.lastIndex { $0.part == part ?? 1 && ($0.start.map { $0 <= time } ?? false) }
                    ?? segments.firstIndex { $0.part == part ?? 1 && $0.start != nil }
            }
        if case .time(let time, _) = reference.moment,
            let end = segments.last(where: { $0.part == part ?? 1 && $0.start != nil }),
            time > (end.end ?? end.start ?? time), time.milliseconds > (end.start?.milliseconds ?? 0) + 60_000
        {
            throw LibraryError.noPlace(reference.description, source: source.id)
        }
        guard let found else { throw LibraryError.noPlace(reference.description, source: source.id) }
        return found
    }

    /// The address that opens a source at a place; nil where none is known.
    package func address(of source: Source, part: Int?, at time: Timestamp?) throws -> String? {
        try translating { try address(of: source.key, part: part, at: time) }
    }
}

extension StoredSegment {
    /// As it was read from its file.
    package var segment: Segment {
        Segment(
            lines: lines, start: start, end: end, speaker: speaker, startsTurn: startsTurn, text: text, kind: kind)
    }
}
