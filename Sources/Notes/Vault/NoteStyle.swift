/// What notes are written for.
package enum NoteFlavor: String, CaseIterable, Sendable {
    /// Wikilinks, front matter, foldable callouts, references to blocks.
    case obsidian
    /// CommonMark and GitHub's tables, with relative links.
    case plain
}

/// How one note links to others.
package struct NoteStyle: Sendable {
    package let flavor: NoteFlavor
    package let names: NoteNames
    /// The notes that are there to be linked to; nil for all that have a name.
    package let present: Set<NoteKey>?
    /// Folded names that no note may have as a second one: those of files that lead elsewhere, and those that several
    /// notes would like to have.
    package let reserved: Set<String>

    package init(
        _ flavor: NoteFlavor, _ names: NoteNames, present: Set<NoteKey>? = nil, reserved: Set<String> = []
    ) {
        self.flavor = flavor
        self.names = names
        self.present = present
        self.reserved = reserved
    }

    /// A link to a note, or to a block of it; the words alone where there is no such note.
    ///
    /// - Parameter words: what is shown, of any text.
    func link(
        to key: NoteKey, _ words: String, from note: NoteKey, block: NoteBlock? = nil, inTable: Bool = false
    ) -> String {
        let words = MarkdownText.line(words).isEmpty ? "untitled" : MarkdownText.line(words)
        guard key != note, present?.contains(key) ?? true, let stem = names.stem(of: key),
            let path = names.path(of: key)
        else { return MarkdownText.escaped(words, startsBlock: false) }
        switch flavor {
        case .obsidian:
            let target = stem + (block.map { "#^\($0.id)" } ?? "")
            let shown = Self.wikiWords(words)
            return shown == target ? "[[\(target)]]" : "[[\(target)\(inTable ? "\\|" : "|")\(shown)]]"
        case .plain:
            var target = path
            if note.kind != .index { target = note.kind == key.kind ? stem + ".md" : "../" + path }
            let anchor = block?.anchor.map { "#" + $0 } ?? ""
            return
                "[\(MarkdownText.escaped(words, startsBlock: false))](\(MarkdownLink.encoded(path: target))\(anchor))"
        }
    }

    /// A link out of all notes.
    func link(toAddress address: String, _ words: String) -> String {
        "[\(MarkdownText.escaped(MarkdownText.line(words), startsBlock: false))](\(MarkdownLink.encoded(address)))"
    }

    /// Nothing can be escaped within a wikilink, so what would end it or begin something else is shown alike.
    private static func wikiWords(_ words: String) -> String {
        var result = ""
        for character in words {
            switch character {
            case "[", "{": result += "("
            case "]", "}": result += ")"
            case "|", "\\": result += "/"
            case "<": result += "‹"
            case ">": result += "›"
            case "`": result += "'"
            case "*": result += "∗"
            case "~", "=", "%", "_":
                if result.last != character { result.append(character) }
            default: result.append(character)
            }
        }
        return result
    }
}

/// A paragraph of a source's note that others refer to.
package struct NoteBlock: Hashable, Sendable {
    /// Letters, digits and hyphens.
    package let id: String
    /// Of the heading that it stands under, where code hosts agree on it.
    package let anchor: String?
}
