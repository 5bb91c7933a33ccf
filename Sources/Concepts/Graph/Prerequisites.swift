package import Authoring

/// What has to be known before what, without cycles.
///
/// `A requires B` says it outright. A kind, a part and an example are learnt after what they are a kind, a part or an
/// example of: the general before the special, so that the new finds a place in what is known (Ausubel's advance
/// organizers, 1960). These say it less strongly, so that where they and a `requires` make a circle, they give way.
package struct Prerequisites: Sendable {
    /// `concept` is understood better once `needed` is.
    package struct Step: Hashable, Sendable {
        package let concept: Concept.ID
        package let needed: Concept.ID
        /// The weight of the relation times how strongly its type asks for an order; at most 1.
        package let strength: Double
        package let type: RelationType
    }

    /// The steps that were left out because they closed a circle: each was the weakest of it.
    package let broken: [Step]
    private let needed: [Concept.ID: [Step]]
    private let needing: [Concept.ID: [Step]]

    /// Takes the steps from the strongest to the weakest and leaves out what would close a circle.
    ///
    /// Of equals the one that leads to the more important concept is kept. O(steps²) at worst, since each is tried
    /// by a walk over those before it.
    init(nodes: [ConceptNode], edges: [Relation]) {
        var rank: [Concept.ID: Int] = [:]
        for (index, node) in nodes.enumerated() { rank[node.id] = index }
        var strongest: [Pair: Step] = [:]
        for edge in edges {
            guard let step = Self.step(of: edge) else { continue }
            let pair = Pair(concept: step.concept, needed: step.needed)
            if let other = strongest[pair], other.strength >= step.strength { continue }
            strongest[pair] = step
        }
        let steps = strongest.values.sorted { a, b in
            if a.strength != b.strength { return a.strength > b.strength }
            let (first, second) = (rank[a.needed] ?? 0, rank[b.needed] ?? 0)
            return first != second ? first < second : (rank[a.concept] ?? 0) < (rank[b.concept] ?? 0)
        }
        var (needed, needing): ([Concept.ID: [Step]], [Concept.ID: [Step]]) = ([:], [:])
        var broken: [Step] = []
        for step in steps {
            if Self.reaches(step.concept, from: step.needed, by: needed) {
                broken.append(step)
            } else {
                needed[step.concept, default: []].append(step)
                needing[step.needed, default: []].append(step)
            }
        }
        (self.needed, self.needing, self.broken) = (needed, needing, broken)
    }

    /// What has to be known right before `id`, the strongest first.
    package func requires(_ id: Concept.ID) -> [Step] { needed[id] ?? [] }

    /// What becomes open right after `id`, the strongest first.
    package func leadsTo(_ id: Concept.ID) -> [Step] { needing[id] ?? [] }

    /// Everything that has to be known before `id`, at any distance, nearest first.
    ///
    /// Goes on beyond a concept only where `isOpen` says so: nobody has to learn what comes before what they know.
    package func allRequired(for id: Concept.ID, where isOpen: (Concept.ID) -> Bool = { _ in true }) -> [Concept.ID] {
        var seen: Set<Concept.ID> = [id]
        var found: [Concept.ID] = []
        var queue = [id]
        var next = 0
        while next < queue.count {
            for step in requires(queue[next]) where isOpen(step.needed) && seen.insert(step.needed).inserted {
                found.append(step.needed)
                queue.append(step.needed)
            }
            next += 1
        }
        return found
    }

    private struct Pair: Hashable {
        let concept: Concept.ID
        let needed: Concept.ID
    }

    private static func step(of edge: Relation) -> Step? {
        let share: Double
        switch edge.type {
        case .requires: share = 1
        case .isA: share = 0.7
        case .partOf: share = 0.5
        case .exampleOf: share = 0.4
        case .usedFor, .contrastsWith, .improves, .causes, .relatedTo: return nil
        }
        return Step(concept: edge.from, needed: edge.to, strength: edge.weight * share, type: edge.type)
    }

    private static func reaches(_ goal: Concept.ID, from start: Concept.ID, by steps: [Concept.ID: [Step]]) -> Bool {
        var seen: Set<Concept.ID> = [start]
        var stack = [start]
        while let id = stack.popLast() {
            if id == goal { return true }
            for step in steps[id] ?? [] where seen.insert(step.needed).inserted { stack.append(step.needed) }
        }
        return false
    }
}
