import Concepts

/// Finds in a talk nobody has written notes on where cards that there are already are borne out.
struct TalkPlaces {
    /// Two sentences that follow each other, with what they name.
    private struct Window {
        let place: Citation
        let stems: Set<String>
        let named: Set<Int>
        /// The concept that the first sentence says what it is.
        let defined: Int?
    }

    private let glossary: Glossary
    private var windows: [Window] = []
    private var windowsOf: [Int: [Int]] = [:]

    /// From this share of what a card says on, what was said bears it out: of a definition, and of one where somebody
    /// says in so many words what the thing is.
    private static let (leastShare, leastOfDefined, fewest) = (0.45, 0.22, 3)

    init(_ talk: Talk, _ finder: NameFinder, in glossary: Glossary) {
        self.glossary = glossary
        let sentences = talk.sentences
        for (index, sentence) in sentences.enumerated() {
            let next = index + 1 < sentences.count ? sentences[index + 1].text : ""
            let named = finder.concepts(in: sentence.text)
            guard !named.isEmpty else { continue }
            for concept in named { windowsOf[concept, default: []].append(windows.count) }
            windows.append(
                Window(
                    place: Citation(source: talk.source, place: sentence.place),
                    stems: Set(Wording.content(sentence.text + " " + next)),
                    named: named.union(finder.concepts(in: next)), defined: Self.defined(sentence.text, glossary)))
        }
    }

    private static func defined(_ sentence: String, _ glossary: Glossary) -> Int? {
        let words = sentence.split(separator: " ")
        guard let verb = words.prefix(7).firstIndex(where: { ["is", "are", "means", "refers"].contains($0) }), verb > 0
        else { return nil }
        let isArticle = ["a", "an", "the"].contains(words[0].lowercased())
        let name = words[(isArticle ? 1 : 0)..<verb].joined(separator: " ")
        let singular = name.hasSuffix("s") ? String(name.dropLast()) : name
        return (glossary.concept(named: name) ?? glossary.concept(named: singular)).flatMap {
            glossary.index(of: $0.id)
        }
    }

    /// The place that bears out what a card says, or nil.
    func citation(for card: Card) -> Citation? {
        guard card.origin == .generated, let first = index(card.concepts.first) else { return nil }
        if card.kind == .cloze { return nil }
        let text = card.kind == .reversed ? glossary.concepts[first].definition : card.back
        let told = Set(Wording.content(text)).subtracting(Wording.content(glossary.concepts[first].name))
        guard !told.isEmpty else { return nil }
        let second = index(card.concepts.dropFirst().first)
        var best: (window: Int, share: Double)?
        for number in windowsOf[first] ?? [] {
            let window = windows[number]
            if let second, !window.named.contains(second) { continue }
            let shared = window.stems.intersection(told).count
            let share = Double(shared) / Double(told.count)
            let isDefined = second == nil && window.defined == first
            guard
                isDefined
                    ? share >= Self.leastOfDefined && shared >= Self.fewest
                    : share >= Self.leastShare && shared >= Self.fewest
            else { continue }
            let worth = share + (isDefined ? 1 : 0)
            if worth > best?.share ?? 0 { best = (number, worth) }
        }
        return best.map { windows[$0.window].place }
    }

    private func index(_ concept: String?) -> Int? { concept.flatMap { glossary.index(of: Concept.ID($0)) } }
}
