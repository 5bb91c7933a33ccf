internal import SQLite
import Transcripts

/// The sketches of all talks at hand: a file is compared with every one of them, so they are read once and not once a
/// file.
final class KnownTalks {
    private struct Talk {
        let source: Int
        let minima: SIMD16<UInt32>
    }

    private var talks: [Talk]?
    /// The state of the file when ``talks`` were read: it changes when others write to it.
    private var version = 0

    /// Has to be called when any but ``add(_:_:)`` changes transcripts or the marks of sources.
    func forget() { talks = nil }

    /// Takes note of the talk of a source that has just been made.
    func add(_ source: Int, _ sketch: Fingerprint.Sketch) {
        talks?.append(Talk(source: source, minima: SIMD16(sketch.minima)))
    }

    /// The source whose talk, or talk by its notes, `sketch` resembles most, if it is the same talk. Constant work a
    /// talk.
    func source(like sketch: Fingerprint.Sketch, in database: borrowing Connection) throws -> Int? {
        let now = try database.first("PRAGMA data_version") { $0.int(0) } ?? 0
        if now != version { forget() }
        version = now
        let talks = try self.talks ?? Self.read(from: database)
        self.talks = talks
        let minima = SIMD16(sketch.minima)
        var (best, most) = (0, 0)
        for (index, talk) in talks.enumerated() {
            let equal = SIMD16<UInt32>.zero.replacing(with: 1, where: talk.minima .== minima).wrappedSum()
            if equal > most { (best, most) = (index, Int(equal)) }
        }
        return Fingerprint.Sketch.isSameTalk(equalMinima: most) ? talks[best].source : nil
    }

    private static func read(from database: borrowing Connection) throws -> [Talk] {
        try database.rows(
            "SELECT source, value FROM mark WHERE kind = 'words' UNION ALL SELECT source, sketch FROM transcript"
        ) { ($0.int(0), $0.string(1)) }
        .compactMap { source, text in
            Fingerprint.Sketch(text).map { Talk(source: source, minima: SIMD16($0.minima)) }
        }
    }
}
