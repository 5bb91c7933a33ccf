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
            let pair = ContrastPair(this: concept, other: other, thisPhrase: phrase, otherPhrase: second)
            guard pair.isOfOneKind else { return nil }
            guard let back = sides(link.reason, pair) ?? difference(link.reason, pair, workshop) else { return nil }
            let does = phrase.isPlural ? "do" : "does"
            let front = "How \(does) \(phrase.phrase) differ from \(second.phrase)?"
            return workshop.card(.contrast, other.id.text, of: concept, with: other, front: front, back: back)
        }
    }

    /// What a reason of two halves says, each side under its name. To ask which of two it is that does this would be
    /// half answered by a guess, and the name of one often tells.
    private static func sides(_ reason: String, _ pair: ContrastPair) -> String? {
        guard let reason = ContrastReason(reason), pair.agrees(with: reason), !pair.thisPhrase.isPlural,
            !pair.otherPhrase.isPlural, !pair.isNamed(in: reason.ofThis)
        else { return nil }
        return "\(pair.thisPhrase.sentencePhrase) \(reason.ofThis)\(reason.joint) \(pair.otherPhrase.phrase) "
            + "\(reason.ofOther)."
    }

    /// The reason with the names for what it points at.
    private static func difference(_ reason: String, _ pair: ContrastPair, _ workshop: CardWorkshop) -> String? {
        guard let answer = ContrastAnswer(reason, pair), !workshop.namesPerson(answer.text) else { return nil }
        return Wording.sentence(answer.text)
    }
}
