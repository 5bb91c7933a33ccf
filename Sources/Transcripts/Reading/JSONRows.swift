import JSON

/// The list of a JSON document that holds the talk: of objects with words and times, or of `[words, start,
/// end]` in any order.
struct JSONRows: Sendable {
    /// The first row of the list.
    let first: JSONNode?
    let rows: [JSONRow]

    /// The list with the most words in `root`; nil if there is none. Linear in the document.
    init?(_ root: JSONNode) {
        var best: (list: JSONNode, weight: Int)?
        Self.visit(root) { list in
            guard let weight = Self.weight(of: list) else { return false }
            if weight > best?.weight ?? 0 { best = (list, weight) }
            return true
        }
        guard let list = best?.list else { return nil }
        first = list.children.first { $0.isObject || $0.isArray }
        rows = list.children.compactMap(JSONRow.init)
        if rows.isEmpty { return nil }
    }

    /// Calls `take` for every list that holds objects or lists, outer ones first, and goes into those for
    /// which it gives false.
    private static func visit(_ node: JSONNode, _ take: (JSONNode) -> Bool) {
        if node.isArray, node.children.contains(where: { $0.isObject || $0.isArray }), take(node) { return }
        for child in node.children where child.isObject || child.isArray { visit(child, take) }
    }

    /// How much text the rows of a list hold, in bytes; nil where they are no rows of a transcript. A list of
    /// single words weighs half, since it is mostly the same talk again.
    private static func weight(of list: JSONNode) -> Int? {
        var (rows, timed, weight, items, single) = (0, 0, 0, 0, 0)
        for child in list.children {
            items += 1
            guard let row = JSONRow(child) else { continue }
            rows += 1
            if row.start != nil || row.speaker != nil { timed += 1 }
            weight += row.weight
            if row.isWord { single += 1 }
        }
        guard rows > 0, rows * 2 >= items, timed * 2 >= rows else { return nil }
        return single * 2 > rows ? weight / 2 : weight
    }

    /// The first list of objects that have a title and a start but no words.
    static func chapters(_ root: JSONNode) -> JSONNode? {
        var found: JSONNode?
        visit(root) { list in
            let isList = list.children.contains { $0["title"]?.isString == true && JSONRow($0) == nil }
            if isList, found == nil { found = list }
            return isList
        }
        return found
    }

    /// What bare numbers count. Nobody speaks a word in twenty seconds on average, nor fifty in one.
    var unit: JSONTime.Unit {
        var (low, high) = (Double.infinity, -Double.infinity)
        var isWhole = true
        var bytes = 0
        for row in rows {
            bytes += row.weight
            for time in [row.start, row.end] {
                guard case .number(let value, let whole)? = time else { continue }
                low = min(low, value)
                high = max(high, value)
                isWhole = isWhole && whole
            }
        }
        guard high > low else { return .seconds }
        // A word has about six bytes with its blank.
        return (high - low) / (Double(bytes) / 6 + 1) > (isWhole ? 20 : 60) ? .milliseconds : .seconds
    }
}
