/// What stays behind where a note was.
package enum RedirectNote {
    /// - Parameters:
    ///   - title: what the note was called.
    ///   - target: where it went; nil where what it was about is gone.
    package static func markdown(
        title: String, of key: NoteKey, to target: (key: NoteKey, title: String)?, _ style: NoteStyle
    ) -> String {
        var page = MarkdownPage()
        page.heading(1, title)
        // Links from here are those of a note of this kind; itself it may link to, under its new name.
        let here = NoteKey(key.kind, "")
        if let target {
            page.add("This note is now \(style.link(to: target.key, target.title, from: here)).")
        } else {
            page.add(
                "There is no such \(key.kind.rawValue) any more. See \(style.link(to: .index, "all notes", from: here))."
            )
        }
        return page.text
    }
}
