import Authoring
import Concepts
import Testing
import Transcripts

/// Whether what the notes say a section is about is found in that stretch of the transcript.
@Suite(.enabled(if: !RealTalk.isMissing, "STUDY_TRANSCRIPTS is not set")) struct CoverageTests {
    /// How far a mention may lie outside its section: half a minute, or ten lines.
    static let slackMilliseconds = 30_000
    static let slackLines = 10

    @Test func `Nearly every concept of a section is mentioned in it`() throws {
        var named = 0
        var missed: [String] = []
        for (prefix, id) in RealTalk.sources {
            let transcript = try RealTalk.transcript(prefix)
            let mentions = transcript.parts.map { part in
                RealTalk.linker.mentions(in: part.segments).map { ($0.concept, part.segments[$0.segments.lowerBound]) }
            }
            let sections = try RealTalk.notes(id).sections
            for (index, section) in sections.enumerated() {
                let part = section.place.part ?? 1
                let next = index + 1 < sections.count ? sections[index + 1] : nil
                let end = next.flatMap { ($0.place.part ?? 1) == part ? $0.place : nil }
                for name in section.concepts {
                    let concept = try #require(RealTalk.glossary.concept(named: name.name))
                    named += 1
                    let isFound = mentions.indices.contains { number in
                        mentions[number].contains {
                            $0.0 == concept.id && Self.lies($0.1, part: number + 1, from: section.place, to: end, part)
                        }
                    }
                    if !isFound { missed.append("\(id) [\(section.place)] \(concept.name)") }
                }
            }
        }
        let share = Double(named - missed.count) / Double(named)
        print("\(named - missed.count) of \(named) concepts of sections are mentioned in them (\(share)); not:")
        for line in missed { print("  \(line)") }
        #expect(share > 0.97)
    }

    private static func lies(
        _ segment: Segment, part: Int, from place: PlaceReference, to end: PlaceReference?, _ sectionPart: Int
    ) -> Bool {
        switch place.moment {
        case .time(let start, _):
            guard part == sectionPart, let time = segment.start else { return false }
            let last = end?.start.map { $0.milliseconds + slackMilliseconds } ?? Int.max
            return time.milliseconds >= start.milliseconds - slackMilliseconds && time.milliseconds <= last
        case .lines(let lines):
            var last = Int.max
            if case .lines(let next)? = end?.moment { last = next.lowerBound + slackLines }
            return segment.lines.upperBound >= lines.lowerBound - slackLines && segment.lines.lowerBound <= last
        }
    }
}
