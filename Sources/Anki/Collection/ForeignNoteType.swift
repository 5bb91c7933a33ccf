internal import JSON

/// A note type of any package, as far as it tells fronts from backs.
struct ForeignNoteType {
    /// Indexes of the fields that a side shows.
    struct Template {
        let front: [Int]
        /// Those that do not show on the front already.
        let back: [Int]
    }

    let fields: [String]
    let templates: [Template]
    let isCloze: Bool
    /// Which of ours it is.
    let own: NoteType?
    /// The field with the gaps.
    let clozeField: Int

    /// Nil where the entry of the collection is no note type.
    init?(_ json: JSONValue, id: Int) {
        guard let fields = json["flds"]?.elements?.compactMap({ $0["name"]?.text }), !fields.isEmpty,
            let templates = json["tmpls"]?.elements
        else { return nil }
        self.fields = fields
        isCloze = json["type"]?.integer == 1
        own = NoteType(rawValue: id).flatMap { $0.fields == fields ? $0 : nil }
        let sides = templates.map { ($0["qfmt"]?.text ?? "", $0["afmt"]?.text ?? "") }
        self.templates = sides.map { front, back in
            let shown = Self.references(front).filter { !$0.filters.contains("type") }
            let front = Self.indexes(shown.map(\.field), fields)
            return Template(
                front: front,
                back: Self.indexes(Self.references(back).map(\.field), fields).filter { !front.contains($0) })
        }
        let gaps = sides.first.map { Self.references($0.0).filter { $0.filters.contains("cloze") } } ?? []
        clozeField = Self.indexes(gaps.map(\.field), fields).first ?? 0
    }

    /// Whether the second template asks the other way round what the first one asks.
    var isReversed: Bool {
        templates.count == 2 && !templates[0].back.isEmpty && templates[0].front == templates[1].back
            && templates[0].back == templates[1].front
    }

    /// The fields that a template names outside of conditions, with the filters before them.
    private static func references(_ template: String) -> [(field: String, filters: [Substring])] {
        var found: [(field: String, filters: [Substring])] = []
        for part in template.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstRange(of: "}}") else { continue }
            let name = part[..<end.lowerBound].drop(while: \.isWhitespace)
            guard let first = name.first, !"#^/!".contains(first) else { continue }
            let words = name.split(separator: ":", omittingEmptySubsequences: false)
            let field = words.last?.split(separator: " ").joined(separator: " ") ?? ""
            found.append((field, Array(words.dropLast())))
        }
        return found
    }

    private static func indexes(_ names: [String], _ fields: [String]) -> [Int] {
        var indexes: [Int] = []
        for name in names {
            guard let index = fields.firstIndex(of: name), !indexes.contains(index) else { continue }
            indexes.append(index)
        }
        return indexes
    }
}
