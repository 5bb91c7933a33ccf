internal import Authoring
package import Concepts

/// A graph as a tree of lines, for a terminal: what hangs on a concept, and what hangs on that.
package struct GraphTree: Sendable {
    /// One line; how its pieces are coloured is up to whoever prints it.
    package struct Line: Hashable, Sendable {
        /// The branches before the text: `│  ├─ `.
        package let branches: String
        /// How the concept hangs on the one above, with an arrow that says who says it of whom: `part-of →`; empty
        /// for a root.
        package let relation: String
        /// The name of the concept, a topic, or how many are left out.
        package let text: String
        /// Nil for lines that are no concept.
        package let concept: Concept.ID?

        package var plain: String { branches + (relation.isEmpty ? "" : relation + " ") + text }
    }

    package let lines: [Line]

    /// The concepts within `depth` steps of `root`, each once, where it comes nearest; of each concept the `most`
    /// important neighbours. Empty for an unknown root.
    package init(of graph: ConceptGraph, root: Concept.ID, depth: Int, most: Int = 12) {
        guard let node = graph[root] else {
            lines = []
            return
        }
        // Breadth first, so that a concept hangs where it comes nearest.
        var children: [Concept.ID: [Child]] = [:]
        var left: [Concept.ID: Int] = [:]
        var seen: Set<Concept.ID> = [root]
        var frontier = [root]
        for _ in 0..<max(0, depth) {
            var next: [Concept.ID] = []
            for id in frontier {
                let fresh = graph.neighbors(of: id).filter { seen.insert($0.node.id).inserted }
                for neighbor in fresh.prefix(most) {
                    let name = neighbor.relation.type.rawValue
                    let arrow = neighbor.isOutgoing ? "\(name) →" : "← \(name)"
                    children[id, default: []].append(
                        Child(
                            relation: neighbor.relation.type.isSymmetric ? "\(name) ─" : arrow, node: neighbor.node))
                    next.append(neighbor.node.id)
                }
                for neighbor in fresh.dropFirst(most) { seen.remove(neighbor.node.id) }
                left[id] = max(0, fresh.count - most)
            }
            frontier = next
        }
        var lines = [Line(branches: "", relation: "", text: GraphText.line(node.name), concept: root)]
        Self.append(children, left, below: root, indent: "", to: &lines)
        self.lines = lines
    }

    /// The whole graph: the topics, and of each the `most` important concepts.
    package init(of graph: ConceptGraph, most: Int = 12) {
        var lines: [Line] = []
        for topic in graph.topics + [""] {
            let nodes = graph.nodes.filter { $0.topic == topic }
            guard !nodes.isEmpty else { continue }
            lines.append(
                Line(
                    branches: "", relation: "", text: topic.isEmpty ? "without a topic" : GraphText.line(topic),
                    concept: nil))
            let hidden = nodes.count - min(most, nodes.count)
            for (index, node) in nodes.prefix(most).enumerated() {
                let isLast = index == min(most, nodes.count) - 1 && hidden == 0
                lines.append(
                    Line(
                        branches: isLast ? "└─ " : "├─ ", relation: "", text: GraphText.line(node.name),
                        concept: node.id))
            }
            if hidden > 0 { lines.append(Line(branches: "└─ ", relation: "", text: "… \(hidden) more", concept: nil)) }
        }
        self.lines = lines
    }

    private struct Child {
        let relation: String
        let node: ConceptNode
    }

    private static func append(
        _ children: [Concept.ID: [Child]], _ left: [Concept.ID: Int], below id: Concept.ID, indent: String,
        to lines: inout [Line]
    ) {
        let (mine, hidden) = (children[id] ?? [], left[id] ?? 0)
        for (index, child) in mine.enumerated() {
            let isLast = index == mine.count - 1 && hidden == 0
            lines.append(
                Line(
                    branches: indent + (isLast ? "└─ " : "├─ "), relation: child.relation,
                    text: GraphText.line(child.node.name), concept: child.node.id))
            append(children, left, below: child.node.id, indent: indent + (isLast ? "   " : "│  "), to: &lines)
        }
        if hidden > 0 {
            lines.append(Line(branches: indent + "└─ ", relation: "", text: "… \(hidden) more", concept: nil))
        }
    }
}
