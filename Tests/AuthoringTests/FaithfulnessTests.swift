import Authoring
import FoundationEssentials
import Testing
import Text
import Transcripts

/// What a program can check of the notes against the transcripts.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["STUDY_TRANSCRIPTS"] != nil, "STUDY_TRANSCRIPTS is not set"))
struct FaithfulnessTests {
    let corpus: Corpus
    /// By the path of the notes.
    let transcripts: [String: Transcript]

    init() throws {
        corpus = try Corpus()
        let folder = try #require(ProcessInfo.processInfo.environment["STUDY_TRANSCRIPTS"])
        var found: [String: Transcript] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".txt") {
            let transcript = try TranscriptReader.read(Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
            let sketch = Fingerprint(transcript).sketch
            for (path, notes) in corpus.notes {
                for case .words(let mark) in notes.marks {
                    if let known = Fingerprint.Sketch(mark),
                        known.resemblance(to: sketch) >= Fingerprint.Sketch.sameTalk
                    {
                        found[path] = transcript
                    }
                }
            }
        }
        transcripts = found
    }

    @Test func `each transcript is recognised by the mark of its source`() {
        #expect(transcripts.count == corpus.notes.count)
    }

    /// Whether a place is in a transcript: a time within its part, or lines of it.
    private func exists(_ place: PlaceReference, in transcript: Transcript) -> Bool {
        switch place.moment {
        case .time(let time, let end):
            let number = place.part ?? 1
            guard transcript.parts.indices.contains(number - 1), let last = transcript.parts[number - 1].end else {
                return false
            }
            // Notes write whole seconds.
            return time.milliseconds <= last.milliseconds && (end ?? time).milliseconds <= last.milliseconds + 1000
        case .lines(let lines):
            return transcript.segments.contains { $0.lines.overlaps(lines) }
        }
    }

    @Test func `every place exists`() {
        for (path, notes) in corpus.notes {
            guard let transcript = transcripts[path] else { continue }
            for section in notes.sections {
                for place in [section.place] + section.statements.compactMap(\.place) {
                    #expect(exists(place, in: transcript), "\(path): “\(section.title)” [\(place)]")
                }
            }
            for question in notes.questions {
                #expect(exists(question.place, in: transcript), "\(path): “\(question.text)” [\(question.place)]")
            }
        }
        let ids = Dictionary(
            uniqueKeysWithValues: corpus.notes.map { (Slug.make(from: $0.value.metadata.title ?? ""), $0.key) })
        for concept in corpus.concepts {
            for place in concept.places + concept.relations.flatMap(\.places) {
                guard let path = ids[place.source], let transcript = transcripts[path] else { continue }
                #expect(exists(place.place, in: transcript), "\(concept.name): \(place.source) [\(place.place)]")
            }
        }
    }

    /// The words said in the span of a section, with a little before and after it.
    private func words(around section: Int, of notes: NotesDocument, in transcript: Transcript) -> [String] {
        let place = notes.sections[section].place
        let next = section + 1 < notes.sections.count ? notes.sections[section + 1].place : nil
        let inside: [Segment]
        switch place.moment {
        case .time(let start, let end):
            let part = transcript.parts[(place.part ?? 1) - 1]
            let following = next.flatMap { $0.part == place.part ? $0.start : nil }
            let last = end ?? following ?? part.end ?? start
            inside = part.segments.filter { segment in
                guard let begin = segment.start else { return false }
                return (segment.end ?? begin).milliseconds >= start.milliseconds - 30_000
                    && begin.milliseconds <= last.milliseconds + 30_000
            }
        case .lines(let lines):
            var last = Int.max / 2
            if case .lines(let following)? = next?.moment { last = following.lowerBound }
            inside = transcript.segments.filter { segment in
                segment.lines.upperBound >= lines.lowerBound - 10
                    && segment.lines.lowerBound <= max(lines.upperBound, last) + 10
            }
        }
        return Words.normalised(inside.filter { $0.kind != .noise }.map(\.text).joined(separator: " "))
    }

    @Test func `a concept that a section names is mentioned there`() {
        let names = corpus.conceptByName
        for (path, notes) in corpus.notes.sorted(by: { $0.key < $1.key }) {
            guard let transcript = transcripts[path] else { continue }
            for (index, section) in notes.sections.enumerated() {
                let words = words(around: index, of: notes, in: transcript)
                for name in section.concepts {
                    guard let concept = names[Folding.fold(name.name)] else { continue }
                    let surfaces = [concept.name] + concept.aliases + concept.heardAs
                    let isMentioned = surfaces.contains { Words.contains(words, Words.normalised($0)) }
                    #expect(
                        isMentioned, "\(path):\(name.line): \(concept.name) in “\(section.title)” [\(section.place)]")
                }
            }
        }
    }

    @Test func `no nine words in a row are the speaker's own`() throws {
        let length = 9
        var heard: Set<[String]> = []
        for transcript in transcripts.values {
            let words = transcript.segments.flatMap { Words.normalised($0.text) }
            for start in words.indices.dropLast(length - 1) { heard.insert(Array(words[start..<start + length])) }
        }
        for path in try Corpus.files("sources") + Corpus.files("concepts") {
            let words = Words.normalised(String(decoding: try Corpus.bytes(path), as: UTF8.self))
            for start in words.indices.dropLast(length - 1) {
                let run = Array(words[start..<start + length])
                #expect(!heard.contains(run), "\(path): \(run.joined(separator: " "))")
            }
        }
    }
}
