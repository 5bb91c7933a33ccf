package import Concepts
package import Transcripts

/// A skeleton of notes on a transcript, in the format that `ingest` reads: the head, a section for each change of
/// subject with its place, its concepts, and its key sentences as pointers. A person writes what was said.
package struct NotesDraft: Sendable {
    package struct Head: Sendable {
        package var metadata: Transcript.Metadata
        package var topics: [String]
        /// For the `words:` mark.
        package var fingerprint: String
        package var format: String

        package init(metadata: Transcript.Metadata, topics: [String], fingerprint: String, format: String) {
            self.metadata = metadata
            self.topics = topics
            self.fingerprint = fingerprint
            self.format = format
        }
    }

    /// One recording.
    package struct Part: Sendable {
        package var title: String?
        package var url: String?
        package var segments: [Segment]

        package init(title: String?, url: String?, segments: [Segment]) {
            self.title = title
            self.url = url
            self.segments = segments
        }
    }

    private let head: Head
    private let parts: [Part]
    private let outline: TalkOutline

    package init(head: Head, parts: [Part], finder: TermFinder) {
        self.head = head
        self.parts = parts
        outline = TalkOutline(parts: parts.map(\.segments), people: head.metadata.people.map(\.name), finder: finder)
    }

    /// The whole draft. Notes with a section nobody wrote into are refused with the line of that section, so
    /// what is left to do cannot be forgotten.
    package var text: String {
        var lines = headLines
        lines += [
            "", "<!-- A draft. Write under each heading what was said there, in your own words, and give the section a",
            "title of your own; comments like this one are passed over. Then: study ingest THIS-FILE -->",
        ]
        for section in outline.sections { lines += self.lines(of: section) }
        let candidates = outline.terms.filter { $0.concept == nil && TalkOutline.isTelling($0) }.prefix(15).map(\.name)
        if !candidates.isEmpty {
            lines += [
                "",
                "<!-- Terms that the glossary does not know yet: \(Self.commentable(candidates.joined(separator: ", "))) -->",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headLines: [String] {
        var lines = ["---", "study: notes", "title: \(head.metadata.title ?? "Untitled")"]
        if let show = head.metadata.show { lines.append("show: \(show)") }
        if let date = head.metadata.date { lines.append("date: \(date)") }
        if let url = head.metadata.url { lines.append("url: \(url)") }
        if !head.metadata.people.isEmpty {
            lines.append("people:")
            lines += head.metadata.people.map { "  - \($0.name)\($0.role.map { ", \($0)" } ?? "")" }
        }
        if !head.topics.isEmpty { lines.append("topics: [\(head.topics.joined(separator: ", "))]") }
        if parts.count > 1 {
            lines.append("parts:")
            for (index, part) in parts.enumerated() {
                lines.append("  - \(part.title ?? "Part \(index + 1)")\(part.url.map { " <\($0)>" } ?? "")")
            }
        }
        return lines + ["format: \(head.format)", "marks:", "  - words: \(head.fingerprint)", "---"]
    }

    private func lines(of section: TalkOutline.Section) -> [String] {
        guard let first = section.segments.first else { return [] }
        var lines = ["", "## \(section.title) [\(place(of: first, section.part))]", ""]
        for pointer in section.keySentences {
            lines.append("<!-- [\(place(of: pointer.segment, section.part))] \(Self.commentable(pointer.text)) -->")
        }
        let concepts = section.concepts.map(\.name)
        if !concepts.isEmpty { lines += ["", "Concepts: \(concepts.joined(separator: ", "))"] }
        return lines
    }

    private func place(of segment: Segment, _ part: Int) -> PlaceReference {
        let number = parts.count > 1 ? part : nil
        return PlaceReference(
            part: number,
            moment: segment.start.map { .time($0, end: nil) }
                ?? .lines(segment.lines.lowerBound...segment.lines.lowerBound))
    }

    /// Text that cannot end a comment.
    private static func commentable(_ text: String) -> String { text.replacing("--", with: "–") }
}
