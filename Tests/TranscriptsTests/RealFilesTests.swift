import Testing
import Transcripts

@Suite(.enabled(if: !RealFiles.areMissing, "STUDY_TRANSCRIPTS is not set"))
struct RealFilesTests {
    /// Segments of one part by kind.
    private func count(_ part: Transcript.Part, _ kinds: SegmentKind...) -> Int {
        part.segments.lazy.filter { kinds.contains($0.kind) }.count
    }

    @Test(arguments: [
        ("000", FormatName.tactiq, 655, 17), ("001", .whisperText, 775, 3), ("002", .whisperText, 1622, 15),
        ("004", .plain, 979, 0),
    ])
    func `one recording has its segments and nothing else`(
        prefix: String, format: FormatName, speech: Int, noise: Int
    ) throws {
        let transcript = try RealFiles.transcript(prefix)
        #expect(transcript.format == format)
        #expect(transcript.parts.count == 1)
        #expect(count(transcript.parts[0], .speech, .sponsor) == speech)
        #expect(count(transcript.parts[0], .noise) == noise)
        #expect(count(transcript.parts[0], .repeat) == 0)
    }

    @Test func `000 ends where it does`() throws {
        let part = try RealFiles.transcript("000").parts[0]
        #expect(part.segments.last { $0.kind.isCounted }?.start == Timestamp(milliseconds: 4_149_120))
        #expect(part.url == "https://www.youtube.com/watch/g-Yb7CFWItk")
    }

    @Test func `003 has five parts of several layouts`() throws {
        let transcript = try RealFiles.transcript("003")
        #expect(transcript.format == .mixed)
        try #require(transcript.parts.count == 5)
        let times = transcript.parts.map { part in
            [part.start, part.end].map { $0.map(\.description) ?? "-" }.joined(separator: " ")
        }
        // The end of a part is the start of its last segment.
        #expect(times == ["00:03 1:22:35", "00:04 1:56:07", "00:04 1:09:47", "00:04 1:09:47", "- -"])
        #expect(count(transcript.parts[0], .speech, .sponsor) == 131)
        #expect(count(transcript.parts[1], .speech, .sponsor) == 665)
        #expect(count(transcript.parts[2], .speech, .sponsor) == 561)
        #expect(count(transcript.parts[3], .repeat) == 561)
        #expect(transcript.parts[3].segments.allSatisfy { $0.kind == .repeat })
        #expect(count(transcript.parts[4], .summary) > 0)
        #expect(transcript.parts[4].segments.allSatisfy { $0.kind == .summary || $0.kind == .head })
        #expect(transcript.repeats.count == 1)
    }

    @Test func `the speakers of 003 are those who are labelled`() throws {
        let transcript = try RealFiles.transcript("003")
        #expect(
            Set(transcript.segments.compactMap(\.speaker)) == [
                "Marily Nika", "Nikoletta B", "Sean Peters", "Harsha Srivatsa", "Sahil Sachdeva", "Charles Wilson",
                "Venetia Tay", "Saket Tiwari", "Tatyana Emelyanova",
            ])
    }

    @Test func `004 keeps its summary and claims apart from the talk`() throws {
        let transcript = try RealFiles.transcript("004")
        #expect(count(transcript.parts[0], .summary) == 16)
        #expect(count(transcript.parts[0], .head) == 11)
        #expect(transcript.metadata.title == "AI Engineering 101 with Chip Huyen")
        #expect(transcript.metadata.show == "Lenny's Podcast")
        #expect(transcript.metadata.date == "2025-10-23")
        #expect(
            transcript.metadata.people == [
                Transcript.Person(name: "Lenny Rachitsky", role: "host"),
                Transcript.Person(name: "Chip Huyen", role: "guest"),
            ])
    }

    /// What stands in the file but in no segment must be a time, a label, or a mark of Markdown.
    @Test(arguments: ["000", "001", "002", "003", "004"])
    func `no word is lost and none is invented`(prefix: String) throws {
        let bytes = try RealFiles.bytes(prefix)
        let transcript = try TranscriptReader.read(bytes)
        var left = Words.count(String(decoding: bytes, as: UTF8.self))
        for segment in transcript.segments {
            for (word, count) in Words.count(segment.text) { left[word, default: 0] -= count }
        }
        var labels = Set(transcript.segments.compactMap(\.speaker).flatMap { Words.count($0).keys })
        // Affiliations behind a name are part of its label, and of no name.
        labels.formUnion(["dto", "dxt", "acclimate"])
        let invented = left.filter { $0.value < 0 }
        #expect(invented.isEmpty, "\(invented)")
        let lost = left.filter { $0.value > 0 && !Words.isTime($0.key) && !labels.contains($0.key) }
        #expect(lost.isEmpty, "\(lost)")
    }
}
