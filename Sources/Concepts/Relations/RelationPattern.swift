internal import Authoring

/// A form of words that states a relation between two concepts.
///
/// Written as a line of elements between blanks: `X` and `Y` are the concepts, `D?` any determiner or none, `*` up
/// to two words that are no words of grammar, `V` exactly one, `,?` a comma or none, `a|b` one of these words, and an element with
/// `?` may be absent. `Y+` goes on over an enumeration, *Y, Z and W*: each of them is meant.
///
/// After Hearst, *Automatic acquisition of hyponyms from large text corpora*, COLING 1992, taken from written to
/// spoken forms.
struct RelationPattern: Sendable {
    enum Element: Equatable, Sendable {
        case slot(Role, isList: Bool)
        case determiner
        case gap
        /// Any one word that is no word of grammar: a verb, where the form leaves room for nothing else.
        case verb
        case comma
        case words([String])
        case optional([String])
    }

    enum Role: Sendable { case x, y }

    /// What around a form shows that it says something else.
    enum Spoiler: Sendable {
        case nothing
        /// A talk that is full of `like` means nothing by it.
        case byFillers
        /// `a tool from Acme called Loom`: the maker is no kind.
        case byMaker
        /// `a chart of price versus size`: two axes are no alternatives.
        case byPlot
    }

    let elements: [Element]
    /// Reads from X to Y.
    let type: RelationType
    /// How sure one sighting is, from 0 to 1.
    let confidence: Double
    /// Whether the form itself denies something, so that a denial is what it looks for.
    let isDenial: Bool
    /// Whether the relation holds also where the sentence only asks, or supposes.
    let allowsQuestion: Bool
    /// Whether X, at the beginning, has to be the whole of what the sentence speaks of.
    let wantsSubject: Bool
    let spoiler: Spoiler

    init(
        _ form: String, _ type: RelationType, _ confidence: Double = 0.8, denial: Bool = false, question: Bool = false,
        subject: Bool = true, spoilt: Spoiler = .nothing
    ) {
        elements = form.split(separator: " ").map { Self.element(String($0)) }
        self.type = type
        self.confidence = confidence
        isDenial = denial
        allowsQuestion = question
        wantsSubject = subject
        spoiler = spoilt
    }

    private static func element(_ text: String) -> Element {
        switch text {
        case "X": .slot(.x, isList: false)
        case "Y": .slot(.y, isList: false)
        case "X+": .slot(.x, isList: true)
        case "Y+": .slot(.y, isList: true)
        case "D?": .determiner
        case "*": .gap
        case "V": .verb
        case ",?": .comma
        default:
            text.hasSuffix("?")
                ? .optional(text.dropLast().split(separator: "|").map(String.init))
                : .words(text.split(separator: "|").map(String.init))
        }
    }
}
