private import JSON
private import Text

/// What Obsidian calls properties.
enum NoteFrontMatter {
    static func lines(aliases: [String], tags: [String]) -> String {
        var lines = ["---"]
        if !aliases.isEmpty { lines += ["aliases:"] + aliases.map { "  - " + JSONWriter.string(.string($0)) } }
        lines += ["tags:"] + tags.map { "  - " + $0 }
        return (lines + ["---"]).joined(separator: "\n")
    }

    /// A tag of letters, digits and hyphens with something in it that is no digit.
    static func tag(_ topic: String) -> String {
        let slug = Slug.make(from: topic)
        return slug.allSatisfy { $0.isNumber || $0 == "-" } ? "topic-" + slug : slug
    }

    /// The other names of a note that are nobody else's name, each once.
    static func aliases(_ names: [String], of key: NoteKey, _ style: NoteStyle) -> [String] {
        var seen: Set<String> = [NoteFileName.folded(style.names.stem(of: key) ?? "")]
        return names.map(MarkdownText.line).filter { name in
            let folded = NoteFileName.folded(name)
            let owner = style.names.key(named: name)
            return !name.isEmpty && (owner == nil || owner == key) && !style.reserved.contains(folded)
                && seen.insert(folded).inserted
        }
    }
}
