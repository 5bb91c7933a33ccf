import Concepts

/// Tells whether a definition fits another concept of the glossary as well.
struct Rivals: Sendable {
    /// For each concept the stems of its definition.
    private let stems: [Set<String>]
    /// For every stem, the concepts whose definitions hold it.
    private let holders: [String: [Int]]
    /// The topic of each concept.
    private let topics: [String]

    /// From this share of its weight on a definition is another's too.
    static let tooClose = 0.6
    /// So many words that no other definition of its topic has single a concept out; one does where the nearest
    /// definition shares less than ``close`` of its weight.
    static let fewestOfItsOwn = 2
    static let close = 0.42

    init(_ glossary: Glossary) {
        topics = glossary.concepts.map(\.topic)
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

    /// How many stems of a definition stand in no other definition of its topic.
    func own(of concept: Int) -> Int {
        stems[concept].filter { stem in
            !(holders[stem] ?? []).contains { $0 != concept && topics[$0] == topics[concept] }
        }.count
    }

    func isAlone(_ concept: Int) -> Bool {
        let (likeness, own) = (likeness(of: concept), own(of: concept))
        return own >= Self.fewestOfItsOwn && likeness < Self.tooClose || own == 1 && likeness < Self.close
    }
}
