import Authoring
import Concepts
import Text

/// Cards that tell apart two things which are easily confused.
enum ContrastCards {
    static func cards(of concept: Concept, _ phrase: NounPhrase, in workshop: CardWorkshop) -> [Card] {
        guard phrase.isKnown else { return [] }
        return concept.relations.filter { $0.type == .contrastsWith }.compactMap { link in
            guard let other = workshop.glossary[link.target], let second = workshop.phrase(of: link.target),
                second.isKnown
            else { return nil }
            return card(of: concept, phrase, with: other, second, link.reason, in: workshop)
        }
    }

    private static func card(
        of concept: Concept, _ phrase: NounPhrase, with other: Concept, _ second: NounPhrase, _ reason: String,
        in workshop: CardWorkshop
    ) -> Card? {
        let choice = ContrastReason(reason).flatMap { which($0, concept, phrase, other, second) }
        guard let (front, back) = choice ?? difference(reason, phrase, second) else { return nil }
        return workshop.card(.contrast, other.id.text, of: concept, with: other, front: front, back: back)
    }

    /// "Pre-training or post-training: which …?"
    private static func which(
        _ reason: ContrastReason, _ concept: Concept, _ phrase: NounPhrase, _ other: Concept, _ second: NounPhrase
    ) -> (String, String)? {
        guard !phrase.isPlural, !second.isPlural else { return nil }
        let words = Set(Wording.content(reason.ofThis))
        for name in [concept.name, other.name] + concept.aliases + other.aliases
        where Wording.range(of: name, in: reason.ofThis) != nil { return nil }
        for name in [concept.name, other.name] where !words.isDisjoint(with: Wording.content(name)) { return nil }
        let swaps = Wording.hash("\(concept.id) \(other.id)") & 1 == 1
        let pair = swaps ? [second, phrase] : [phrase, second]
        let front = "\(pair[0].name.withCapitalIfCommon) or \(pair[1].name): which \(reason.ofThis)?"
        let back =
            "\(phrase.sentencePhrase) \(reason.ofThis)\(reason.joint) \(second.phrase) \(reason.ofOther)."
        return (front, back)
    }

    /// "How does X differ from Y?"
    private static func difference(
        _ reason: String, _ phrase: NounPhrase, _ second: NounPhrase
    ) -> (String, String)? {
        let does = phrase.isPlural ? "do" : "does"
        return ("How \(does) \(phrase.phrase) differ from \(second.phrase)?", Wording.sentence(reason))
    }
}

extension String {
    /// At the beginning of a sentence; names that begin with a small letter keep it.
    var withCapitalIfCommon: String {
        prefix { $0 != " " }.dropFirst().contains { $0.isUppercase || $0.isNumber } ? self : withCapital
    }
}
