import Authoring
import Concepts
import Text

/// Cards that ask why two concepts hang together, from the reasons that the glossary gives.
enum RelationCards {
    static func cards(of concept: Concept, _ phrase: NounPhrase, in workshop: CardWorkshop) -> [Card] {
        guard phrase.isKnown else { return [] }
        var cards: [Card] = []
        for link in concept.relations {
            guard let other = workshop.glossary[link.target], let object = workshop.phrase(of: link.target),
                object.isKnown, let front = question(link.type, phrase, object),
                isAnswer(link, of: concept, other, in: workshop)
            else { continue }
            cards.append(
                workshop.card(
                    .basic, "\(link.type.rawValue).\(link.target)", of: concept, with: other, front: front,
                    back: Wording.sentence(link.reason)))
        }
        return cards
    }

    private static func question(_ type: RelationType, _ subject: NounPhrase, _ object: NounPhrase) -> String? {
        let does = subject.isPlural ? "do" : "does"
        return switch type {
        case .improves: "How \(does) \(subject.phrase) improve \(object.phrase)?"
        case .causes: "Why \(does) \(subject.phrase) lead to \(object.phrase)?"
        case .requires: "Why \(does) \(subject.phrase) require \(object.phrase)?"
        case .usedFor: "What \(does) \(subject.phrase) do for \(object.phrase)?"
        case .partOf: "What part \(does) \(subject.phrase) play in \(object.phrase)?"
        case .isA: "What makes \(subject.phrase) a kind of \(object.isPlural ? object.phrase : object.name)?"
        case .exampleOf: "What makes \(subject.phrase) an example of \(object.phrase)?"
        case .contrastsWith, .relatedTo: nil
        }
    }

    /// Whether the reason answers the question by itself.
    private static func isAnswer(
        _ link: Concept.Link, of concept: Concept, _ other: Concept, in workshop: CardWorkshop
    ) -> Bool {
        Wording.words(link.reason).count >= 6
    }
}
