/// What to learn, in order, to understand a concept.
package struct LearningPath: Sendable {
    package struct Stop: Sendable {
        package let concept: Concept.ID
        /// The later stops that need it; empty for the goal.
        package let why: [Concept.ID]
        /// From 0 to 1.
        package let mastery: Double
    }

    /// From where one wants to be known on a concept is skipped, and so is what only it needs.
    package static let known = 0.8

    /// Every concept after all that it needs; the goal last.
    package let stops: [Stop]

    /// The path to `goal`; nil for an unknown one. The goal stands in it even if it is mastered.
    ///
    /// Of the concepts whose needs are met the most important comes first (Kahn, CACM 5, 1962, with a priority).
    package init?(to goal: Concept.ID, in graph: ConceptGraph, mastery: (Concept.ID) -> Double = { _ in 0 }) {
        guard graph[goal] != nil else { return nil }
        let required = graph.prerequisites.allRequired(for: goal) { graph[$0] != nil && mastery($0) < Self.known }
        let members = Set(required + [goal])
        stops = Self.order(of: members, in: graph).map { id in
            let needing = graph.prerequisites.leadsTo(id).map(\.concept).filter(members.contains)
            return Stop(concept: id, why: needing, mastery: mastery(id))
        }
    }

    /// Concepts in an order in which they can be learnt: each after those of them that it needs.
    package static func order(of members: Set<Concept.ID>, in graph: ConceptGraph) -> [Concept.ID] {
        var open: [Concept.ID: Int] = [:]
        for id in members { open[id] = graph.prerequisites.requires(id).count { members.contains($0.needed) } }
        var ready = members.filter { open[$0] == 0 }.sorted { precedes($0, $1, graph) }
        var order: [Concept.ID] = []
        while !ready.isEmpty {
            let id = ready.removeFirst()
            order.append(id)
            for next in graph.prerequisites.leadsTo(id).map(\.concept) where members.contains(next) {
                open[next, default: 1] -= 1
                guard open[next] == 0 else { continue }
                let place = ready.firstIndex { precedes(next, $0, graph) } ?? ready.endIndex
                ready.insert(next, at: place)
            }
        }
        return order
    }

    private static func precedes(_ a: Concept.ID, _ b: Concept.ID, _ graph: ConceptGraph) -> Bool {
        // Nodes stand in the order of importance.
        (graph.indices[a] ?? .max) < (graph.indices[b] ?? .max)
    }
}
