private import SQLite
private import Text
import Transcripts

extension SearchHit {
    /// How far apart words may stand, in bytes, to be one place.
    private static let reach = 160

    /// The byte of ``text`` from which on most of the different words that match stand together, the first of such;
    /// nil where nothing is marked.
    var tellingByte: Int? {
        let utf8 = Array(text.utf8)
        let words = highlights.map { Folding.fold(String(decoding: utf8[$0], as: UTF8.self)) }
        var best: (count: Int, byte: Int)?
        for (index, highlight) in highlights.enumerated() {
            let near = highlights.indices.filter {
                $0 >= index && highlights[$0].upperBound <= highlight.lowerBound + Self.reach
            }
            let count = Set(near.map { words[$0] }).count
            if count > best?.count ?? 0 { best = (count, highlight.lowerBound) }
        }
        return best?.byte
    }
}

extension Library {
    /// The place of `hit` from the moment on at which its words are said; that of the hit where it has no words, and
    /// in notes.
    package func moment(of hit: SearchHit) throws -> Place {
        try translating {
            try moment(in: hit.place, text: hit.text, at: hit.tellingByte, from: hit.firstPassage, to: hit.lastPassage)
        }
    }

    /// `place`, which passages `first` to `last` make up, from the segment on that holds the byte of their joined text.
    func moment(in place: Place, text: String, at byte: Int?, from first: Int, to last: Int) throws -> Place {
        guard place.kind == .transcript, let byte else { return place }
        let segments = try database.rows(
            """
            SELECT text, line_start, time_start, source FROM segment
            WHERE key BETWEEN (SELECT segment_first FROM passage WHERE key = ?1)
                AND (SELECT segment_last FROM passage WHERE key = ?2)
                AND kind IN ('speech', 'summary') ORDER BY key
            """, [first, last]
        ) { (text: SoundCues.withoutCues($0.string(0)), line: $0.int(1), start: $0.time(2), source: $0.int(3)) }
        guard let opening = segments.first else { return place }
        // Passages are their segments without cues, blanks apart; the first may begin inside of one.
        var wanted = Self.letters(Array(text.utf8).prefix(byte))
        let begin = Array(text.utf8.prefix(30))
        if let inside = Array(opening.text.utf8).firstRange(of: begin) {
            wanted += Self.letters(Array(opening.text.utf8).prefix(inside.lowerBound))
        }
        var (passed, start, found) = (0, place.start, opening)
        for segment in segments {
            found = segment
            start = segment.start ?? start
            passed += Self.letters(segment.text.utf8)
            if passed > wanted { break }
        }
        let line = min(max(found.line, place.lines.lowerBound), place.lines.upperBound)
        return Place(
            source: place.source, kind: place.kind, part: place.part, start: start, end: place.end,
            lines: line...place.lines.upperBound, url: try address(of: found.source, part: place.part, at: start))
    }

    private static func letters(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 != 0x20 } }
}
