import Concepts

/// Which definitions tell nobody anything: short ones, in ordinary words, of what has an ordinary name.
struct Triviality: Sendable {
    /// In a small glossary everything stands that somebody wanted to learn.
    private let isLarge: Bool
    /// How many relations of the glossary lead to each concept.
    private let incoming: [Concept.ID: Int]

    private static let (mostWords, mostIncoming, large) = (13, 3, 200)

    init(_ glossary: Glossary) {
        var incoming: [Concept.ID: Int] = [:]
        for link in glossary.concepts.flatMap(\.relations) { incoming[link.target, default: 0] += 1 }
        self.incoming = incoming
        isLarge = glossary.concepts.count >= Self.large
    }

    /// Whether it is: "A partner with whom one starts a company". What much else in the glossary rests on never is.
    func isTrivial(_ concept: Concept) -> Bool {
        let words = Self.parts(concept.definition)
        return isLarge && words.count <= Self.mostWords && incoming[concept.id, default: 0] <= Self.mostIncoming
            && (Self.parts(concept.name) + words).allSatisfy(EverydayName.isOrdinary)
    }

    private static func parts(_ text: String) -> [String] {
        Wording.words(text).flatMap { $0.split(separator: "-").map(String.init) }
    }
}
