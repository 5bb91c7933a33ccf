package import Concepts
private import Text
package import Transcripts

/// A talk as sections by change of subject, each with what it is about and the sentences that say most about that.
package struct TalkOutline: Sendable {
    /// A stretch on one subject.
    package struct Section: Sendable {
        /// 1-based.
        package let part: Int
        /// What is said, without what is no content; at least one.
        package let segments: [Segment]
        let terms: [KeyTerm]
        /// Of its terms that tell it from the other sections.
        package let title: String
        /// The concepts of the glossary that it is about, the most telling first.
        package let concepts: [KeyTerm]
        /// In the order of the talk, each with the segment in which it begins.
        package let keySentences: [(segment: Segment, text: String)]
    }

    package let sections: [Section]
    /// Key terms of the whole talk, the best first.
    package let terms: [KeyTerm]

    /// Terms that sentences are weighed by.
    private static let mostTerms = 60
    private static let pointers = 3

    /// - Parameters:
    ///   - parts: the segments of each recording.
    ///   - people: names that are no terms.
    package init(parts: [[Segment]], people: [String], finder: TermFinder) {
        let texts = parts.flatMap { $0.filter(\.kind.isContent).map(\.text) }
        let speakers = Set(parts.flatMap { $0.compactMap(\.speaker) }).sorted()
        let terms = finder.terms(in: texts, people: people + speakers, most: Self.mostTerms)
        let stretches = parts.enumerated().flatMap { index, segments in
            Self.stretches(of: segments).map { stretch in
                (
                    part: index + 1, segments: stretch,
                    terms: finder.terms(in: stretch.map(\.text), people: people + speakers, most: 12)
                )
            }
        }
        let weight = Self.weights(of: stretches.map(\.terms))
        func weigh(_ term: KeyTerm) -> Double {
            Double(term.mentionCount) * (weight[term.name] ?? 0) * (Self.isTelling(term) ? 1 : 0.4)
        }
        sections = stretches.map { part, segments, own in
            let title = own.sorted { weigh($1) < weigh($0) }.prefix(3).map(\.name)
            return Section(
                part: part, segments: segments, terms: own,
                title: title.isEmpty ? "Section" : Self.capitalised(title.joined(separator: ", ")),
                concepts: Array(own.filter { $0.concept != nil }.prefix(6)),
                keySentences: Self.keySentences(in: segments, terms))
        }
        self.terms = terms
    }

    /// Whether a name says what it is about by itself: a concept, several words, or a word that is not of every day.
    static func isTelling(_ term: KeyTerm) -> Bool {
        term.concept != nil || term.name.contains(" ") || !EverydayName.isOrdinary(term.name)
    }

    private static func stretches(of segments: [Segment]) -> [[Segment]] {
        let passages = PassageBuilder.passages(of: segments)
        return SectionBuilder.sections(of: passages).compactMap { run in
            let range = passages[run.lowerBound].segments.lowerBound...passages[run.upperBound - 1].segments.upperBound
            let content = segments[range].filter(\.kind.isContent)
            return content.isEmpty ? nil : content
        }
    }

    /// For each term how few sections speak of it: the logarithm of their inverse share.
    private static func weights(of sections: [[KeyTerm]]) -> [String: Double] {
        var counts: [String: Int] = [:]
        for term in sections.joined() { counts[term.name, default: 0] += 1 }
        return counts.mapValues { logarithm(Double(sections.count + 1) / Double($0)) }
    }

    /// The natural logarithm by its binary exponent: close enough to rank by.
    private static func logarithm(_ value: Double) -> Double {
        0.693 * (Double(value.exponent) + value.significand - 1)
    }

    /// The sentences that hold most of what the talk is about, in the order of the talk.
    private static func keySentences(
        in segments: [Segment], _ terms: [KeyTerm]
    ) -> [(segment: Segment, text: String)] {
        let weights = terms.map { (Folding.fold($0.name), $0.score) }
        var scored: [(order: Int, segment: Segment, text: String, score: Double)] = []
        for (sentence, segment) in sentences(of: segments) {
            let words = WordCount.words(in: sentence)
            // A question points at nothing that was said.
            guard (8...45).contains(words), sentence.last != "?" else { continue }
            let folded = Folding.fold(sentence)
            let score = weights.reduce(0.0) { $0 + (folded.contains($1.0) ? $1.1 : 0) }
            // Where somebody says what a thing is, a writer of notes begins.
            let isDefinition = [" is a ", " is the ", " are the ", " means "].contains {
                folded.prefix(60).contains($0)
            }
            let isPersonal = folded.split(separator: " ").contains { $0 == "i" || $0.hasPrefix("i'") }
            let worth = score * (isDefinition ? 1.5 : isPersonal ? 0.6 : 1) / Double(words + 10)
            if score > 0 { scored.append((scored.count, segment, sentence, worth)) }
        }
        return scored.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.prefix(pointers)
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
}
