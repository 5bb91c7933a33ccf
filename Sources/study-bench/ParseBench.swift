import Transcripts

/// Bytes of a file to a transcript, a figure for each layout.
enum ParseBench {
    static func run(megabytes: Int) throws {
        // An hour of talk is about 60 kilobytes; a file of ten hours is long.
        let talk = SyntheticTalk(bytes: 600_000, seed: 1)
        for layout in SyntheticTalk.layouts {
            let bytes = Array(talk.text(as: layout).utf8)
            let rounds = max(1, megabytes * 1_000_000 / bytes.count / 4)
            var segments = 0
            let seconds = try Bench.seconds {
                for _ in 0..<rounds {
                    segments += try TranscriptReader.read(bytes).parts.reduce(0) { $0 + $1.segments.count }
                }
            }
            precondition(segments == talk.sentences.count * rounds, "\(layout): \(segments) segments")
            Bench.report("parse \(layout)", Double(bytes.count * rounds) / seconds / 1e6, "MB/s")
        }
    }
}
