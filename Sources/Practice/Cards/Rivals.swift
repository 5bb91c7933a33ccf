import Concepts

/// Tells whether a definition fits another concept of the glossary as well.
struct Rivals: Sendable {
    /// For each concept the stems of its definition.
    private let stems: [Set<String>]
    /// For every stem, the concepts whose definitions hold it.
    private let holders: [String: [Int]]

    /// From this share of its weight on a definition is another's too.
    static let tooClose = 0.6

    init(_ glossary: Glossary) {
        stems = glossary.concepts.map { Set(Wording.content($0.definition)) }
        var holders: [String: [Int]] = [:]
        for (index, stems) in stems.enumerated() { for stem in stems { holders[stem, default: []].append(index) } }
        self.holders = holders
    }

    /// The greatest share of a definition that stands in another one, 0...1; rare words weigh more.
    func likeness(of concept: Int) -> Double {
        var shared: [Int: Double] = [:]
        var total = 0.0
        for stem in stems[concept] {
            let found = holders[stem] ?? []
            let weight = 1 / Double(found.count).squareRoot()
            total += weight
            for other in found where other != concept { shared[other, default: 0] += weight }
        }
        return total == 0 ? 0 : (shared.values.max() ?? 0) / total
    }

    func isAlone(_ concept: Int) -> Bool { likeness(of: concept) < Self.tooClose }
}
