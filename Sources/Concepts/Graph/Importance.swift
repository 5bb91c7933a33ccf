internal import Authoring

/// How much a concept matters among the others.
///
/// A personalised PageRank (Page, Brin, Motwani, Winograd 1999; Haveliwala, *Topic-sensitive PageRank*, WWW 2002):
///
///     share(i) = (1 - d) · talk(i) + d · Σ share(j) · pull(j → i) / Σ pull(j → ·)
///     talk(i)  ∝ 1 + Σ log₂(1 + mentions of i in s)    over the sources s
///
/// `talk` is where a reader's attention comes from: what many sources speak of. Within one source mentions count by
/// their logarithm, since a word once said is likely to be said again (Church and Gale, *Poisson mixtures*, 1995).
/// `pull` is where it goes on to: from a concept to what it rests on, more by what is written than by what was
/// found, and a quarter of that back. d is 0.5: people follow a chain of explanations for about two steps, as with
/// citations (Chen, Xie, Maslov, Redner, *Finding scientific gems with Google's PageRank*, 2007). A node that pulls
/// nothing hands its share back by `talk`.
enum Importance {
    static let damping = 0.5

    /// The share of each node, in the order given; above 0, summing to 1. About fifty rounds over all edges.
    static func shares(of nodes: [ConceptNode], edges: [Relation]) -> [Double] {
        guard !nodes.isEmpty else { return [] }
        var indices: [Concept.ID: Int] = [:]
        for (index, node) in nodes.enumerated() { indices[node.id] = index }
        let talk = normalized(nodes.map { node in node.mentions.values.sorted().reduce(1.0) { $0 + logTwo(1 + $1) } })
        var pulls: [(from: Int, to: Int, strength: Double)] = []
        var outgoing = [Double](repeating: 0, count: nodes.count)
        for edge in edges {
            guard let from = indices[edge.from], let to = indices[edge.to] else { continue }
            let strength = edge.weight * pull(of: edge.type)
            for (from, to, strength) in [(from, to, strength), (to, from, strength * back(of: edge.type))] {
                pulls.append((from, to, strength))
                outgoing[from] += strength
            }
        }
        var shares = talk
        for _ in 0..<100 {
            var next = [Double](repeating: 0, count: nodes.count)
            for pull in pulls { next[pull.to] += shares[pull.from] * pull.strength / outgoing[pull.from] }
            let idle = nodes.indices.reduce(0) { outgoing[$1] > 0 ? $0 : $0 + shares[$1] }
            for index in nodes.indices {
                next[index] = (1 - damping) * talk[index] + damping * (next[index] + idle * talk[index])
            }
            let change = nodes.indices.reduce(0) { $0 + abs(next[$1] - shares[$1]) }
            shares = next
            if change < 1e-13 { break }
        }
        return normalized(shares)
    }

    /// How much of the attention goes from a concept to the other end.
    private static func pull(of type: RelationType) -> Double {
        switch type {
        case .requires: 1
        case .isA, .partOf: 0.8
        case .usedFor, .improves, .causes: 0.6
        case .exampleOf: 0.5
        case .contrastsWith: 0.4
        case .relatedTo: 0.25
        }
    }

    /// The share of it that goes the other way.
    private static func back(of type: RelationType) -> Double { type.isSymmetric ? 1 : 0.25 }

    private static func logTwo(_ count: Int) -> Double {
        Double(max(1, count)).naturalLogarithm / 0.693_147_180_559_945_3
    }

    private static func normalized(_ values: [Double]) -> [Double] {
        let sum = values.reduce(0, +)
        return values.map { $0 / sum }
    }
}
