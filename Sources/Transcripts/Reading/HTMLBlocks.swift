/// The text of a web page in blocks, as a reader sees it.
struct HTMLBlocks {
    struct Block {
        enum Kind { case text, cite, time }

        var kind = Kind.text
        var isHeading = false
        /// The lines of the file that the words stand on, 1-based.
        var lines: ClosedRange<Int>
        var text: String
        /// From the attributes of the element, in timed text.
        var start: Timestamp?
        var end: Timestamp?
    }

    private(set) var blocks: [Block] = []
    private(set) var title: String?

    private let source: SourceText
    private var words: [UInt8] = []
    private var offsets: (first: Int, last: Int)?
    private var open = Block(lines: 1...1, text: "")
    private var isTitle = false

    init(_ source: SourceText) {
        self.source = source
        let bytes = source.bytes
        var index = 0
        // Behind the last `>` nothing is a tag, and nobody need look for one.
        let tags = bytes.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let end = skipped(from: index) {
                index = end
            } else if bytes[index] == UInt8(ascii: "<"), let tag = Markup.tag(bytes, at: index, limit: tags) {
                take(tag)
                index = tag.end
            } else if bytes[index] == UInt8(ascii: "&"),
                let entity = Markup.entity(bytes, at: index, limit: bytes.count)
            {
                add(entity.text.utf8, in: index..<entity.end)
                index = entity.end
            } else {
                var end = index + 1
                while end < bytes.count, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "&") { end += 1 }
                add(bytes[index..<end], in: index..<end)
                index = end
            }
        }
        close()
    }

    /// Adds bytes that stand at `range` of the file; those that are no space tell the lines.
    private mutating func add(_ bytes: some Collection<UInt8>, in range: Range<Int>) {
        words.append(contentsOf: bytes)
        let ink = source.trimmed(range)
        if !ink.isEmpty { offsets = (offsets?.first ?? ink.lowerBound, ink.upperBound - 1) }
    }

    /// The offset behind what a reader does not see: comments, declarations, scripts, styles, menus.
    private func skipped(from index: Int) -> Int? {
        let bytes = source.bytes[index...]
        if bytes.starts(with: "<!--".utf8) { return end(of: "-->", from: index + 4) }
        if bytes.starts(with: "<!".utf8) || bytes.starts(with: "<?".utf8) { return end(of: ">", from: index + 2) }
        for name in ["script", "style", "noscript", "svg", "template", "nav"] {
            let next = index + 1 + name.utf8.count
            guard next < source.bytes.count, !Byte.isLetterOrDigit(source.bytes[next]),
                bytes.dropFirst().prefix(name.utf8.count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
            else { continue }
            return end(of: ">", from: end(of: "</" + name, from: next))
        }
        return nil
    }

    /// The offset behind the next `mark`, in small letters or capitals; the end of the file if there is none.
    private func end(of mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= source.bytes.count {
            var matched = 0
            while matched < mark.count {
                let byte = source.bytes[index + matched]
                guard (Byte.isUpper(byte) ? byte | 0x20 : byte) == mark[matched] else { break }
                matched += 1
            }
            if matched == mark.count { return index + mark.count }
            index += 1
        }
        return source.bytes.count
    }

    private mutating func take(_ tag: Markup.Tag) {
        if tag.name == "title" {
            close()
            isTitle = !tag.isClosing
        } else if tag.name == "cite" || tag.name == "time" {
            close()
            if !tag.isClosing { open.kind = tag.name == "cite" ? .cite : .time }
        } else if Self.blockNames.contains(tag.name) {
            close()
            guard !tag.isClosing else { return }
            open.isHeading = tag.name.utf8.count == 2 && tag.name.hasPrefix("h") && tag.name != "hr"
            if tag.name == "p" || tag.name == "text" {
                open.start = time(tag, "begin") ?? time(tag, "start") ?? time(tag, "t", inMilliseconds: true)
                open.end = time(tag, "end")
                if open.end == nil, let start = open.start,
                    let length = time(tag, "dur") ?? time(tag, "d", inMilliseconds: true)
                {
                    open.end = Timestamp(milliseconds: start.milliseconds + length.milliseconds)
                }
            }
        }
    }

    /// The time in an attribute: `00:00:01.000`, `1.5`, `1.5s`.
    private func time(_ tag: Markup.Tag, _ attribute: String, inMilliseconds: Bool = false) -> Timestamp? {
        let text = String(decoding: source.bytes[tag.rest], as: UTF8.self)
        guard let value = (" " + text).firstRange(of: " " + attribute + "=") else { return nil }
        let rest = (" " + text)[value.upperBound...]
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let digits = rest.dropFirst().prefix { $0 != quote }
        let bytes = Array(digits.utf8)
        if let mark = TimeMark(bytes, at: 0, limit: bytes.count, loose: true) { return mark.time }
        guard let number = Double(digits.last == "s" ? digits.dropLast() : digits) else { return nil }
        return Timestamp(seconds: inMilliseconds ? number / 1000 : number)
    }

    private mutating func close() {
        let text = CleanText.string(words[...])
        if let offsets, !text.isEmpty {
            if isTitle {
                title = title ?? text
            } else {
                let first = source.lineNumber(at: offsets.first)
                open.lines = first...max(first, source.lineNumber(at: offsets.last))
                open.text = text
                blocks.append(open)
            }
        }
        words = []
        offsets = nil
        open = Block(lines: 1...1, text: "")
    }

    /// Whether a page may begin with such an element.
    static func isKnown(_ name: String) -> Bool {
        blockNames.contains(name)
            || [
                "html", "head", "body", "cite", "time", "title", "meta", "span", "a", "b", "strong",
                "em", "link", "script", "style", "tt", "transcript", "timedtext", "svg", "nav",
            ].contains(name)
    }

    private static let blockNames: Set<String> = [
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article",
        "blockquote", "dt", "dd", "dl", "header", "footer", "main", "aside", "figure", "figcaption", "pre", "hr",
        "body", "html", "head", "form", "button", "text", "tbody", "details", "summary",
    ]
}
