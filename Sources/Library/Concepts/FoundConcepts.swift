import Concepts
import Text

/// What one transcript speaks of: the concepts of the glossary, and terms that stand out in it and that the glossary
/// does not know.
///
/// A term becomes a concept of the transcripts in which it stands out, and is linked in these: so what is found does
/// not depend on the order in which they came.
struct FoundConcepts {
    /// At most this many of one transcript, each of several words said at least ``fewest`` times, each of one word
    /// ``fewestOfOne``.
    static let (most, fewest, fewestOfOne) = (12, 5, 8)

    /// Those that the glossary does not know.
    let concepts: [Concept]
    /// Of each text, of both kinds, in the order of the text and without overlap.
    let mentions: [[Mention]]

    /// `texts` holds the passages of each part.
    init(_ linker: Linker, in texts: [[String]], people: [String]) {
        let texts = texts.map { TokenizedText($0) }
        let known = texts.map { linker.mentions(in: $0) }
        let terms = TermFinder(linker).terms(in: texts, mentions: known, people: people, most: 200)
        let found = terms.filter { term in
            term.concept == nil && !term.isPlain && Self.isTelling(term.name, term.mentionCount)
                && !Self.isPerson(term.name, people)
                && linker.glossary.concept(named: term.name) == nil
        }
        let candidates = Glossary(
            found.prefix(Self.most).map {
                Concept(id: Concept.ID(Slug.make(from: $0.name)), name: $0.name, origin: .found)
            })
        guard !candidates.concepts.isEmpty else {
            (concepts, mentions) = ([], known)
            return
        }
        let second = Linker(candidates)
        let merged = zip(texts, known).map { text, known in Self.merged(known, second.mentions(in: text)) }
        var counts: [Concept.ID: Int] = [:]
        for mention in merged.joined() { counts[mention.concept, default: 0] += 1 }
        let kept = candidates.concepts.filter { counts[$0.id, default: 0] >= Self.fewest }
        let dropped = Set(candidates.concepts.map(\.id)).subtracting(kept.map(\.id))
        concepts = kept
        mentions = merged.map { $0.filter { !dropped.contains($0.concept) } }
    }

    /// Whether a reader would underline it: several words, or a name. One plain word says too little by itself.
    private static func isTelling(_ name: String, _ count: Int) -> Bool {
        if name.contains(" ") { return count >= fewest }
        return count >= fewestOfOne && name.count > 2 && name.unicodeScalars.contains { $0.properties.isUppercase }
    }

    /// Whether it is a name of one of `people`, as it stands or as a machine heard it: Marilyn for Marily.
    private static func isPerson(_ name: String, _ people: [String]) -> Bool {
        let words = people.flatMap { Folding.fold($0).split(separator: " ").map(String.init) }
        return Folding.fold(name).split(separator: " ").allSatisfy { part in
            words.contains { EditDistance.between(String(part), $0, atMost: $0.utf8.count > 4 ? 2 : 0) != nil }
        }
    }

    /// `known` and those of `others` that overlap none of them, in order.
    private static func merged(_ known: [Mention], _ others: [Mention]) -> [Mention] {
        var merged: [Mention] = []
        var next = 0
        for other in others {
            while next < known.count, known[next].isBefore(other) {
                merged.append(known[next])
                next += 1
            }
            if next == known.count || other.isBefore(known[next]) { merged.append(other) }
        }
        return merged + known[next...]
    }
}

extension Mention {
    /// Whether it ends before `other` begins.
    fileprivate func isBefore(_ other: Mention) -> Bool {
        (segments.upperBound, end) <= (other.segments.lowerBound, other.start)
    }
}
