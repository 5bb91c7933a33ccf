import JSON
import Library

extension SearchAnswer {
    /// As the contract has it; with the id of the query where there is one.
    func json(id: String?) -> JSONValue {
        let head: [(String, JSONValue)] = id.map { [("id", .string($0))] } ?? []
        return .members(
            head + [
                ("query", .string(query)), ("concepts", .array(concepts.map { .string($0) })),
                ("didYouMean", JSONValue(didYouMean)),
                ("relaxed", .bool(isRelaxed)), ("hits", .array(hits.map(\.json))),
            ])
    }
}

extension SearchHit {
    fileprivate var json: JSONValue {
        let places = Dictionary(place.members) { first, _ in first }
        func at(_ name: String) -> (String, JSONValue) { (name, places[name] ?? .null) }
        let explain: [(String, JSONValue)] =
            reasons.isEmpty ? [] : [("explain", .array(reasons.map(\.json)))]
        return .members(
            [
                ("rank", .integer(rank)), ("score", .number(score)), at("source"),
                ("kind", .string(place.kind.rawValue)),
                at("part"), at("start"), at("end"), at("lineStart"), at("lineEnd"), ("speaker", JSONValue(speaker)),
                ("text", .string(text)),
                (
                    "highlights",
                    .array(highlights.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
                ),
                ("concepts", .array(concepts.map { .string($0) })), at("url"), ("title", JSONValue(title)),
            ] + explain)
    }
}

extension SearchReason {
    fileprivate var json: JSONValue {
        .members([("kind", .string(kind)), ("label", .string(label)), ("score", .number(score))])
    }
}
