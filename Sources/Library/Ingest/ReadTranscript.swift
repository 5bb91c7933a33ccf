internal import SQLite
import Concepts
import Transcripts

/// A transcript with all that its words alone tell: nothing here knows the database, so it can be worked out on another
/// core.
struct ReadTranscript: Sendable {
    let transcript: Transcript
    /// What there is to report of it, whatever becomes of it.
    let report: IngestReport
    /// Of each part.
    let passages: [[Passage]]
    let fingerprint: Fingerprint
    /// The words of the passages.
    let words: WordCounts
    /// Where it speaks of concepts; nil where no linker was at hand.
    var links: TextLinks?
    /// Everybody who is named in its head or speaks: whom ``links`` takes for no terms.
    let people: Set<String>

    init(_ transcript: Transcript, path: String, linker: Linker?) {
        self.transcript = transcript
        report = Self.report(on: transcript, path: path)
        let passages = transcript.parts.map { PassageBuilder.passages(of: $0.segments) }
        self.passages = passages
        fingerprint = Fingerprint(transcript)
        let cutter = LazyCutter()
        var words = WordCounts()
        for passage in passages.joined() { words.add(passage.text, cutter: cutter.tokenizer) }
        self.words = words
        var people = Set(transcript.metadata.people.map(\.name))
        var last: String?
        for part in transcript.parts {
            for segment in part.segments where segment.speaker != last {
                last = segment.speaker
                if let last { people.insert(last) }
            }
        }
        self.people = people
        links = linker.map { linker in
            let texts = zip(passages, transcript.parts).map { passages, part in
                LinkedText(
                    passages: passages.map(\.text),
                    segments: part.segments.map { LinkedText.Segment(text: $0.text, isContent: $0.kind.isContent) })
            }
            return TextLinks(linker, transcript: texts, people: people)
        }
    }

    private static func report(on transcript: Transcript, path: String) -> IngestReport {
        var report = IngestReport(file: path, status: .added)
        report.format = transcript.format
        report.parts = transcript.parts.count
        for part in transcript.parts {
            for segment in part.segments where segment.kind.isCounted {
                report.segments += 1
                report.words += segment.wordCount
                if segment.kind == .repeat { report.repeatedSegments += 1 }
            }
        }
        return report
    }
}

/// The tokenizer of the search index without stemming, made when it is first asked for: most English talk never is.
private final class LazyCutter {
    private var made: FullTextTokenizer?

    func tokenizer() -> FullTextTokenizer? {
        if made == nil { made = try? SearchTools.cutter(on: Connection(path: ":memory:")) }
        return made
    }
}
