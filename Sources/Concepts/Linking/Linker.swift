package import Transcripts

/// Finds where a text speaks of the concepts of a glossary.
///
/// ```swift
/// let linker = Linker(glossary)
/// for mention in linker.mentions(in: part.segments) { … }
/// ```
///
/// Case, accents, hyphens, blanks and inflection do not matter, nor do the borders between texts. Where names
/// overlap, the longest wins. Everyday words, mishearings and words with two meanings count only where the words
/// around them speak for the concept.
package struct Linker: Sendable {
    package let glossary: Glossary
    private let index: PatternIndex
    private let relatedness: Relatedness
    private let cues: Cues

    /// Linear in the size of the glossary.
    package init(_ glossary: Glossary) {
        self.glossary = glossary
        cues = Cues(glossary)
        index = PatternIndex(glossary, cues)
        relatedness = Relatedness(glossary)
    }

    /// The mentions in speech and written matter, in order; segments of other kinds hold none and are read over.
    package func mentions(in segments: [Segment]) -> [Mention] {
        mentions(in: segments.map { $0.kind.isContent ? $0.text : "" })
    }

    /// The mentions in texts that follow each other, in order and without overlap. Linear in their bytes.
    package func mentions(in texts: [String]) -> [Mention] {
        var scan = CandidateScan(index, cues, texts)
        scan.run()
        return mentions(scan)
    }

    /// The same in texts that have been cut into words.
    package func mentions(in text: TokenizedText) -> [Mention] {
        var scan = CandidateScan(index, cues, text.texts)
        scan.run(over: text.tokens)
        return mentions(scan)
    }

    private func mentions(_ scan: CandidateScan) -> [Mention] {
        let scorer = ContextScore(
            scan.candidates, scan.cues, relatedness, cues, concepts: glossary.concepts.count, length: scan.length)
        let scores = scorer.scores()
        return chosen(scan.candidates, scores).map { mention(scan.candidates[$0], scores[$0], scan.texts) }
    }

    /// The concepts that a person asks for in a few words, in order, each once.
    ///
    /// Who types a name means it: no word has to be spoken for, but of several meanings the one that the other words
    /// speak for comes first. Mishearings that are everyday words count only where they are all that was typed.
    package func concepts(inQuery query: String) -> [Concept.ID] {
        var scan = CandidateScan(index, cues, [query])
        scan.run()
        let scorer = ContextScore(
            scan.candidates, scan.cues, relatedness, cues, concepts: glossary.concepts.count, length: scan.length)
        let scores = zip(scan.candidates, scorer.scores()).map { candidate, score in
            let isWhole = candidate.tokens == scan.length
            let isMeant = candidate.form == .name || candidate.form == .alias || candidate.need < 1 || isWhole
            return isMeant ? score + candidate.need : score
        }
        var seen: Set<Concept.ID> = []
        return chosen(scan.candidates, scores).map { glossary.concepts[Int(scan.candidates[$0].concept)].id }
            .filter { seen.insert($0).inserted }
    }

    /// The candidates that hold, each word in one at most.
    private func chosen(_ candidates: [Candidate], _ scores: [Float]) -> [Int] {
        var chosen: [Int] = []
        var index = 0
        while index < candidates.count {
            // Candidates that touch each other, in a row.
            var end = index + 1
            var reach = candidates[index].last
            while end < candidates.count, candidates[end].position < reach {
                reach = max(reach, candidates[end].last)
                end += 1
            }
            choose(index..<end, candidates, scores, into: &chosen)
            index = end
        }
        return chosen
    }

    /// The best of candidates that compete: the longest, of equally long ones the one best spoken for.
    private func choose(_ range: Range<Int>, _ candidates: [Candidate], _ scores: [Float], into chosen: inout [Int]) {
        func strength(_ index: Int) -> Float {
            let bonus: Float =
                switch candidates[index].form {
                case .name: 0.2
                case .alias: 0.15
                case .heard: 0.1
                case .sound: 0
                }
            return (candidates[index].isFirm ? 1.5 : scores[index] - candidates[index].need * 0.5) + bonus
        }
        let holding = range.filter { candidates[$0].isFirm || scores[$0] >= candidates[$0].need }
        let ranked = holding.sorted { a, b in
            if candidates[a].tokens != candidates[b].tokens { return candidates[a].tokens > candidates[b].tokens }
            if candidates[a].position != candidates[b].position {
                return candidates[a].position < candidates[b].position
            }
            let (first, second) = (strength(a), strength(b))
            return first != second ? first > second : a < b
        }
        var taken: [Int] = []
        for index in ranked
        where taken.allSatisfy({
            candidates[$0].last <= candidates[index].position || candidates[index].last <= candidates[$0].position
        }) {
            taken.append(index)
        }
        chosen += taken.sorted()
    }

    private func mention(_ candidate: Candidate, _ score: Float, _ texts: [String]) -> Mention {
        let first = Int(candidate.firstSegment)
        let last = Int(candidate.lastSegment)
        var surface = ""
        for segment in first...last {
            let bytes = texts[segment].utf8
            let from = segment == first ? Int(candidate.start) : 0
            let to = segment == last ? Int(candidate.end) : bytes.count
            if !surface.isEmpty, to > from { surface += " " }
            surface += String(decoding: bytes.dropFirst(from).prefix(to - from), as: UTF8.self)
        }
        let margin = Double(score - candidate.need)
        let confidence = candidate.isFirm ? 0.98 : min(0.97, 0.5 + 0.5 * margin / (margin + 0.8))
        return Mention(
            concept: glossary.concepts[Int(candidate.concept)].id, segments: first...last, start: Int(candidate.start),
            end: Int(candidate.end), surface: surface, form: candidate.form, confidence: confidence)
    }
}
