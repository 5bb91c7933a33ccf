package import Transcripts

/// Finds what a text is about: concepts of the glossary, and terms that it does not know.
///
/// Terms are noun phrases, ranked by how often they are said apart from longer terms that hold them (C-value of
/// Frantzi, Ananiadou and Mima, *Automatic recognition of multi-word terms*, Int. J. Digit. Libr. 3, 2000). In an
/// abstract, where nothing is said twice, length has to do the work of frequency and only whole phrases count;
/// the longer the text the less so.
package struct TermFinder: Sendable {
    package let linker: Linker
    package let statistics: TermStatistics
    /// Words after which counts of what is hardly ever said are forgotten.
    private let window: Int

    /// Counts are exact in a text of up to `window` words, a day of talk; see ``TermCandidates``.
    package init(_ linker: Linker, statistics: TermStatistics = TermStatistics(), window: Int = 1 << 18) {
        self.linker = linker
        self.statistics = statistics
        self.window = max(1, window)
    }

    /// The key terms of a transcript. Names of its speakers are none.
    package func terms(in transcript: Transcript, most: Int) -> [KeyTerm] {
        let texts = transcript.segments.map { $0.kind.isContent ? $0.text : "" }
        let people = transcript.metadata.people.map(\.name) + transcript.segments.compactMap(\.speaker)
        return terms(in: texts, people: people, most: most)
    }

    /// The `most` key terms of texts that follow each other, the best first. Linear in their bytes.
    package func terms(in texts: [String], people: [String] = [], most: Int) -> [KeyTerm] {
        let text = TokenizedText(texts)
        return terms(in: [text], mentions: [linker.mentions(in: text)], people: people, most: most)
    }

    /// The same for the parts of a transcript and the mentions of concepts of the glossary in each.
    package func terms(
        in parts: [TokenizedText], mentions: [[Mention]], people: [String] = [], most: Int
    ) -> [KeyTerm] {
        let text = TokenizedText.joined(parts)
        let (texts, tokens) = (text.texts, text.tokens)
        guard !tokens.isEmpty else { return [] }
        var begin = 0
        let mentions = zip(parts, mentions).flatMap { part, mentions in
            defer { begin += part.texts.count }
            return mentions.map { $0.shifted(by: begin) }
        }
        var tagger = TermTagger()
        var candidates = TermCandidates(texts: texts, tokens: tokens, window: window)
        candidates.exclude(people: people)
        candidates.excludeGreeted()
        candidates.collect(tagger.tags(of: tokens, in: texts), mentions)
        let scale = TermScale(words: tokens.count, statistics: statistics)
        var terms = candidates.ranked(by: scale, best: most)
        terms += known(mentions, tokens.count, scale)
        terms.sort { ($0.score, $1.name) > ($1.score, $0.name) }
        return Array(terms.prefix(most))
    }

    private func known(_ mentions: [Mention], _ words: Int, _ scale: TermScale) -> [KeyTerm] {
        var counts: [Concept.ID: Double] = [:]
        var numbers: [Concept.ID: Int] = [:]
        for mention in mentions {
            counts[mention.concept, default: 0] += mention.confidence
            numbers[mention.concept, default: 0] += 1
        }
        return linker.glossary.concepts.compactMap { concept in
            guard let count = counts[concept.id], let number = numbers[concept.id] else { return nil }
            let tokens = PatternIndex.tokens(concept.name)
            return KeyTerm(
                name: concept.name, score: scale.score(count: count, roots: tokens.map(\.root), novelty: 1, at: 0),
                mentionCount: number, concept: concept.id)
        }
    }
}
