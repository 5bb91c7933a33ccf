import Concepts
import Text

/// A sentence with one term hidden. Numbers are not: how many percent somebody guessed is nothing to learn.
struct Cloze {
    let front: String
    let hidden: String
    /// The concept that is hidden.
    let concept: Concept

    /// Nil where the sentence cannot be answered alone. `listed` are the concepts that its section is about.
    init?(_ sentence: String, about listed: [Concept], in workshop: CardWorkshop) {
        guard Self.standsAlone(sentence) else { return nil }
        guard let found = Self.term(in: sentence, listed, workshop) else { return nil }
        hidden = String(sentence[found.range])
        front = sentence.replacingCharacters(in: found.range, with: Card.gap)
        concept = found.concept
    }

    private static let openings: Set<String> = [
        "he", "she", "it", "they", "this", "that", "these", "those", "here", "there", "so", "but", "and", "also",
        "then", "such", "another", "both", "his", "her", "their", "its", "example", "now", "nobody", "some", "others",
        "instead", "still", "today", "later", "asked", "besides", "again", "second", "first", "third", "last",
        "finally",
        "you", "your", "one", "to", "someone", "since", "therefore", "yet", "or", "step", "everybody", "everything",
        "only",
        "even", "not", "as", "if",
    ]
    private static let pointers: Set<String> = [
        "he", "she", "his", "her", "him", "this", "these", "those", "here", "therefore", "ago", "former", "latter",
        "demo", "their", "then", "past", "possible", "properly", "we", "our", "hence", "such", "too", "also", "else",
        "already", "above", "below", "course", "class",
    ]

    /// Whether a sentence needs nothing before it: no word points outside of it.
    private static func standsAlone(_ sentence: String) -> Bool {
        let words = Wording.words(sentence)
        guard (9...30).contains(words.count), sentence.last == ".", Wording.sentences(sentence).count == 1,
            !sentence.contains(where: { "(\"[:\u{201C}".contains($0) }), let first = words.first
        else { return false }
        return !openings.contains(first) && !words.contains(where: pointers.contains)
    }

    /// The only concept of the section that is named, if the rest of the sentence points at it and at no other.
    private static func term(
        in sentence: String, _ listed: [Concept], _ workshop: CardWorkshop
    ) -> (range: Range<String.Index>, concept: Concept)? {
        guard !workshop.namesPerson(sentence) else { return nil }
        var best: (range: Range<String.Index>, concept: Concept, lead: Double)?
        for concept in listed {
            // Other names may be other parts of speech: "labelled", "summarise".
            guard let index = workshop.glossary.index(of: concept.id),
                let range = Wording.range(of: concept.name + "s", in: sentence)
                    ?? Wording.range(of: concept.name, in: sentence)
            else { continue }
            let rest = sentence.replacingCharacters(in: range, with: " ")
            let isTold = !Set(Wording.content(concept.name)).isDisjoint(with: Wording.content(rest))
            guard !isTold, Wording.content(rest).count >= 6 else { continue }
            var lead = workshop.profiles.lead(of: index, in: rest)
            // A sentence that says what the concept is asks for it by itself.
            if lead >= Self.leastOfTold, lead < Self.least, tells(of: concept, at: range, in: sentence, rest) {
                lead = Self.least
            }
            if lead > best?.lead ?? 0 { best = (range, concept, lead) }
        }
        return best.flatMap { $0.lead >= Self.least ? ($0.range, $0.concept) : nil }
    }

    /// How much better a sentence has to fit the concept than any other; and one that says what the concept is.
    private static let (least, leastOfTold) = (1.2, 0.4)

    /// Whether the sentence begins with the name and goes on with a verb, or names it after "is", and shares enough
    /// with its definition.
    private static func tells(
        of concept: Concept, at range: Range<String.Index>, in sentence: String, _ rest: String
    ) -> Bool {
        let shared = Set(Wording.content(rest)).intersection(Wording.content(concept.definition)).count
        guard shared >= 2, !Wording.words(sentence).contains(where: views.contains) else { return false }
        let before = Wording.words(String(sentence[..<range.lowerBound]))
        let after = Wording.words(String(sentence[range.upperBound...]))
        if before.isEmpty || before == ["a"] || before == ["an"] || before == ["the"] {
            guard let verb = after.first else { return false }
            return ["is", "are", "means", "can"].contains(verb) || verb.hasSuffix("s") && !verb.hasSuffix("ss")
        }
        guard Wording.content(String(sentence[..<range.lowerBound])).count >= 3 else { return false }
        return before.last == "is" || before.suffix(2) == ["is", "the"] || before.suffix(2) == ["is", "a"]
    }

    private static let views: Set<String> = [
        "good", "best", "better", "great", "fantastic", "amazing", "bad", "worst", "popular", "should", "them", "well",
        "likely", "hugely", "easy", "hard", "it",
    ]
}

extension String {
    func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
