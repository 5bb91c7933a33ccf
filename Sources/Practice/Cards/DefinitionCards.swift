import Concepts
import Text

/// Cards on what a concept is: from the name to its meaning, and back.
enum DefinitionCards {
    static func cards(of concept: Concept, _ phrase: NounPhrase, in workshop: CardWorkshop) -> [Card] {
        guard !concept.definition.isEmpty else { return [] }
        var cards = [
            workshop.card(.basic, "definition", of: concept, front: question(phrase), back: concept.definition)
        ]
        if let description = description(of: concept) {
            cards.append(
                workshop.card(
                    .reversed, "name", of: concept, front: description + " " + request(concept.definition),
                    back: answer(concept)))
        }
        return cards
    }

    static func question(_ phrase: NounPhrase) -> String {
        switch phrase.form {
        case .unknown: "What is meant by “\(phrase.name)”?"
        case .plural: "What are \(phrase.phrase)?"
        case .countable, .mass, .proper: "What is \(phrase.phrase)?"
        }
    }

    /// What a description asks for.
    private static func request(_ definition: String) -> String {
        let start = definition.split(separator: " ").prefix(5)
        let isPerson = start.firstIndex(of: "who").map { $0 > 1 } ?? false
        return isPerson ? "What is such a person called?" : "What is this called?"
    }

    /// The name, with the other names that a glossary gives for the same thing.
    private static func answer(_ concept: Concept) -> String {
        let acronyms = concept.aliases.filter { alias in
            alias.count <= 6 && alias == alias.uppercased() && !Wording.words(concept.name).contains(alias.lowercased())
        }
        return acronyms.isEmpty ? concept.name : "\(concept.name) (\(acronyms.joined(separator: ", ")))"
    }

    /// The definition with the name and its other names hidden; nil where too much of it would be, or where a
    /// word of the name that tells it apart is left.
    private static func description(of concept: Concept) -> String? {
        for name in [concept.name] + concept.aliases where Wording.range(of: name, in: concept.definition) != nil {
            return nil
        }
        let telling = Set(Wording.content(concept.name)).subtracting(common)
        let left = telling.intersection(Wording.content(concept.definition))
        guard left.isEmpty || telling.count > 2 && left.count * 3 <= telling.count else { return nil }
        guard Wording.content(concept.definition).count >= 6 else { return nil }
        return concept.definition
    }

    /// Stems of words that so many names share that they give nothing away.
    private static let common: Set<String> = Set(
        ["AI", "model", "data", "system", "learning", "product", "user", "language"].flatMap(Wording.content))
}
