import Concepts

/// Makes cards from a glossary and notes, and drops whatever is no good card.
package struct CardFactory: Sendable {
    /// Goes up whenever the same material gives other cards.
    package static let version = 5

    /// In the order in which they are made: by concept, then by source.
    package let cards: [Card]
    /// How many candidates each flaw cost.
    package let dropped: [CardFlaw: Int]

    package init(_ material: CardMaterial) {
        let workshop = CardWorkshop(material)
        // What a person wrote comes first, so that it is the copy which goes where two ask the same.
        var candidates = material.notes.flatMap { QuestionCards.cards(of: $0, in: workshop) }
        for (concept, phrase) in zip(material.glossary.concepts, workshop.phrases) where concept.origin == .glossary {
            candidates += DefinitionCards.cards(of: concept, phrase, in: workshop)
            candidates += ContrastCards.cards(of: concept, phrase, in: workshop)
            candidates += RelationCards.cards(of: concept, phrase, in: workshop)
        }
        candidates += material.notes.flatMap { ClozeCards.cards(of: $0, in: workshop) }
        if !material.talks.isEmpty {
            let finder = NameFinder(material.glossary)
            for talk in material.talks {
                let places = TalkPlaces(talk, finder, in: material.glossary)
                for index in candidates.indices {
                    if let place = places.citation(for: candidates[index]) { candidates[index].citations.append(place) }
                }
            }
            candidates += material.talks.flatMap { TalkCards($0, finder, in: workshop).cards }
        }
        let check = CardCheck(people: workshop.people)
        let glossaryCheck = GlossaryCheck(material.glossary)
        var dropped: [CardFlaw: Int] = [:]
        var kept: [Card] = []
        var asked = AskedBefore()
        for card in candidates {
            if let flaw = check.flaw(in: card) ?? glossaryCheck.flaw(in: card) ?? (asked.holds(card) ? .duplicate : nil)
            {
                dropped[flaw, default: 0] += 1
            } else {
                asked.insert(card)
                kept.append(card)
            }
        }
        self.cards = kept
        self.dropped = dropped
    }
}
