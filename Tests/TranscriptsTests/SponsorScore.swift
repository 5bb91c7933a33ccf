import Transcripts

/// How well the paid reads of a made-up talk were found, by segments.
struct SponsorScore: CustomStringConvertible {
    private(set) var right = 0
    /// Speech that was marked.
    private(set) var wrong: [String] = []
    /// Paid reads that were not.
    private(set) var missed: [String] = []
    let name: String

    init(_ talk: SponsorSamples.Talk, _ layout: SponsorLayout) throws {
        name = "\(talk.name) \(layout)"
        let lines = layout.lines(of: talk)
        let transcript = try TranscriptReader.read(Array(lines.map(\.text).joined(separator: "\n").utf8))
        for segment in transcript.segments where segment.kind != .noise && segment.kind != .head {
            let covered = lines[segment.lines.lowerBound - 1...segment.lines.upperBound - 1]
            let isPaid = covered.reduce(0) { $0 + $1.paid } * 2 > covered.reduce(0) { $0 + $1.words }
            switch (segment.kind == .sponsor, isPaid) {
            case (true, true): right += 1
            case (true, false): wrong.append(segment.text)
            case (false, true): missed.append(segment.text)
            case (false, false): break
            }
        }
    }

    var precision: Double { wrong.isEmpty ? 1 : Double(right) / Double(right + wrong.count) }
    var recall: Double { missed.isEmpty ? 1 : Double(right) / Double(right + missed.count) }

    var description: String {
        "sponsor: \(name) right \(right) wrong \(wrong.count) missed \(missed.count)"
    }
}
