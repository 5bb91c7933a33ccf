internal import Authoring

/// Concepts and how they hang together.
///
/// Nodes stand in the order of importance, most important first; ties in the order of their ids. Edges whose ends
/// are not both among the nodes are left out.
package struct ConceptGraph: Sendable {
    package let nodes: [ConceptNode]
    package let edges: [Relation]
    /// The topics of the whole graph, sorted; a part of a graph keeps those of the whole, so that their marks do.
    package let topics: [String]
    /// Which node has to be known for which, without cycles.
    package let prerequisites: Prerequisites
    let indices: [Concept.ID: Int]
    /// The edges at each node, by their numbers, in the order of `edges`.
    let incident: [[Int]]

    /// Builds the graph, works out the importance of its nodes (``Importance``) and an order in which to learn
    /// them (``Prerequisites``). About O(edges²) at worst for the order, linear else.
    package init(nodes: [ConceptNode], relations: [Relation]) {
        let ids = Set(nodes.map(\.id))
        precondition(ids.count == nodes.count, "two nodes with one id")
        let edges = relations.filter { $0.from != $0.to && ids.contains($0.from) && ids.contains($0.to) }
        let shares = Importance.shares(of: nodes, edges: edges)
        var ranked = nodes
        for index in ranked.indices { ranked[index].importance = shares[index] }
        ranked.sort { ($1.importance, $0.id) < ($0.importance, $1.id) }
        self.init(
            ranked: ranked, edges: edges, topics: Set(nodes.map(\.topic)).subtracting([""]).sorted(),
            prerequisites: Prerequisites(nodes: ranked, edges: edges))
    }

    init(ranked nodes: [ConceptNode], edges: [Relation], topics: [String], prerequisites: Prerequisites) {
        self.nodes = nodes
        self.edges = edges
        self.topics = topics
        self.prerequisites = prerequisites
        var indices: [Concept.ID: Int] = [:]
        for (index, node) in nodes.enumerated() { indices[node.id] = index }
        var incident = [[Int]](repeating: [], count: nodes.count)
        for (number, edge) in edges.enumerated() {
            if let from = indices[edge.from] { incident[from].append(number) }
            if let to = indices[edge.to] { incident[to].append(number) }
        }
        self.indices = indices
        self.incident = incident
    }

    package subscript(id: Concept.ID) -> ConceptNode? { indices[id].map { nodes[$0] } }

    /// An edge as one of its ends sees it.
    package struct Neighbor: Sendable {
        package let node: ConceptNode
        package let relation: Relation
        /// Whether the relation reads from the node that was asked about to this one.
        package let isOutgoing: Bool
    }

    /// The other ends of all edges at `id`: what is written before what was said before what is spoken of together,
    /// the type in the order of its declaration, then the more important first. A node stands once per edge.
    package func neighbors(of id: Concept.ID) -> [Neighbor] {
        guard let index = indices[id] else { return [] }
        return incident[index].compactMap { number -> Neighbor? in
            let edge = edges[number]
            let isOutgoing = edge.from == id
            return self[isOutgoing ? edge.to : edge.from].map {
                Neighbor(node: $0, relation: edge, isOutgoing: isOutgoing)
            }
        }.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    }

    /// The part of the graph that lies within `depth` steps of `id`, with all edges inside it; nil for an unknown id.
    ///
    /// Nodes keep their importance. With a `limit` on how many a node brings along, the weakest are passed over.
    package func neighborhood(of id: Concept.ID, depth: Int, limit: Int = .max) -> ConceptGraph? {
        guard indices[id] != nil else { return nil }
        var found: Set<Concept.ID> = [id]
        var frontier = [id]
        for _ in 0..<max(0, depth) {
            var next: [Concept.ID] = []
            for id in frontier {
                for neighbor in neighbors(of: id).prefix(limit) where found.insert(neighbor.node.id).inserted {
                    next.append(neighbor.node.id)
                }
            }
            frontier = next
        }
        return part(keeping: found)
    }

    /// The graph of those of its nodes, with all edges between them.
    package func part(keeping ids: Set<Concept.ID>) -> ConceptGraph {
        ConceptGraph(
            ranked: nodes.filter { ids.contains($0.id) },
            edges: edges.filter { ids.contains($0.from) && ids.contains($0.to) }, topics: topics,
            prerequisites: prerequisites)
    }
}

extension ConceptGraph.Neighbor {
    fileprivate var rank: [Double] {
        let type = RelationType.allCases.firstIndex(of: relation.type) ?? 0
        let origin = Relation.Origin.allCases.firstIndex(of: relation.origin) ?? 0
        return [Double(origin), Double(type), isOutgoing ? 0 : 1, -node.importance]
    }
}
