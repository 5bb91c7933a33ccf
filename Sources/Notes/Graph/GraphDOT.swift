internal import Authoring
package import Concepts

/// A graph in the language of Graphviz.
package enum GraphDOT {
    /// From this many edges on, layers and curves take Graphviz minutes: then it is told to use springs and lines,
    /// and the types of edges stand in their tips alone.
    private static let many = 250

    /// `graph` as a `digraph`; names are quoted, nothing in them is read as markup.
    package static func text(of graph: ConceptGraph, title: String = "Concepts") -> String {
        let isLarge = graph.edges.count > many
        let layout = isLarge ? "layout=sfdp, overlap=prism, splines=line" : "layout=dot, splines=true"
        var lines = [
            "digraph concepts {",
            "  graph [label=\(quoted(title)), labelloc=t, fontname=\"Helvetica\", \(layout)];",
            "  node [shape=box, style=\"rounded,filled\", fillcolor=\"white\", fontname=\"Helvetica\", fontsize=11];",
            "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#66707c\"];",
        ]
        for node in graph.nodes {
            var attributes = ["label=\(quoted(node.name))", "tooltip=\(quoted(node.topic))"]
            if let topic = graph.topics.firstIndex(of: node.topic) {
                attributes.append("fillcolor=\"\(GraphPalette.light[topic % GraphPalette.light.count].fill)\"")
            }
            lines.append("  \(quoted(node.id.text)) [\(attributes.joined(separator: ", "))];")
        }
        for edge in graph.edges {
            let name = isLarge ? "edgetooltip" : "label"
            let attributes = ["\(name)=\"\(edge.type.rawValue)\""] + style(of: edge.type)
            lines.append(
                "  \(quoted(edge.from.text)) -> \(quoted(edge.to.text)) [\(attributes.joined(separator: ", "))];")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// A quoted string. A backslash would begin an escape (`\N` is the name of the node), so it is doubled.
    private static func quoted(_ text: String) -> String {
        let body = GraphText.replacing(in: GraphText.line(text)) { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            // Otherwise Graphviz reads `&lt;` in a name as an entity.
            case "&": "&amp;"
            default: nil
            }
        }
        return "\"\(body)\""
    }

    private static func style(of type: RelationType) -> [String] {
        switch type {
        case .isA: ["arrowhead=empty"]
        case .partOf: ["arrowhead=diamond"]
        case .usedFor: ["style=dashed", "arrowhead=vee"]
        case .requires: ["style=bold", "arrowhead=normal"]
        case .contrastsWith: ["style=dashed", "dir=both", "arrowhead=tee", "arrowtail=tee"]
        case .improves: ["style=dashed", "arrowhead=normal"]
        case .causes: ["arrowhead=vee"]
        case .exampleOf: ["style=dotted", "arrowhead=empty"]
        case .relatedTo: ["style=dotted", "dir=none"]
        }
    }
}
