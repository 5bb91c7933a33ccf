internal import Authoring
package import Concepts
package import JSON

/// A graph as JSON, as `study graph --json` prints it.
package enum GraphJSON {
    /// `place` says where a piece of evidence stands; what it does not know is left out.
    package static func value(of graph: ConceptGraph, place: (Evidence) -> JSONValue?) -> JSONValue {
        .object([
            .init("nodes", .array(graph.nodes.map(value))),
            .init("edges", .array(graph.edges.map { value(of: $0, place: place) })),
        ])
    }

    private static func value(of node: ConceptNode) -> JSONValue {
        .object([
            .init("id", .string(node.id.text)), .init("name", .string(node.name)),
            .init("topic", node.topic.isEmpty ? .null : .string(node.topic)),
            .init("importance", .number(node.importance)), .init("mentionCount", .integer(node.mentionCount)),
        ])
    }

    private static func value(of edge: Relation, place: (Evidence) -> JSONValue?) -> JSONValue {
        .object([
            .init("from", .string(edge.from.text)), .init("type", .string(edge.type.rawValue)),
            .init("to", .string(edge.to.text)), .init("weight", .number(edge.weight)),
            .init("origin", .string(edge.origin.rawValue)), .init("reason", edge.reason.map(JSONValue.string) ?? .null),
            .init("evidence", .array(edge.evidence.compactMap(place))),
        ])
    }
}
