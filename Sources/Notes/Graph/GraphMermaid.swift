internal import Authoring
package import Concepts
internal import JSON

/// A graph as a Mermaid flowchart, for Markdown that shows diagrams.
package enum GraphMermaid {
    /// Ids are numbers of our own, and names stand in quotes with entities: no name is read as syntax.
    package static func text(
        of graph: ConceptGraph, title: String? = nil, where isDrawn: (Relation) -> Bool = { _ in true }
    ) -> String {
        var lines: [String] = []
        if let title { lines += ["---", "title: \(JSONWriter.string(.string(GraphText.line(title))))", "---"] }
        lines.append("flowchart LR")
        var numbers: [Concept.ID: Int] = [:]
        for (number, node) in graph.nodes.enumerated() {
            numbers[node.id] = number
            lines.append("    c\(number)[\"\(escaped(node.name))\"]")
        }
        for edge in graph.edges where isDrawn(edge) {
            guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
            lines.append("    c\(from) \(arrow(of: edge.type))|\(edge.type.rawValue)| c\(to)")
        }
        for (index, topic) in graph.topics.enumerated() {
            let members = graph.nodes.indices.filter { graph.nodes[$0].topic == topic }.map { "c\($0)" }
            guard !members.isEmpty else { continue }
            let colors = GraphPalette.light[index % GraphPalette.light.count]
            lines.append("    classDef topic\(index) fill:\(colors.fill),stroke:\(colors.stroke),color:#1b1f24")
            lines.append("    class \(members.joined(separator: ",")) topic\(index)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A label between quotes. Mermaid has entities of its own: `#quot;` and `#35;`. The rest of its markup (Markdown
    /// in backticks, HTML) begins with one of these signs too.
    private static func escaped(_ name: String) -> String {
        let text = GraphText.replacing(in: GraphText.line(name)) { scalar in
            switch scalar {
            case "\"", "#", "&", "<", ">", "`", "\\", ";", "[", "]", "{", "}", "|", "*", "_": "#\(scalar.value);"
            default: nil
            }
        }
        return text.isEmpty ? " " : text
    }

    private static func arrow(of type: RelationType) -> String {
        switch type {
        case .isA, .partOf, .causes: "-->"
        case .requires: "==>"
        case .usedFor, .improves, .exampleOf: "-.->"
        case .contrastsWith: "x--x"
        case .relatedTo: "-.-"
        }
    }
}
