package import Concepts
private import Text
package import Transcripts

/// A skeleton of notes on a transcript, in the format that `ingest` reads: the head, a section for each change of
/// subject with its place, its concepts, and its key sentences as pointers. A person writes what was said.
package struct NotesDraft: Sendable {
    package struct Head: Sendable {
        package var metadata: Transcript.Metadata
        package var topics: [String]
        /// For the `words:` mark.
        package var fingerprint: String
        package var format: String

        package init(metadata: Transcript.Metadata, topics: [String], fingerprint: String, format: String) {
            self.metadata = metadata
            self.topics = topics
            self.fingerprint = fingerprint
            self.format = format
        }
    }

    /// One recording.
    package struct Part: Sendable {
        package var title: String?
        package var url: String?
        package var segments: [Segment]

        package init(title: String?, url: String?, segments: [Segment]) {
            self.title = title
            self.url = url
            self.segments = segments
        }
    }

    private let head: Head
    private let parts: [Part]
    private let finder: TermFinder
    /// Key terms of the whole talk, by the stem of each.
    private let terms: [KeyTerm]

    /// Terms that a draft weighs sentences by.
    private static let mostTerms = 60
    private static let pointers = 3

    package init(head: Head, parts: [Part], finder: TermFinder) {
        self.head = head
        self.parts = parts
        self.finder = finder
        let texts = parts.flatMap { $0.segments.filter(\.kind.isContent).map(\.text) }
        let people = head.metadata.people.map(\.name) + parts.flatMap { $0.segments.compactMap(\.speaker) }
        terms = finder.terms(in: texts, people: people, most: Self.mostTerms)
    }

    /// The whole draft. Notes with a section nobody wrote into are refused with the line of that section, so
    /// what is left to do cannot be forgotten.
    package var text: String {
        var lines = headLines
        lines += [
            "", "<!-- A draft. Write under each heading what was said there, in your own words, and give the section a",
            "title of your own; comments like this one are passed over. Then: study ingest THIS-FILE -->",
        ]
        let sections = parts.enumerated().flatMap { self.sections(of: $0.element, number: $0.offset + 1) }
        let weight = weights(of: sections)
        for section in sections { lines += self.lines(of: section, weight: weight) }
        let candidates = terms.filter { $0.concept == nil && Self.isTelling($0) }.prefix(15).map(\.name)
        if !candidates.isEmpty {
            lines += [
                "",
                "<!-- Terms that the glossary does not know yet: \(Self.commentable(candidates.joined(separator: ", "))) -->",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headLines: [String] {
        var lines = ["---", "study: notes", "title: \(head.metadata.title ?? "Untitled")"]
        if let show = head.metadata.show { lines.append("show: \(show)") }
        if let date = head.metadata.date { lines.append("date: \(date)") }
        if let url = head.metadata.url { lines.append("url: \(url)") }
        if !head.metadata.people.isEmpty {
            lines.append("people:")
            lines += head.metadata.people.map { "  - \($0.name)\($0.role.map { ", \($0)" } ?? "")" }
        }
        if !head.topics.isEmpty { lines.append("topics: [\(head.topics.joined(separator: ", "))]") }
        if parts.count > 1 {
            lines.append("parts:")
            for (index, part) in parts.enumerated() {
                lines.append("  - \(part.title ?? "Part \(index + 1)")\(part.url.map { " <\($0)>" } ?? "")")
            }
        }
        return lines + ["format: \(head.format)", "marks:", "  - words: \(head.fingerprint)", "---"]
    }

    /// A stretch on one subject, and what it is about.
    private struct Section {
        let part: Int
        let segments: [Segment]
        let terms: [KeyTerm]
    }

    private func sections(of part: Part, number: Int) -> [Section] {
        let passages = PassageBuilder.passages(of: part.segments)
        return SectionBuilder.sections(of: passages).compactMap { run in
            let range = passages[run.lowerBound].segments.lowerBound...passages[run.upperBound - 1].segments.upperBound
            let segments = part.segments[range].filter(\.kind.isContent)
            let people = head.metadata.people.map(\.name) + part.segments.compactMap(\.speaker)
            return segments.isEmpty
                ? nil
                : Section(
                    part: number, segments: segments,
                    terms: finder.terms(in: segments.map(\.text), people: people, most: 12))
        }
    }

    private func lines(of section: Section, weight: [String: Double]) -> [String] {
        guard let first = section.segments.first else { return [] }
        let concepts = section.terms.filter { $0.concept != nil }.prefix(6).map(\.name)
        let title = section.terms.sorted { weigh($1, weight) < weigh($0, weight) }.prefix(3).map(\.name)
        var lines = [
            "",
            "## \(title.isEmpty ? "Section" : Self.capitalised(title.joined(separator: ", "))) [\(place(of: first, section.part))]",
            "",
        ]
        for pointer in keySentences(in: section.segments) {
            lines.append("<!-- [\(place(of: pointer.segment, section.part))] \(Self.commentable(pointer.text)) -->")
        }
        if !concepts.isEmpty { lines += ["", "Concepts: \(concepts.joined(separator: ", "))"] }
        return lines
    }

    /// How much a term tells this section from the others.
    private func weigh(_ term: KeyTerm, _ weight: [String: Double]) -> Double {
        Double(term.mentionCount) * (weight[term.name] ?? 0) * (Self.isTelling(term) ? 1 : 0.4)
    }

    /// Whether a name says what it is about by itself: a concept, several words, or a word that is not of every day.
    private static func isTelling(_ term: KeyTerm) -> Bool {
        term.concept != nil || term.name.contains(" ") || !EverydayName.isOrdinary(term.name)
    }

    /// For each term how few sections speak of it: the logarithm of their inverse share.
    private func weights(of sections: [Section]) -> [String: Double] {
        var counts: [String: Int] = [:]
        for section in sections {
            for term in section.terms { counts[term.name, default: 0] += 1 }
        }
        return counts.mapValues { Self.logarithm(Double(sections.count + 1) / Double($0)) }
    }

    /// The natural logarithm by its binary exponent: close enough to rank by.
    private static func logarithm(_ value: Double) -> Double {
        0.693 * (Double(value.exponent) + value.significand - 1)
    }

    private func place(of segment: Segment, _ part: Int) -> PlaceReference {
        let number = parts.count > 1 ? part : nil
        return PlaceReference(
            part: number,
            moment: segment.start.map { .time($0, end: nil) }
                ?? .lines(segment.lines.lowerBound...segment.lines.lowerBound))
    }

    /// The sentences that hold most of what the talk is about, in the order of the talk.
    private func keySentences(in segments: [Segment]) -> [(segment: Segment, text: String)] {
        let weights = terms.map { (Folding.fold($0.name), $0.score) }
        var scored: [(order: Int, segment: Segment, text: String, score: Double)] = []
        for (sentence, segment) in Self.sentences(of: segments) {
            let words = WordCount.words(in: sentence)
            // A question points at nothing that was said.
            guard (8...45).contains(words), sentence.last != "?" else { continue }
            let folded = Folding.fold(sentence)
            let score = weights.reduce(0.0) { $0 + (folded.contains($1.0) ? $1.1 : 0) }
            // Where somebody says what a thing is, a writer of notes begins.
            let isDefinition = [" is a ", " is the ", " are the ", " means "].contains { folded.prefix(60).contains($0) }
            let isPersonal = folded.split(separator: " ").contains { $0 == "i" || $0.hasPrefix("i'") }
            let worth = score * (isDefinition ? 1.5 : isPersonal ? 0.6 : 1) / Double(words + 10)
            if score > 0 { scored.append((scored.count, segment, sentence, worth)) }
        }
        return scored.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.prefix(Self.pointers)
            .sorted { $0.order < $1.order }.map { ($0.segment, $0.text) }
    }

    /// The sentences of a run of segments, each with the segment in which it begins. Captions cut sentences
    /// anywhere, so they are joined first; talk without punctuation is cut at its segments.
    private static func sentences(of segments: [Segment]) -> [(String, Segment)] {
        var sentences: [(String, Segment)] = []
        var open: (text: String, segment: Segment)?
        for segment in segments {
            for piece in Sentences.split(segment.text) {
                let joined = open.map { $0.text + " " + piece } ?? piece
                let begin = open?.segment ?? segment
                if piece.last.map({ ".?!".contains($0) }) ?? false || WordCount.words(in: joined) >= 45 {
                    sentences.append((joined, begin))
                    open = nil
                } else {
                    open = (joined, begin)
                }
            }
        }
        if let open { sentences.append((open.text, open.segment)) }
        return sentences
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Text that cannot end a comment.
    private static func commentable(_ text: String) -> String { text.replacing("--", with: "–") }
}
