import Authoring
import Concepts
import Text

/// Cards that ask how two concepts hang together, from the reasons that the glossary gives.
///
/// A reason was written to stand beside its relation. Only those become cards that answer the question as it is put.
enum RelationCards {
    static func cards(of concept: Concept, _ phrase: NounPhrase, in workshop: CardWorkshop) -> [Card] {
        // "Supply and demand" is one thing as a heading, and two in a sentence.
        guard phrase.isKnown, phrase.isPlural || !phrase.name.contains(" and ") else { return [] }
        return concept.relations.compactMap { link in
            guard let other = workshop.glossary[link.target], let object = workshop.phrase(of: link.target),
                object.isKnown, isAnswer(link, of: concept, other, in: workshop),
                // A figure is worked out from others, and a text is written; neither needs anything.
                link.type != .requires
                    || ![.measure, .data].contains(Genus(definition: concept.definition)),
                let front = question(link, phrase, object)
            else { return nil }
            return workshop.card(
                .basic, "\(link.type.rawValue).\(link.target)", of: concept, with: other, front: front,
                back: Wording.sentence(link.reason))
        }
    }

    private static func question(_ link: Concept.Link, _ subject: NounPhrase, _ object: NounPhrase) -> String? {
        let does = subject.isPlural ? "do" : "does"
        let saysIt = !subject.isPlural && (link.reason.hasPrefix("it ") || link.reason.hasPrefix("its "))
        let general = general(subject, in: link.reason)
        switch link.type {
        case .improves:
            guard object.form == .mass else { return nil }
            return "How \(general) \(isBurden(object.name) ? "reduce" : "improve") \(object.name)?"
        case .causes:
            return object.generic.map { "How \(general) \(isBurden($0) ? "drive up" : "lead to") \($0)?" }
        case .requires:
            guard isNeed(link.reason), !(subject.isProper && link.reason.contains(" was ")),
                !link.reason.contains(", which was "),
                !measures.contains(where: object.name.hasSuffix)
            else { return nil }
            return "Why \(general) need \(needed(object, by: subject, general, in: link.reason))?"
        case .usedFor:
            let isActivity = NounLexicon.isMassByEnding(object.name.split(separator: " ").last.map(String.init) ?? "")
            guard saysIt, object.form == .mass, isActivity || activities.contains(where: object.name.hasSuffix),
                says(link.reason, what: ["is", "was", "has", "took", "had", "can", "does"])
            else { return nil }
            return "What \(does) \(subject.phrase) do \(subject.isProper ? "for" : "in") \(object.name)?"
        case .partOf:
            let isPlace = link.reason.hasPrefix("it is the ") || link.reason.hasPrefix("it was the ")
            guard saysIt, isPlace || link.reason.hasPrefix("it ") && says(link.reason, what: ["is", "was"]) else {
                return nil
            }
            return isStation(link.reason)
                ? "Where \(does) \(subject.phrase) come in \(object.phrase)?"
                : "What role \(does) \(subject.phrase) play in \(object.phrase)?"
        case .exampleOf:
            guard saysIt, says(link.reason, what: ["is", "was"]) else { return nil }
            return "What makes \(subject.phrase) an example of \(object.phrase)?"
        case .isA, .contrastsWith, .relatedTo: return nil
        }
    }

    /// What is true of each of a kind is asked of all of them, unless the reason speaks of one: "do prototypes".
    private static func general(_ subject: NounPhrase, in reason: String) -> String {
        let speaksOfOne = !Set(Wording.words(reason)).isDisjoint(with: ["it", "its", "itself", "one"])
        if case .countable = subject.form, let plural = subject.plural, !speaksOfOne { return "do \(plural)" }
        return "\(subject.isPlural ? "do" : "does") \(subject.phrase)"
    }

    /// One thing needs one: "Why does a closed-source model need an API?"
    private static func needed(
        _ object: NounPhrase, by subject: NounPhrase, _ general: String, in reason: String
    ) -> String {
        if case .countable = subject.form, general.hasPrefix("does ") { return object.phrase }
        return named(object, in: reason)
    }

    /// Several of a kind, or one where the reason speaks of one: "it has to fit into it".
    private static func named(_ object: NounPhrase, in reason: String) -> String {
        let words = Wording.words(reason)
        let speaksOfOne = zip(words, words.dropFirst()).contains {
            Self.before.contains($0) && ["it", "one"].contains($1)
        }
        let head = object.name.split(separator: " ").last.map { "the " + $0.lowercased() + " " }
        let names = head.map { reason.lowercased().hasPrefix($0) || reason.lowercased().contains(" " + $0) } ?? false
        return speaksOfOne || names ? object.phrase : object.generic ?? object.phrase
    }

