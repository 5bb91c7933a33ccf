internal import Transcripts

/// What one source says, from its first minute to its last.
package struct SourceNote: Sendable {
    /// A paragraph or an item of a list.
    package struct Statement: Hashable, Sendable {
        package let text: NoteText
        package let isItem: Bool
        /// Whether these are the words of the recording itself.
        package let isQuoted: Bool
        /// Nil where the section's place serves.
        package let citation: NoteCitation?

        package init(text: NoteText, isItem: Bool, isQuoted: Bool, citation: NoteCitation?) {
            self.text = text
            self.isItem = isItem
            self.isQuoted = isQuoted
            self.citation = citation
        }
    }

    package struct Section: Sendable {
        package let title: String
        package let citation: NoteCitation
        package let statements: [Statement]
        package let concepts: [ConceptNote.Other]

        package init(title: String, citation: NoteCitation, statements: [Statement], concepts: [ConceptNote.Other]) {
            self.title = title
            self.citation = citation
            self.statements = statements
            self.concepts = concepts
        }
    }

    package let id: String
    package let title: String
    package var show: String?
    package var date: String?
    /// Names, each with the role where it is known.
    package var people: [String] = []
    package var url: String?
    package var topics: [(key: NoteKey, title: String)] = []
    package var opening: [NoteText] = []
    package var sections: [Section] = []
    /// Whether nobody wrote notes and the sections are those of the transcript.
    package var isFromTranscript = false
    package var questions: [NoteQuestion] = []
    package var progress: NoteProgress?

    package init(id: String, title: String) {
        (self.id, self.title) = (id, title)
    }

    package var key: NoteKey { NoteKey(.source, id) }
}

extension SourceNote {
    package func markdown(_ style: NoteStyle) -> String {
        var page = MarkdownPage()
        if style.flavor == .obsidian {
            let tags = ["study/source"] + topics.map { NoteFrontMatter.tag($0.key.id) }
            page.add(
                NoteFrontMatter.lines(aliases: NoteFrontMatter.aliases([title], of: key, style), tags: tags))
        }
        page.heading(1, title)
        page.list(facts(style))
        for paragraph in opening { page.add(paragraph.markdown(style, from: key)) }
        if isFromTranscript {
            page.add(
                "Nobody has written notes on this yet. These are the sections of its transcript, each with the sentences "
                    + "that say most about what it is about.")
        }
        for section in sections { add(section, to: &page, style) }
        page.questions(questions, style, from: key)
        if let progress {
            page.heading(2, "Your progress")
            page.add(progress.text)
        }
        return page.text
    }

    private func facts(_ style: NoteStyle) -> [String] {
        var facts: [String] = []
        func words(_ text: String) -> String { MarkdownText.escaped(MarkdownText.line(text), startsBlock: false) }
        if let show { facts.append("Show: \(words(show))") }
        if let date { facts.append("Date: \(words(date))") }
        if !people.isEmpty { facts.append("With: " + people.map(words).joined(separator: ", ")) }
        if let url { facts.append("Recording: " + style.link(toAddress: url, title)) }
        if !topics.isEmpty {
            facts.append(
                "Topics: " + topics.map { style.link(to: $0.key, $0.title, from: key) }.joined(separator: ", "))
        }
        return facts
    }

    private func add(_ section: Section, to page: inout MarkdownPage, _ style: NoteStyle) {
        func mark(_ citation: NoteCitation) -> String {
            style.flavor == .obsidian ? citation.block.map { " ^" + $0.id } ?? "" : ""
        }
        func place(_ citation: NoteCitation) -> String {
            let words = citation.shown.description
            return citation.url.map { style.link(toAddress: $0, words) }
                ?? MarkdownText.escaped(words, startsBlock: false)
        }
        page.heading(2, section.title)
        page.add("From \(place(section.citation))." + mark(section.citation))
        var items: [String] = []
        for statement in section.statements {
            let words = statement.text.markdown(style, from: key)
            var text = statement.isQuoted ? "“\(words)”" : words
            if let citation = statement.citation { text += " (\(place(citation)))" + mark(citation) }
            if statement.isItem {
                items.append(text)
            } else {
                if !items.isEmpty { page.list(items) }
                items = []
                page.add(text)
            }
        }
        if !items.isEmpty { page.list(items) }
        if !section.concepts.isEmpty {
            let names = section.concepts.map { style.link(to: $0.key, $0.name, from: key) }
            page.add("Concepts: " + names.joined(separator: ", "))
        }
    }
}
