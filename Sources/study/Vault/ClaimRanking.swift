import Concepts
import Library
import Notes
import Transcripts

/// Which of many places says most about a concept.
enum ClaimRanking {
    /// Statements of notes in their order: those at the places that the glossary names first, then those that begin
    /// with the concept, then those that speak of little else.
    static func best(
        _ statements: [SourceTexts.Statement], of concept: Concept.ID, near places: [PlaceReference], most: Int
    ) -> [SourceTexts.Statement] {
        top(statements, most) { statement in
            let index = statement.concepts.firstIndex(of: concept) ?? 0
            let cited = places.contains {
                $0.part ?? 1 == statement.place.part ?? 1 && $0.moment == statement.place.moment
            }
            return (cited ? 3 : 0) + (index == 0 ? 1 : 0) - 0.2 * Double(Set(statement.concepts).count)
        }
    }

    /// Sentences of a talk: whole ones of middling length that say what the concept is.
    static func best(
        _ mentions: [ConceptMention], of concept: StoredConcept, most: Int, _ linker: NoteLinker
    ) -> [ConceptMention] {
        var seen: Set<String> = []
        let sentences = mentions.filter { seen.insert($0.quotation.text).inserted }
        return top(sentences, most) { mention in
            let quotation = mention.quotation
            let words = WordCount.words(in: quotation.text)
            let behind = String(
                decoding: Array(quotation.text.utf8)[min(quotation.highlight.upperBound, quotation.text.utf8.count)...],
                as: UTF8.self)
            var score = mention.confidence
            if (8...40).contains(words) { score += 1 }
            if !quotation.isCutBefore, !quotation.isCutAfter { score += 0.5 }
            if [" is ", " are ", " means ", " lets ", " helps "].contains(where: behind.hasPrefix) { score += 1.5 }
            if quotation.text.hasSuffix("?") { score -= 1 }
            return score + 0.2 * Double(min(3, Set(linker.mentions(in: quotation.text).map(\.concept)).count))
        }
    }

    /// The elements of the highest scores, in their order.
    private static func top<Element>(_ elements: [Element], _ most: Int, _ score: (Element) -> Double) -> [Element] {
        let ranked = elements.enumerated().map { (offset: $0, score: score($1)) }
            .sorted { ($1.score, $0.offset) < ($0.score, $1.offset) }
        return ranked.prefix(most).map(\.offset).sorted().map { elements[$0] }
    }
}
