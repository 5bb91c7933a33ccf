import Concepts

/// What each concept is written about with, to see which one a sentence with a gap points at.
struct ConceptProfiles: Sendable {
    /// For every stem, the concepts whose texts hold it.
    private var holders: [String: [Int]] = [:]
    private let count: Int

    init(_ glossary: Glossary) {
        count = glossary.concepts.count
        for (index, concept) in glossary.concepts.enumerated() {
            let text = [concept.definition, concept.matters ?? ""] + concept.relations.map(\.reason)
            for stem in Set(text.flatMap(Wording.content)) { holders[stem, default: []].append(index) }
        }
    }

    /// How much better `concept` fits `text` than any other: above 1 if it fits best.
    func lead(of concept: Int, in text: String) -> Double {
        var scores = [Double](repeating: 0, count: count)
        for stem in Set(Wording.content(text)) {
            guard let found = holders[stem] else { continue }
            // A word that few concepts are written about with says more.
            let weight = 1 / Double(found.count)
            for index in found { scores[index] += weight }
        }
        let own = scores[concept]
        scores[concept] = 0
        let rival = scores.max() ?? 0
        return own == 0 ? 0 : own / max(rival, 0.05)
    }
}
