import Authoring
import Concepts
import Text

/// A concept with all that items about it need again and again.
struct ConceptProfile: Sendable {
    let concept: Concept
    let index: Int
    let genus: Genus
    let grammar: NameGrammar
    /// The first sentence of the definition, without its full stop.
    let gist: String
    /// The same in the middle of a sentence.
    let innerGist: String
    let gistWords: Set<String>
    /// The content words of the name.
    let nameWords: [String]
    /// All words of the name and of each alias.
    let names: [[String]]
    /// The same with words joined by hyphens as one.
    let spacedNames: [[String]]
    /// The first letters of the words of the name and of each alias.
    let initials: Set<String>
    /// The concepts that it is said to be a kind, an example or a part of.
    var parents: Set<Int> = []
    /// Those of them that it is a kind or an example of, and not a part.
    var kinds: Set<Int> = []
    /// Every one above it by such steps, however many.
    var ancestors: Set<Int> = []
    /// The concepts that a relation of any kind joins with it, in either direction.
    var neighbours: Set<Int> = []
    var contrasts: Set<Int> = []
    /// How many concepts it requires, by however many steps.
    var prerequisites = 0
    /// 0 to 1: how much hangs on it.
    var importance = 0.0

    init(_ concept: Concept, index: Int, lexicon: CaseLexicon) {
        self.concept = concept
        self.index = index
        genus = Genus(definition: concept.definition)
        grammar = NameGrammar(of: concept, genus: genus, lexicon: lexicon)
        let first = Sentence.open(Sentence.first(concept.definition))
        gist = first
        innerGist = Self.withArticle(lexicon.lowered(first), genus)
        gistWords = Set(QuizWords.content(first))
        nameWords = QuizWords.content(concept.name)
        initials = Set(([concept.name] + concept.aliases).map { Self.initials(of: $0) })
        names = ([concept.name] + concept.aliases).map { QuizWords.words($0) }
        spacedNames = ([concept.name] + concept.aliases).map {
            Folding.fold($0).split(separator: " ").map { String($0) }
        }
    }

    /// Whether its definition is worth asking for: it has one, and it is not what everybody knows. A role that is
    /// named after the field has to be learned all the same.
    var isWorthAsking: Bool {
        !concept.definition.isEmpty && (!EverydayWords.make(up: name) || genus == .person && nameWords.first == "ai")
    }

    static func initials(of name: String) -> String {
        String(name.lowercased().split(separator: " ").compactMap(\.first))
    }

    var id: Concept.ID { concept.id }
    var name: String { concept.name }
    var topic: String { concept.topic }

    /// `Recall is the share of …` as a sentence.
    var sentence: String { Sentence.closed("\(Sentence.capitalized(grammar.phrase)) \(copula) \(innerGist)") }

    /// `a mathematician who …` where the definition leaves the article out, as those of persons do.
    private static func withArticle(_ gist: String, _ genus: Genus) -> String {
        let opening = gist.prefix { $0 != " " }
        guard genus == .person, !["a", "an", "the", "one", "what"].contains(opening), !opening.hasSuffix("'s") else {
            return gist
        }
        return (NameGrammar.startsWithVowelSound(gist) ? "an " : "a ") + gist
    }

    /// What joins the name with its definition: `training data means the examples …`, since "is" would jar.
    var copula: String { !grammar.isPlural && isGistPlural ? "means" : grammar.verb }

    /// Whether the definition speaks of several things.
    private var isGistPlural: Bool {
        if ["A ", "An ", "One "].contains(where: { gist.hasPrefix($0) }) { return false }
        let head = Genus.nounPhrase(gist).last ?? ""
        return head.hasSuffix("s") && !["ss", "us", "is", "'s"].contains { head.hasSuffix($0) }
            || gist.hasPrefix("Two ")
    }

    var citations: [Citation] {
        concept.places.prefix(4).map { Citation(source: $0.source, place: $0.place) }
    }
}
