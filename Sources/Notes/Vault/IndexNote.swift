/// The way into all notes.
package struct IndexNote: Sendable {
    package struct Topic: Sendable {
        package let key: NoteKey
        package let title: String
        package let about: String?
        package let concepts: Int
        package let progress: NoteProgress?

        package init(key: NoteKey, title: String, about: String?, concepts: Int, progress: NoteProgress?) {
            self.key = key
            self.title = title
            self.about = about
            self.concepts = concepts
            self.progress = progress
        }
    }

    package struct Source: Sendable {
        package let key: NoteKey
        package let title: String
        /// Who speaks, and when; may be empty.
        package let detail: String

        package init(key: NoteKey, title: String, detail: String) {
            self.key = key
            self.title = title
            self.detail = detail
        }
    }

    package var topics: [Topic] = []
    package var sources: [Source] = []
    /// By name.
    package var concepts: [ConceptNote.Other] = []
    /// The most important first.
    package var important: [ConceptNote.Other] = []
    package var progress: NoteProgress?

    package init() {}

    package func markdown(_ style: NoteStyle) -> String {
        var page = MarkdownPage()
        if style.flavor == .obsidian { page.add(NoteFrontMatter.lines(aliases: [], tags: ["study/index"])) }
        page.heading(1, "Study notes")
        page.add(
            "\(counted(concepts.count, "concept")) from \(counted(sources.count, "source")), "
                + "in \(counted(topics.count, "topic")).")
        if let progress { page.add("Your progress: " + progress.text) }
        if !important.isEmpty {
            let names = important.map { style.link(to: $0.key, $0.name, from: .index) }
            page.add("Most hangs on: \(names.joined(separator: ", ")).")
        }
        if !topics.isEmpty {
            page.heading(2, "Topics")
            page.list(
                topics.map { topic in
                    let about =
                        topic.about.map { ": " + MarkdownText.escaped(MarkdownText.line($0), startsBlock: false) } ?? ""
                    let mastery = topic.progress.map { $0.cards > 0 ? ", mastered to \($0.percent)" : "" } ?? ""
                    return style.link(to: topic.key, topic.title, from: .index)
                        + " (\(counted(topic.concepts, "concept"))\(mastery))" + about
                })
        }
        if !sources.isEmpty {
            page.heading(2, "Sources")
            page.list(
                sources.map { source in
                    let detail =
                        source.detail.isEmpty ? "" : ", " + MarkdownText.escaped(source.detail, startsBlock: false)
                    return style.link(to: source.key, source.title, from: .index) + detail
                })
        }
        if !concepts.isEmpty {
            page.heading(2, "Concepts")
            page.list(concepts.map { style.link(to: $0.key, $0.name, from: .index) })
        }
        return page.text
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
