import Concepts

/// What is wrong with a card on a definition, beside the rest of the glossary.
struct GlossaryCheck: Sendable {
    private let glossary: Glossary
    private let rivals: Rivals
    private let triviality: Triviality

    init(_ glossary: Glossary) {
        self.glossary = glossary
        rivals = Rivals(glossary)
        triviality = Triviality(glossary)
    }

    /// A description that fits another concept too, or what nobody has to learn; nil for other cards.
    func flaw(in card: Card) -> CardFlaw? {
        guard card.origin == .generated, card.concepts.count == 1, let name = card.concepts.first,
            let concept = glossary[Concept.ID(name)], let index = glossary.index(of: concept.id)
        else { return nil }
        if card.kind == .reversed, !rivals.isAlone(index) { return .tooVague }
        let isDefinition = card.kind == .reversed || card.kind == .basic && card.back == concept.definition
        return isDefinition && triviality.isTrivial(concept) ? .trivial : nil
    }
}
