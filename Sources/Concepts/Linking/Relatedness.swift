/// How much the mention of one concept speaks for another.
struct Relatedness: Sendable {
    static let direct: Float = 1
    static let twoSteps: Float = 0.3
    static let sameTopic: Float = 0.15
    static let any: Float = 0.04

    private let topics: [Int32]
    /// The concepts one or two relations away, by number.
    private let near: [[(concept: Int32, weight: Float)]]

    init(_ glossary: Glossary) {
        let names = glossary.topics
        let numbers = Dictionary(zip(names, names.indices)) { first, _ in first }
        topics = glossary.concepts.map { Int32(numbers[$0.topic] ?? -1) }
        var neighbours = [Set<Int32>](repeating: [], count: glossary.concepts.count)
        for (index, concept) in glossary.concepts.enumerated() {
            for relation in concept.relations {
                guard let other = glossary.index(of: relation.target), other != index else { continue }
                neighbours[index].insert(Int32(other))
                neighbours[other].insert(Int32(index))
            }
        }
        near = neighbours.indices.map { index in
            var weights: [Int32: Float] = [:]
            for neighbour in neighbours[index] {
                // A hub that everything hangs on says little about what hangs on it.
                guard neighbours[Int(neighbour)].count <= 25 else { continue }
                for other in neighbours[Int(neighbour)] where Int(other) != index { weights[other] = Self.twoSteps }
            }
            for neighbour in neighbours[index] { weights[neighbour] = Self.direct }
            return weights.sorted { $0.key < $1.key }.map { (concept: $0.key, weight: $0.value) }
        }
    }

    /// From 0 to 1; 1 for a concept and itself.
    func weight(of concept: Int32, for other: Int32) -> Float {
        if concept == other { return 1 }
        let row = near[Int(other)]
        var low = 0
        var high = row.count
        while low < high {
            let middle = (low + high) / 2
            if row[middle].concept < concept { low = middle + 1 } else { high = middle }
        }
        if low < row.count, row[low].concept == concept { return row[low].weight }
        return topics[Int(concept)] == topics[Int(other)] ? Self.sameTopic : Self.any
    }
}
