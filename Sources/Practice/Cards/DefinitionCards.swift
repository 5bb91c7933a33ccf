import Authoring
import Concepts
import Text

/// Cards on what a concept is: from the name to its meaning, and back.
enum DefinitionCards {
    static func cards(of concept: Concept, _ phrase: NounPhrase, in workshop: CardWorkshop) -> [Card] {
        guard !concept.definition.isEmpty, concept.asked != .nothing else { return [] }
        let isEveryday = !phrase.isProper && EverydayName.isOne(concept.name)
        var cards = [
            workshop.card(
                .basic, "definition", of: concept, front: question(concept, phrase, isEveryday, workshop),
                back: concept.definition)
        ]
        if concept.asked == .both, !isNamedBySomebody(concept, workshop),
            let description = description(of: concept, phrase)
        {
            cards.append(
                workshop.card(
                    .reversed, "name", of: concept, front: description + " " + NameRequest.text(concept, phrase),
                    back: answer(concept)))
        }
        return cards
    }

    /// Whether a definition adds whose word or view that is: then nobody else need call it so.
    private static func isNamedBySomebody(_ concept: Concept, _ workshop: CardWorkshop) -> Bool {
        Wording.sentences(concept.definition).dropFirst().contains(where: workshop.namesPerson)
    }

    private static func question(
        _ concept: Concept, _ phrase: NounPhrase, _ isEveryday: Bool, _ workshop: CardWorkshop
    ) -> String {
        if phrase.isProper, NameRequest.isPerson(concept) {
            let lived = concept.definition.contains("(1")
            return "Who \(lived ? "was" : "is") \(phrase.name)?"
        }
        let question =
            switch phrase.form {
            case .countable where phrase.plural != nil && isPlural(concept.definition):
                "What are \(phrase.plural ?? phrase.name)?"
            case .unknown: "What is meant by “\(phrase.name)”?"
            case .plural: "What are \(phrase.phrase)?"
            case .countable, .mass, .proper: "What is \(phrase.phrase)?"
            }
        // A word that means something else elsewhere says where. Two topics in one title are no such place.
        if let setting = concept.setting { return "In \(setting), \(question.withSmall)" }
        let topic = workshop.topics.text(concept.topic)
        return isEveryday && !topic.isEmpty && !topic.contains(" and ")
            ? "In \(topic), \(question.withSmall)" : question
    }

    /// Whether a definition explains many: "The needs that …".
    private static func isPlural(_ definition: String) -> Bool {
        let words = definition.split(separator: " ").prefix(3).map(String.init)
        guard words.count == 3, words[0] == "The", words[1].hasSuffix("s"), !words[1].hasSuffix("ss") else {
            return false
        }
        return ["that", "which", "of", "in", "by"].contains(words[2])
    }

    /// The most other names on the back of a card.
    private static let mostNames = 2

    /// The name, with its acronyms, else with other names that say it in other words: whoever thought of one of those
    /// was right.
    private static func answer(_ concept: Concept) -> String {
        let own = Set(Wording.content(concept.name))
        let acronyms = concept.aliases.filter { alias in
            alias.count <= 6 && alias == alias.uppercased() && alias.allSatisfy(\.isLetter)
                && !Wording.words(concept.name).contains(alias.lowercased())
        }
        if !acronyms.isEmpty { return "\(concept.name) (\(acronyms.joined(separator: ", ")))" }
        var others: [(name: String, stems: Set<String>)] = []
        for alias in concept.aliases {
            let stems = Set(Wording.content(alias))
            let isNew = !stems.isSubset(of: own) && !own.isSubset(of: stems)
            if isNew, !others.contains(where: { $0.stems.isSuperset(of: stems) || $0.stems.isSubset(of: stems) }) {
                others.append((alias, stems))
            }
        }
        let names = others.prefix(mostNames).map(\.name)
        return names.isEmpty ? concept.name : "\(concept.name) (also: \(names.joined(separator: ", ")))"
    }

    /// The definition with the name and its other names hidden; nil where too much of it would be, or where a
    /// word of the name that tells it apart is left.
    private static func description(of concept: Concept, _ phrase: NounPhrase) -> String? {
        for name in [concept.name] + concept.aliases where Wording.range(of: name, in: concept.definition) != nil {
            return nil
        }
        let telling = Set(Wording.content(concept.name)).subtracting(common)
        let words = Wording.content(concept.definition)
        guard telling.isDisjoint(with: words), !sharesRoot(telling, words), words.count >= 6 else { return nil }
        // All the words of another name are that name, however they are arranged.
        for name in concept.aliases.map({ Set(Wording.content($0)).subtracting(common) })
        where !name.isEmpty && name.isSubset(of: words) {
            return nil
        }
        // Rivals of a product fit its description too, unless that names its maker or a year.
        if phrase.isProper, isProduct(concept.definition), !namesAnything(concept.definition) { return nil }
        return concept.definition
    }

    /// Whether a word is a form of one of the name's: "retrieval" and "retrieve", "optimizer" and "optimal".
    private static func sharesRoot(_ telling: Set<String>, _ words: [String]) -> Bool {
        telling.contains { name in
            words.contains { word in
                let shared = zip(name, word).prefix { $0 == $1 }.count
                let (short, long) = (min(name.count, word.count), max(name.count, word.count))
                // "Person" in "personally" is a form too, however long the rest.
                return shared >= 5 && (shared * 10 >= long * 7 || shared == short && shared * 10 >= long * 6)
            }
        }
    }

    private static let products: Set<String> = [
        "company", "library", "framework", "service", "product", "platform", "tool", "editor", "program", "database",
        "assistant", "store", "model", "site", "playground", "builder", "language", "environment", "app", "system",
        "maker", "startup", "canvas", "package", "hub", "page",
    ]

    /// Whether a definition begins as that of something that somebody makes or sells.
    private static func isProduct(_ definition: String) -> Bool {
        Wording.words(definition).prefix(7).contains(where: products.contains)
    }

    /// Whether a proper name or a number stands within a sentence of `text`.
    private static func namesAnything(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return zip(words, words.dropFirst()).contains { before, word in
            let bare = Substring(WordBytes.trimmed(word.utf8))
            let isAcronym = bare.count > 1 && bare.allSatisfy(\.isUppercase)
            return bare.first.map {
                $0.isNumber && bare.last != "s" || $0.isUppercase && before.last != "." && !isAcronym
            } ?? false
        } || words.first.map { $0.hasSuffix("'s") && $0.first?.isUppercase == true } ?? false
    }

    /// Stems of words that so many names share that they give nothing away.
    private static let common: Set<String> = Set(
        ["AI", "model", "data", "system", "learning", "product", "user", "language"].flatMap(Wording.content))
}
