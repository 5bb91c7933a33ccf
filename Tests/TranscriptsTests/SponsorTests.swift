import Testing
import Transcripts

struct SponsorTests {
    @Suite(.enabled(if: !RealFiles.areMissing, "STUDY_TRANSCRIPTS is not set"))
    struct InRealFiles {
        /// The lines of every paid read, found by reading the files.
        @Test(
            arguments: [
                ("000", [172...188, 315...336]), ("001", []), ("002", []), ("003", []),
                ("004", [151...193, 923...945]),
            ] as [(String, [ClosedRange<Int>])])
        func `paid reads are marked from first to last line, and nothing else`(
            prefix: String, reads: [ClosedRange<Int>]
        ) throws {
            let transcript = try RealFiles.transcript(prefix)
            for segment in transcript.segments where segment.kind == .speech || segment.kind == .sponsor {
                let isRead = reads.contains { $0.contains(segment.lines.lowerBound) }
                #expect((segment.kind == .sponsor) == isRead, "\(segment.lines) \(segment.text)")
            }
        }
    }

    @Test(arguments: SponsorSamples.withReads, SponsorLayout.allCases)
    func `reads of every style are found in every layout`(talk: SponsorSamples.Talk, layout: SponsorLayout) throws {
        let score = try SponsorScore(talk, layout)
        print(score)
        #expect(score.precision >= 0.97, "\(score.wrong)")
        #expect(score.recall >= 0.9, "\(score.missed)")
    }

    @Test(arguments: SponsorSamples.withoutReads, SponsorLayout.allCases)
    func `talk about advertising and pleas for one's own are speech`(
        talk: SponsorSamples.Talk, layout: SponsorLayout
    ) throws {
        let score = try SponsorScore(talk, layout)
        #expect(score.wrong.isEmpty)
    }
}
