import Foundation
import TestSupport
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

    /// Every rule leaves a trace here; look at a change as a diff.
    @Test func `what is marked in the samples, line by line`() throws {
        var text = ""
        for talk in SponsorSamples.withReads + SponsorSamples.withoutReads {
            for layout in SponsorLayout.allCases {
                let lines = layout.lines(of: talk).map(\.text).joined(separator: "\n")
                let marked = try TranscriptReader.read(Array(lines.utf8)).segments.filter { $0.kind == .sponsor }
                var stretches: [ClosedRange<Int>] = []
                for segment in marked {
                    if let last = stretches.last, segment.lines.lowerBound <= last.upperBound + 2 {
                        stretches[stretches.count - 1] = last.lowerBound...segment.lines.upperBound
                    } else {
                        stretches.append(segment.lines)
                    }
                }
                let shown = stretches.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
                text += "\(talk.name) \(layout): \(shown.isEmpty ? "nothing" : shown)\n"
            }
        }
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Marked/sponsors.txt")
        #expect(try Golden.difference(of: text, from: file) == nil)
    }

    @Test(arguments: SponsorSamples.withoutReads, SponsorLayout.allCases)
    func `talk about advertising and pleas for one's own are speech`(
        talk: SponsorSamples.Talk, layout: SponsorLayout
    ) throws {
        let score = try SponsorScore(talk, layout)
        #expect(score.wrong.isEmpty)
    }
}
