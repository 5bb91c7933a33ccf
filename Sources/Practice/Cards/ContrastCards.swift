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
            guard let (front, back) = which(link.reason, pair) ?? difference(link.reason, pair, workshop) else {
                return nil
            }
            return workshop.card(.contrast, other.id.text, of: concept, with: other, front: front, back: back)
        }
    }

    /// "Pre-training or post-training: which …?"
    private static func which(_ reason: String, _ pair: ContrastPair) -> (String, String)? {
        guard let reason = ContrastReason(reason), pair.agrees(with: reason), !pair.thisPhrase.isPlural,
            !pair.otherPhrase.isPlural, !pair.isNamed(in: reason.ofThis)
        else { return nil }
        let swaps = Wording.hash("\(pair.this.id) \(pair.other.id)") & 1 == 1
        let (first, second) = swaps ? (pair.otherPhrase, pair.thisPhrase) : (pair.thisPhrase, pair.otherPhrase)
        let front = "\(first.name.withSentenceCapital) or \(second.name): which \(reason.ofThis)?"
        let back =
            "\(pair.thisPhrase.sentencePhrase) \(reason.ofThis)\(reason.joint) \(pair.otherPhrase.phrase) "
            + "\(reason.ofOther)."
        return (front, back)
    }

    /// "How does X differ from Y?"
    private static func difference(
        _ reason: String, _ pair: ContrastPair, _ workshop: CardWorkshop
    ) -> (String, String)? {
        guard let answer = ContrastAnswer(reason, pair), !workshop.namesPerson(answer.text) else { return nil }
        let does = pair.thisPhrase.isPlural ? "do" : "does"
        return (
            "How \(does) \(pair.thisPhrase.phrase) differ from \(pair.otherPhrase.phrase)?",
            Wording.sentence(answer.text)
        )
    }
}
