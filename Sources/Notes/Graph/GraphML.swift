internal import Authoring
package import Concepts

/// A graph as GraphML (Brandes et al., *GraphML progress report*, 2001), which yEd, Gephi, Cytoscape and networkx read.
package enum GraphML {
    package static func text(of graph: ConceptGraph) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">",
        ]
        for key in keys {
            lines.append(
                "  <key id=\"\(key.id)\" for=\"\(key.owner)\" attr.name=\"\(key.name)\" attr.type=\"\(key.type)\"/>")
        }
        lines.append("  <graph id=\"concepts\" edgedefault=\"directed\">")
        for node in graph.nodes {
            lines.append("    <node id=\"\(GraphText.xml(node.id.text))\">")
            lines.append("      <data key=\"name\">\(GraphText.xml(node.name))</data>")
            lines.append("      <data key=\"topic\">\(GraphText.xml(node.topic))</data>")
            lines.append("      <data key=\"importance\">\(node.importance)</data>")
            lines.append("      <data key=\"mentions\">\(node.mentionCount)</data>")
            lines.append("    </node>")
        }
        for (number, edge) in graph.edges.enumerated() {
            lines.append(
                "    <edge id=\"e\(number)\" source=\"\(GraphText.xml(edge.from.text))\""
                    + " target=\"\(GraphText.xml(edge.to.text))\">")
            lines.append("      <data key=\"type\">\(edge.type.rawValue)</data>")
            lines.append("      <data key=\"weight\">\(edge.weight)</data>")
            lines.append("      <data key=\"origin\">\(edge.origin.rawValue)</data>")
            if let reason = edge.reason { lines.append("      <data key=\"reason\">\(GraphText.xml(reason))</data>") }
            lines.append("    </edge>")
        }
        return (lines + ["  </graph>", "</graphml>"]).joined(separator: "\n") + "\n"
    }

    private static let keys: [(id: String, owner: String, name: String, type: String)] = [
        ("name", "node", "name", "string"), ("topic", "node", "topic", "string"),
        ("importance", "node", "importance", "double"), ("mentions", "node", "mentionCount", "int"),
        ("type", "edge", "type", "string"), ("weight", "edge", "weight", "double"),
        ("origin", "edge", "origin", "string"), ("reason", "edge", "reason", "string"),
    ]
}
