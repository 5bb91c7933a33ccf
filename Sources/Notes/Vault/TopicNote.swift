/// A topic as a whole: its concepts in the order in which to learn them, and how they hang together.
package struct TopicNote: Sendable {
    package struct Entry: Sendable {
        package let concept: ConceptNote.Other
        /// What it is, in a sentence.
        package let meaning: NoteText?
        /// Of those in the topic, what comes right before.
        package let after: [ConceptNote.Other]
        package let progress: NoteProgress?

        package init(
            concept: ConceptNote.Other, meaning: NoteText?, after: [ConceptNote.Other], progress: NoteProgress?
        ) {
            self.concept = concept
            self.meaning = meaning
            self.after = after
            self.progress = progress
        }
    }

    package let id: String
    package let title: String
    package var about: NoteText?
    /// In learning order.
    package var entries: [Entry] = []
    /// A flowchart of Mermaid; nil where nothing is joined.
    package var diagram: String?
    /// How many of the concepts the diagram leaves out.
    package var undrawn = 0
    package var sources: [(key: NoteKey, title: String)] = []
    package var progress: NoteProgress?

    package init(id: String, title: String) {
        (self.id, self.title) = (id, title)
    }

    package var key: NoteKey { NoteKey(.topic, id) }

    package func markdown(_ style: NoteStyle) -> String {
        var page = MarkdownPage()
        if style.flavor == .obsidian {
            let aliases = NoteFrontMatter.aliases([title, id], of: key, style)
            page.add(NoteFrontMatter.lines(aliases: aliases, tags: ["study/topic", NoteFrontMatter.tag(id)]))
        }
        page.heading(1, title)
        if let about, !about.isEmpty { page.add(about.markdown(style, from: key)) }
        if let progress { page.add("Your progress: " + progress.text) }
        if !entries.isEmpty {
            page.heading(2, "In learning order")
            page.add("Each concept stands after those that it rests on.")
            page.add(
                entries.enumerated().map { "\($0 + 1). " + item($1, style) }.joined(separator: "\n"))
        }
        if let diagram {
            page.heading(2, "How it hangs together")
            page.fence("mermaid", diagram)
            if undrawn > 0 {
                page.add("\(undrawn) more \(undrawn == 1 ? "concept" : "concepts") of the topic are not drawn here.")
            }
        }
        if !sources.isEmpty {
            page.heading(2, "Sources")
            page.list(sources.map { style.link(to: $0.key, $0.title, from: key) })
        }
        return page.text
    }

    private func item(_ entry: Entry, _ style: NoteStyle) -> String {
        var text = style.link(to: entry.concept.key, entry.concept.name, from: key)
        if let meaning = entry.meaning, !meaning.isEmpty { text += ": " + meaning.markdown(style, from: key) }
        if !entry.after.isEmpty {
            let names = entry.after.map { style.link(to: $0.key, $0.name, from: key) }.joined(separator: ", ")
            text += " *After:* \(names)."
        }
        if let progress = entry.progress, progress.cards > 0 { text += " *Mastered:* \(progress.percent)." }
        return text
    }
}