    private static let before: Set<String> = ["in", "into", "of", "to", "from", "with", "by", "on", "without", "as"]

    /// Whether a reason tells a place in an order, and not what something does there.
    private static func isStation(_ reason: String) -> Bool {
        let words = Wording.words(reason)
        guard words.count > 2, words[0] == "it" else { return false }
        if ["stands", "sits", "comes", "follows"].contains(words[1]) { return true }
        return words[1] == "is" && words[2] == "the" && words.dropFirst(3).prefix(2).contains(where: stations.contains)
    }

    private static let stations: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "last", "next", "final", "step", "stage", "station", "layer",
        "end",
        "top", "bottom", "beginning",
    ]

    /// Whether "it" is said to do something, and not one of `states`.
    private static func says(_ reason: String, what states: Set<String>) -> Bool {
        let words = Wording.words(reason)
        return words.count > 1 && !(words[0] == "it" && states.contains(words[1]))
    }

    /// What one wants less of.
    private static func isBurden(_ name: String) -> Bool {
        ["cost", "latency", "churn", "loss"].contains(where: name.hasSuffix)
    }

    /// Quantities, which a thing has rather than requires.
    private static let measures = ["size", "latency", "throughput", "value", "cost", "quality", "metric", "rate"]
    private static let activities = ["search", "AI", "RAG", "vision", "inference", "retrieval", "engineering"]
    /// Words of reasons that are about finding out, and not about needing.
    private static let findings: Set<String> = [
        "show", "shows", "sense", "know", "knows", "sees", "appeared", "hidden",
    ]

    private static let needs: Set<String> = [
        "has", "have", "must", "need", "needs", "cannot", "only", "without", "until", "unless", "takes", "no",
        "nothing",
        "nobody", "depends",
    ]

    /// Whether a reason says that it does not go without.
    private static func isNeed(_ reason: String) -> Bool {
        // What one has to know first is a matter of learning, and not of the thing itself.
        let isLearning = ["one has to know", "one has to grasp", "one must know", "one has to understand", "it is "]
        let words = Wording.words(reason)
        return words.contains(where: needs.contains) && !words.contains(where: findings.contains)
            && !isLearning.contains(where: reason.hasPrefix)
    }

    /// Whether the reason answers the question by itself: long enough, no anecdote, not a matter of the words alone.
    private static func isAnswer(
        _ link: Concept.Link, of concept: Concept, _ other: Concept, in workshop: CardWorkshop
    ) -> Bool {
        let words = Wording.words(link.reason)
        guard words.count >= 7, isTelling(link.reason, concept, other), !workshop.namesPerson(link.reason),
            !namesAnybody(link.reason, concept, other)
        else {
            return false
        }
        let (subject, object) = (Set(Wording.content(concept.name)), Set(Wording.content(other.name)))
        guard subject.isDisjoint(with: object) else { return false }
        return !["that ", "this ", "there ", "these ", "those "].contains(where: link.reason.hasPrefix)
            && !words.contains("her") && !words.contains("his") && !words.contains("he") && !words.contains("she")
    }

    /// Whether a reason says enough, and enough that its question does not say already.
    private static func isTelling(_ reason: String, _ concept: Concept, _ other: Concept) -> Bool {
        let content = Set(Wording.content(reason))
        let names = [concept.name, other.name] + concept.aliases + other.aliases
        let asked = Set(names.flatMap(Wording.content))
        return content.count >= 6 && content.subtracting(asked).count >= 5
    }

    /// Whether a proper name that belongs to neither of the two stands in the reason: then it tells one case.
    private static func namesAnybody(_ reason: String, _ concept: Concept, _ other: Concept) -> Bool {
        let own = Set(([concept.name, other.name] + concept.aliases + other.aliases).flatMap(Wording.words))
        return reason.split(separator: " ").dropFirst().contains { piece in
            let word = String(Substring(WordBytes.trimmed(piece.utf8)))
            guard word.first?.isUppercase == true, word.count > 1, word != word.uppercased() else { return false }
            return !own.contains(Wording.words(word).first ?? "")
        }
    }
}
