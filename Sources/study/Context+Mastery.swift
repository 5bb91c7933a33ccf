import Concepts
import Library
import Practice

/// What the learner has on one concept: its cards, and how well they are known.
struct ConceptPractice {
    /// Ids of the cards that ask about it, those that are suspended too, in the order of a list of cards.
    let cards: [String]
    /// From 0 to 1 as ``Mastery`` counts it; 0 where there is no card.
    let mastery: Double
}

extension Context {
    /// How well each concept is known now, from 0 to 1; 0 for one without cards.
    func mastery(_ library: Library) throws -> (Concept.ID) -> Double {
        let known = Mastery.byConcept(try library.queueCards(), with: try library.scheduler(), at: instant)
        return { known[$0.text] ?? 0 }
    }

    func practice(of concept: Concept.ID, _ library: Library) throws -> ConceptPractice {
        let cards = try library.queueCards(CardFilter(concept: concept.text))
        let mastery = Mastery.of(cards, with: try library.scheduler(), at: instant)
        return ConceptPractice(cards: cards.map(\.schedule.card), mastery: mastery ?? 0)
    }
}
