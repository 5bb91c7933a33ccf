internal import Authoring
package import Concepts

/// A graph laid out on a page: everything that ``GraphSVG`` draws, and where.
package struct GraphDrawing: Sendable {
    package struct Node: Sendable {
        let concept: ConceptNode
        let label: LabelText
        /// With the mark of the topic and the space around the label.
        package let box: Box
        let topic: Int?
        let isRoot: Bool
    }

    struct Edge {
        let relation: Relation
        let curve: Curve
        let names: (from: String, to: String)
    }

    struct LegendEntry {
        enum Kind {
            case topic(Int)
            case relation(RelationType)
        }

        let kind: Kind
        let text: String
        /// On a page that is not enlarged.
        let box: Box
    }

    let title: String
    package let nodes: [Node]
    let edges: [Edge]
    let legend: [LegendEntry]
    package let width: Double
    package let height: Double
    /// How much larger than usual the title and the legend are: a wide picture is seen from further away.
    let scale: Double

    static let (margin, titleHeight, padding, markWidth) = (24.0, 44.0, 8.0, 16.0)

    /// All boxes that hold text. None overlaps another.
    package var labelBoxes: [Box] {
        nodes.map(\.box)
            + legend.map { entry in
                Box(center: entry.box.center * scale, width: entry.box.width * scale, height: entry.box.height * scale)
            }
    }

    /// Lays `graph` out; `root` is drawn heavier. O(n²) in the nodes and edges.
    package init(of graph: ConceptGraph, title: String, root: Concept.ID? = nil, seed: UInt64 = 1) {
        let greatest = graph.nodes.first?.importance ?? 1
        let labels = graph.nodes.map { node in
            LabelText(
                node.name,
                size: node.id == root ? 17 : (11 + 5 * (node.importance / greatest).squareRoot()).rounded())
        }
        var places: [Concept.ID: Int] = [:]
        for (index, node) in graph.nodes.enumerated() { places[node.id] = index }
        let ends = graph.edges.compactMap { edge -> (Int, Int)? in
            if let from = places[edge.from], let to = places[edge.to] { (from, to) } else { nil }
        }
        let layout = GraphLayout(
            sizes: zip(labels, graph.nodes).map { label, node in
                let mark = graph.topics.contains(node.topic) ? Self.markWidth : 0
                return (label.width + mark + 2 * Self.padding, label.height + 8)
            }, edges: ends, seed: seed)
        scale = (min(3, max(1, layout.width / 1600)) * 10).rounded() / 10
        let shift = Point(Self.margin, Self.margin + Self.titleHeight * scale)
        let boxes = layout.boxes.map { Box(center: $0.center + shift, width: $0.width, height: $0.height) }
        self.title = GraphText.line(title)
        nodes = graph.nodes.indices.map { index in
            Node(
                concept: graph.nodes[index], label: labels[index], box: boxes[index],
                topic: graph.topics.firstIndex(of: graph.nodes[index].topic), isRoot: graph.nodes[index].id == root)
        }
        edges = Self.routed(zip(graph.edges, ends), boxes, graph.nodes.map(\.name))
        let width = max(layout.width, 560, LabelText.width(of: self.title, size: 22))
        let bottom = shift.y + layout.height + Self.margin
        let (legend, end) = Self.legend(of: graph, width: width / scale, top: bottom / scale)
        self.legend = legend
        height = end * scale
        self.width = width + 2 * Self.margin
    }

    /// Each edge as straight as it can be without running through a box; edges with the same ends side by side.
    private static func routed(
        _ edges: some Sequence<(Relation, (Int, Int))>, _ boxes: [Box], _ names: [String]
    ) -> [Edge] {
        var taken: [[Int]: [Double]] = [:]
        return edges.map { relation, ends in
            let isForward = ends.0 < ends.1
            let pair = [min(ends.0, ends.1), max(ends.0, ends.1)]
            let free = [0, 0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.35, -0.35].filter { bend in
                !(taken[pair] ?? []).contains { abs($0 - bend) < 0.05 }
            }
            var best: (bend: Double, curve: Curve, crossings: Int)?
            for bend in free.isEmpty ? [0] : free {
                let curve = Curve(from: boxes[ends.0], to: boxes[ends.1], bend: isForward ? bend : -bend)
                let crossings = curve.crossings(of: boxes, except: ends)
                if crossings < best?.crossings ?? .max { best = (bend, curve, crossings) }
                if crossings == 0 { break }
            }
            let chosen = best ?? (0, Curve(from: boxes[ends.0], to: boxes[ends.1], bend: 0), 0)
            taken[pair, default: []].append(chosen.bend)
            return Edge(relation: relation, curve: chosen.curve, names: (names[ends.0], names[ends.1]))
        }
    }

    /// The topics and types that occur, in rows below the picture, and where the page ends.
    private static func legend(of graph: ConceptGraph, width: Double, top: Double) -> ([LegendEntry], Double) {
        let topics = graph.topics.enumerated().filter { topic in graph.nodes.contains { $0.topic == topic.element } }
        let types = RelationType.allCases.filter { type in graph.edges.contains { $0.type == type } }
        let entries: [[(LegendEntry.Kind, String, Double)]] = [
            topics.map { (.topic($0.offset), GraphText.line($0.element), markWidth + 4) },
            types.map { (.relation($0), $0.rawValue, 54) },
        ]
        var legend: [LegendEntry] = []
        var y = top
        for row in entries where !row.isEmpty {
            var x = 0.0
            for (kind, text, sample) in row {
                let entry = sample + LabelText.width(of: text, size: 12)
                if x > 0, x + entry > width {
                    (x, y) = (0, y + 22)
                }
                let center = Point(margin + x + entry / 2, y + 10)
                legend.append(LegendEntry(kind: kind, text: text, box: Box(center: center, width: entry, height: 20)))
                x += entry + 22
            }
            y += 26
        }
        return (legend, y + margin / 2)
    }
}
