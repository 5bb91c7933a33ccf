internal import Authoring

extension ConceptGraph {
    /// How one concept comes to another: the steps between, each an edge and whether it is read forward; empty for
    /// one and the same, nil where nothing joins them.
    ///
    /// The shortest way (Dijkstra 1959), where a step costs more the less it says (related-to), the less sure it is,
    /// and the more it leads through a concept that everything is joined to: such a one explains nothing.
    package func explanation(from start: Concept.ID, to goal: Concept.ID) -> [Neighbor]? {
        guard let first = indices[start], let last = indices[goal] else { return nil }
        var cost = [Double](repeating: .infinity, count: nodes.count)
        var arrival = [Int?](repeating: nil, count: nodes.count)
        var done = [Bool](repeating: false, count: nodes.count)
        cost[first] = 0
        while let index = nodes.indices.filter({ !done[$0] && cost[$0] < .infinity }).min(by: { cost[$0] < cost[$1] }),
            index != last
        {
            done[index] = true
            for number in incident[index] {
                let edge = edges[number]
                guard let other = indices[edge.from == nodes[index].id ? edge.to : edge.from] else { continue }
                let crowd = other == last ? 0 : 0.1 * Double(1 + incident[other].count).naturalLogarithm
                let step = cost[index] + Self.cost(of: edge) + crowd
                if step < cost[other] {
                    cost[other] = step
                    arrival[other] = number
                }
            }
        }
        guard cost[last] < .infinity else { return nil }
        var steps: [Neighbor] = []
        var index = last
        while index != first, let number = arrival[index] {
            let edge = edges[number]
            let isOutgoing = edge.to == nodes[index].id
            steps.append(Neighbor(node: nodes[index], relation: edge, isOutgoing: isOutgoing))
            guard let before = indices[isOutgoing ? edge.from : edge.to] else { return nil }
            index = before
        }
        return steps.reversed()
    }

    private static func cost(of edge: Relation) -> Double {
        switch edge.type {
        case .isA, .partOf, .requires, .usedFor: 1 / edge.weight
        case .improves, .causes, .exampleOf: 1.2 / edge.weight
        case .contrastsWith: 1.4 / edge.weight
        case .relatedTo: 1.5 / max(0.1, edge.weight)
        }
    }
}
