import JSON

/// The table that resolves the ids of speakers to names, which stands elsewhere in a JSON document.
struct JSONSpeakers {
    private var names: [String: String] = [:]

    /// Takes the tables `speakers`, `speakerMap` and `participants` of an object and of the objects in it.
    mutating func collect(_ node: JSONNode, depth: Int = 0) {
        guard depth < 4, node.isObject else { return }
        for (name, value) in node.members {
            switch name {
            case "speakers", "speakerMap", "speaker_map", "speakerNames", "speaker_names", "participants": take(value)
            default: collect(value, depth: depth + 1)
            }
        }
    }

    private mutating func take(_ table: JSONNode) {
        for (id, value) in table.members {
            if let name = value.text ?? (value["name"] ?? value["displayName"] ?? value["label"])?.text {
                names[id] = CleanText.string(name)
            }
        }
        guard table.isArray else { return }
        for entry in table.children {
            guard let name = (entry["name"] ?? entry["displayName"] ?? entry["label"])?.text else { continue }
            for key in [entry["id"], entry["speakerId"], entry["speaker_id"], entry["label"], entry["speaker"]] {
                if let key, let id = key.text ?? key.integer.map(String.init) { names[id] = CleanText.string(name) }
            }
        }
    }

    /// The name of a speaker given by name, by id, or as an object with either; nil for an empty one.
    func name(of node: JSONNode) -> String? {
        if node.isObject {
            if let name = (node["name"] ?? node["displayName"] ?? node["label"])?.text { return clean(name) }
            return (node["id"] ?? node["speaker_id"]).flatMap { name(of: $0) }
        }
        if let number = node.integer { return names[String(number)] ?? "Speaker \(number)" }
        return node.text.flatMap { names[$0] ?? clean($0) }
    }

    private func clean(_ name: String) -> String? { Label.name(in: CleanText.string(name)) }
}
