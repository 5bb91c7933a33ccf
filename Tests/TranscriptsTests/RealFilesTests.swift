import Testing
import Transcripts

@Suite(.enabled(if: !RealFiles.areMissing, "STUDY_TRANSCRIPTS is not set"))
struct RealFilesTests {
    @Test(arguments: ["000", "001", "002", "003", "004"])
    func `dump`(prefix: String) throws {
        let transcript = try RealFiles.transcript(prefix)
        print("== \(prefix) \(transcript.format) \(transcript.metadata)")
        for part in transcript.parts {
            var counts: [SegmentKind: Int] = [:]
            for segment in part.segments { counts[segment.kind, default: 0] += 1 }
            print(
                "  part \(part.title ?? "-") \(part.url ?? "-") \(part.start as Any)...\(part.end as Any) lines \(part.lines as Any) \(counts.map { "\($0.key): \($0.value)" }.sorted())"
            )
            print("   speakers", Set(part.segments.compactMap(\.speaker)).sorted())
            for s in part.segments where s.kind == .head || s.kind == .summary || s.kind == .noise {
                print("     \(s.kind) \(s.lines) \(s.text.prefix(90))")
            }
        }
        print("  repeats", transcript.repeats)
    }
}
