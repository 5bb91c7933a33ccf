internal import Authoring
package import Concepts

/// A graph as a picture that stands on its own: no script, no font, no address, light or dark as the reader's system.
package enum GraphSVG {
    /// `root`, where there is one, is drawn heavier. The same graph and seed give the same bytes.
    package static func text(
        of graph: ConceptGraph, title: String, root: Concept.ID? = nil, seed: UInt64 = 1
    ) -> String {
        text(of: GraphDrawing(of: graph, title: title, root: root, seed: seed))
    }

    package static func text(of drawing: GraphDrawing) -> String {
        let (width, height) = (number(drawing.width), number(drawing.height))
        let isDense = drawing.edges.count > 150
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"study-graph\(isDense ? " dense" : "")\" width=\"\(width)\""
                + " height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"graph-title\">",
            "<title id=\"graph-title\">\(GraphText.xml(drawing.title))</title>",
            GraphStyle.text(topics: Set(drawing.nodes.compactMap(\.topic)).sorted()), GraphStyle.markers,
            "<rect class=\"page\" width=\"\(width)\" height=\"\(height)\"/>",
            "<text class=\"title\" font-size=\"\(number(22 * drawing.scale))\" x=\"\(number(GraphDrawing.margin))\""
                + " y=\"\(number(GraphDrawing.margin + 20 * drawing.scale))\">\(GraphText.xml(drawing.title))</text>",
            "<g class=\"edges\">",
        ]
        lines += drawing.edges.map(edge)
        lines += ["</g>", "<g class=\"nodes\">"]
        lines += drawing.nodes.map(node)
        lines += ["</g>", "<g class=\"legend\" transform=\"scale(\(number(drawing.scale)))\">"]
        lines += drawing.legend.map(legend)
        return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
    }

    private static func number(_ value: Double) -> String { GraphText.number(value, places: 1) }

    private static func edge(_ edge: GraphDrawing.Edge) -> String {
        let type = edge.relation.type.rawValue
        var tip = "\(edge.names.from) \(type) \(edge.names.to)"
        if let reason = edge.relation.reason { tip += " — \(reason)" }
        return "<path class=\"edge \(type)\" d=\"\(path(edge.curve))\"\(markers(of: edge.relation.type))>"
            + "<title>\(GraphText.xml(tip))</title></path>"
    }

    private static func path(_ curve: Curve) -> String {
        func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
        return "M\(pair(curve.start)) Q\(pair(curve.control)) \(pair(curve.end))"
    }

    private static func markers(of type: RelationType) -> String {
        switch type {
        case .isA, .exampleOf: " marker-end=\"url(#hollow)\""
        case .partOf: " marker-end=\"url(#diamond)\""
        case .requires: " marker-end=\"url(#filled)\""
        case .usedFor: " marker-end=\"url(#open)\""
        case .improves: " marker-end=\"url(#plus)\""
        case .causes: " marker-end=\"url(#double)\""
        case .contrastsWith: " marker-start=\"url(#bar)\" marker-end=\"url(#bar)\""
        case .relatedTo: ""
        }
    }

    private static func node(_ node: GraphDrawing.Node) -> String {
        let (box, label) = (node.box, node.label)
        let kind = (node.topic.map { "node t\($0)" } ?? "node") + (node.isRoot ? " root" : "")
        var tip = node.concept.name
        if !node.concept.topic.isEmpty { tip += " (\(node.concept.topic))" }
        var text = "<g class=\"\(kind)\"><title>\(GraphText.xml(tip))</title>"
        text +=
            "<rect x=\"\(number(box.left))\" y=\"\(number(box.top))\" width=\"\(number(box.width))\""
            + " height=\"\(number(box.height))\" rx=\"\(number(min(box.height / 2, 12)))\"/>"
        if let topic = node.topic {
            text += mark(topic, at: Point(box.left + GraphDrawing.padding + 5, box.center.y))
        }
        let left = box.left + GraphDrawing.padding + (node.topic == nil ? 0 : GraphDrawing.markWidth)
        let top = box.center.y - label.height / 2
        for (index, line) in label.lines.enumerated() where !line.isEmpty {
            let base = top + Double(index) * label.lineHeight + label.size * 0.95
            text += lineText(line, x: left, y: base, size: label.size)
        }
        return text + "</g>"
    }

    /// One line of a label, held to the width that was reckoned with, whatever font the reader has.
    private static func lineText(_ line: String, x: Double, y: Double, size: Double) -> String {
        let width = number(LabelText.width(of: line, size: size))
        return "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" textLength=\"\(width)\""
            + " lengthAdjust=\"spacingAndGlyphs\">\(GraphText.xml(line))</text>"
    }

    /// The sign of a topic, so that topics are told apart without colour too.
    private static func mark(_ topic: Int, at center: Point) -> String {
        "<path class=\"mark t\(topic)\" transform=\"translate(\(number(center.x)) \(number(center.y)))\""
            + " d=\"\(GraphStyle.marks[topic % GraphStyle.marks.count])\"/>"
    }

    private static func legend(_ entry: GraphDrawing.LegendEntry) -> String {
        let (left, middle) = (entry.box.left, entry.box.center.y)
        switch entry.kind {
        case .topic(let topic):
            return mark(topic, at: Point(left + 6, middle))
                + lineText(entry.text, x: left + GraphDrawing.markWidth + 4, y: middle + 4, size: 12)
        case .relation(let type):
            let line =
                "<path class=\"edge \(type.rawValue)\" d=\"M\(number(left + 2)) \(number(middle))"
                + " H\(number(left + 44))\"\(markers(of: type))/>"
            return line + lineText(entry.text, x: left + 54, y: middle + 4, size: 12)
        }
    }
}
