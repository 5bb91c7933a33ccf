/// The names of tags, as Anki takes them (rslib/src/tags/mod.rs).
enum AnkiTag {
    /// `name` without what cannot stand in a tag; nil where nothing is left.
    static func cleaned(_ name: String) -> String? {
        let parts = name.split(separator: "::").map { part in
            String(part).split { $0.isWhitespace || $0.isNewline }.joined(separator: "-")
                .filter { character in
                    character != "\"" && character != ":"
                        && character.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
                }
        }
        let tag = parts.filter { !$0.isEmpty }.joined(separator: "::")
        return tag.isEmpty ? nil : tag
    }

    /// The column of a note: each tag once, in the order of the alphabet as Anki sorts them, with blanks around.
    static func column(_ tags: [String]) -> String {
        var seen: Set<String> = []
        let tags = tags.compactMap(cleaned).filter { seen.insert($0.lowercased()).inserted }
            .sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
        return tags.isEmpty ? "" : " \(tags.joined(separator: " ")) "
    }
}
