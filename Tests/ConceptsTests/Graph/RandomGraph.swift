import Authoring
import Concepts
import TestSupport

/// Graphs with any shape: cycles, double edges, loose ends, islands.
func randomNodesAndRelations(seed: UInt64, prefix: String = "c") -> ([ConceptNode], [Relation]) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    func id(_ number: Int) -> Concept.ID { Concept.ID("\(prefix)\(number)") }
    let nodes = (0..<count).map { number in
        ConceptNode(
            id: id(number), name: "Concept \(number)", topic: "t\(number % 4)",
            mentions: ["a": Int.random(in: 0...9, using: &random), "b": Int.random(in: 0...3, using: &random)])
    }
    let relations = (0..<Int.random(in: 0...count * 3, using: &random)).map { _ in
        Relation(
            from: id(Int.random(in: 0...count, using: &random)),
            type: RelationType.allCases.randomElement(using: &random) ?? .isA,
            to: id(Int.random(in: 0..<count, using: &random)), weight: Double.random(in: 0.1...1, using: &random),
            origin: .glossary)
    }
    return (nodes, relations)
}
