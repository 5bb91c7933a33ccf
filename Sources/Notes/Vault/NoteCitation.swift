package import Transcripts

/// Where a claim can be looked up: a place of a source, the paragraph about it in the source's note, and the
/// recording at that second.
package struct NoteCitation: Hashable, Sendable {
    package let source: NoteKey
    package let title: String
    package let place: PlaceReference
    /// What a reader is told: ``place``, or the lines of the notes where the home has no transcript with those of it.
    package let shown: PlaceReference
    /// Opens the recording at that second.
    package let url: String?
    /// The paragraph of the source's note that is about the place.
    package let block: NoteBlock?

    package init(
        source: NoteKey, title: String, place: PlaceReference, shown: PlaceReference? = nil, url: String?,
        block: NoteBlock?
    ) {
        self.source = source
        self.title = title
        self.place = place
        self.shown = shown ?? place
        self.url = url
        self.block = block
    }

    /// The time, or the line, linked to the recording and to the note; with the title unless that stands above.
    func markdown(_ style: NoteStyle, from note: NoteKey, withTitle: Bool = true, inTable: Bool = false) -> String {
        let words = withTitle ? "\(title), \(shown)" : shown.description
        guard let url else { return style.link(to: source, words, from: note, block: block, inTable: inTable) }
        let there = style.link(toAddress: url, words)
        let isThere = note != source && (style.present?.contains(source) ?? true) && style.names.stem(of: source) != nil
        return isThere
            ? there + ", " + style.link(to: source, "notes", from: note, block: block, inTable: inTable) : there
    }
}
