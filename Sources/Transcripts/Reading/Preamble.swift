/// What stands before the talk: titles, names, dates and addresses (`head`), and written matter that says
/// something (`summary`).
struct Preamble: Sendable {
    private(set) var metadata = Transcript.Metadata()
    private(set) var segments: [Segment] = []

    /// Reads `lines`; the titles of a list of chapters say nothing.
    init(_ document: Document, _ lines: Range<Int>, areTitles: Bool = false) {
        if let head = FrontMatter(document.text, from: lines.lowerBound) { take(head) }
        for line in lines {
            let shape = document.shapes[line - 1]
            if shape == .blank { continue }
            let range: Range<Int> =
                if case .heading(let title) = shape { title } else { document.text.line(line) }
            let text = document.string(range)
            guard !text.isEmpty else { continue }
            let isSummary = !areTitles && Self.saysSomething(text)
            if !isSummary, !areTitles { note(text, isHeading: document.text.line(line) != range) }
            segments.append(Segment(lines: line...line, text: text, kind: isSummary ? .summary : .head))
        }
        if metadata.url == nil {
            metadata.url = segments.lazy.compactMap { WebAddress.first(in: $0.text) }.first
        }
    }

    /// What entries of a head say; keys in small letters.
    init(facts: [(key: String, value: String)]) {
        for fact in facts { _ = set(fact.key, fact.value) }
    }

    /// What lines of a head say, in order.
    init(heads: some Sequence<String>) {
        for text in heads {
            note(text, isHeading: false)
            metadata.url = metadata.url ?? WebAddress.first(in: text)
        }
    }

    /// This head behind `other`.
    func joined(to other: Preamble?) -> Preamble {
        guard let other else { return self }
        var joined = other
        joined.segments += segments
        joined.metadata = other.metadata.filled(from: metadata)
        return joined
    }

    /// Whether a line says only that the transcript begins.
    static func isTranscriptMark(_ shape: LineShape, _ document: Document) -> Bool {
        let range: Range<Int> =
            switch shape {
            case .heading(let title): title
            case .text(let line): line
            case .labelled(let name, let text, _) where text.isEmpty: name
            default: 0..<0
            }
        guard range.count <= 40 else { return false }
        let words = document.string(range).lowercased().filter { $0 != "*" && $0 != ":" && $0 != "_" }
        return [
            "transcript", "full transcript", "episode transcript", "transcription", "begin transcript",
            "[begin transcript]", "transcript begins", "transcript begins here", "the transcript begins here",
            "the transcript begins", "start of transcript", "[transcript begins]", "transcript starts here",
            "interview transcript", "podcast transcript", "full episode transcript", "transcript below",
        ].contains(words.last == "." ? String(words.dropLast()) : words)
    }

    /// A sentence or a list item of at least eight words.
    private static func saysSomething(_ text: String) -> Bool {
        let isItem = text.hasPrefix("• ") || text.hasPrefix("- ") || text.hasPrefix("* ")
        let ends = text.last.map { ".?!”\"".contains($0) } ?? false
        let words = WordCount.words(in: text)
        return (ends && words >= 5) || (isItem && words >= 8) || words >= 40
    }

    /// Takes what a line of the head tells.
    private mutating func note(_ text: String, isHeading: Bool) {
        let address = WebAddress.first(in: text)
        if let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 20,
            !text[colon...].hasPrefix("://")
        {
            let value = String(text[text.index(after: colon)...].drop { $0 == " " })
            let key = text[..<colon]
            if set(key.lowercased(), value) { return }
            // `layout: post` tells something, but no title.
            if key.utf8.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || $0 == UInt8(ascii: "_") }) { return }
        }
        for mark in [" · ", " | ", " — ", " – "] {
            guard let found = text.firstRange(of: mark) else { continue }
            let (left, right) = (String(text[..<found.lowerBound]), String(text[found.upperBound...]))
            if CalendarDate.isDate(right) {
                metadata.show = metadata.show ?? left
                metadata.date = metadata.date ?? right
                return
            }
        }
        if CalendarDate.isDate(text) {
            metadata.date = metadata.date ?? text
            return
        }
        let title = Self.title(in: text, without: address)
        if metadata.title == nil, !title.isEmpty, WordCount.words(in: title) <= 25 { metadata.title = title }
    }

    /// A title without an address in it, nor the name of the video site behind it; empty where the line
    /// says that there is none, or only that a transcript follows.
    static func title(in text: String, without address: String?) -> String {
        var title = text
        if let address, let range = title.firstRange(of: address) { title.removeSubrange(range) }
        title = CleanText.string(title)
        if title.hasSuffix(" - YouTube") { title.removeLast(10) }
        let folded = title.lowercased()
        let isPlaceholder =
            folded == "no title found" || folded.hasPrefix("tactiq.io") || folded.hasPrefix("transcript")
        return isPlaceholder ? "" : title
    }

    private mutating func take(_ head: FrontMatter) {
        for entry in head.entries {
            _ = set(entry.key.lowercased(), entry.values.joined(separator: ", "))
        }
    }

    /// Sets the field that goes by `key`; false if there is none of that name.
    private mutating func set(_ key: String, _ value: String) -> Bool {
        switch key {
        case "title", "meeting title", "episode title", "talk title": metadata.title = metadata.title ?? value
        case "show", "podcast", "series", "channel": metadata.show = metadata.show ?? value
        case "date", "published", "recorded", "publish date":
            metadata.date = metadata.date ?? CalendarDate.find(in: value)
        case "url", "link", "source", "video", "address", "original":
            metadata.url = metadata.url ?? WebAddress.first(in: value)
        case "host", "hosts": addPeople(value, role: "host")
        case "guest", "guests": addPeople(value, role: "guest")
        case "speakers", "participants", "people", "with", "speaker": addPeople(value, role: nil)
        default: return false
        }
        return true
    }

    private mutating func addPeople(_ names: String, role: String?) {
        // A head names a few people; more than that is a list of something else.
        for name in names.split(separator: ",") where metadata.people.count < 50 {
            let name = CleanText.string(String(name))
            if !name.isEmpty, !metadata.people.contains(where: { $0.name == name }) {
                metadata.people.append(Transcript.Person(name: name, role: role))
            }
        }
    }
}
