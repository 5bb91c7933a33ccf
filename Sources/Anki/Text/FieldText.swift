/// The HTML of a field as plain text; the other way round is ``FieldHTML``.
enum FieldText {
    /// Without tags and with entities decoded; nothing stands for the tags.
    static func stripped(_ html: String) -> String {
        var text = ""
        for token in HTMLTokens(html) {
            if case .text(let part) = token { text += part }
        }
        return text
    }

    /// As a person reads it: line breaks and blocks begin lines, lists get a dash, pictures and sounds are named.
    static func plain(_ html: String) -> String {
        var text = ""
        /// Whether a block has ended or begun, which matters once something follows.
        var isNewLine = false
        func begin() {
            if isNewLine, !text.isEmpty, text.utf8.last != 0x0A { text += "\n" }
            isNewLine = false
        }
        for token in HTMLTokens(html) {
            switch token {
            case .text(let part):
                // An end of line in HTML is a blank.
                let part = part.replacing("\r\n", with: " ").replacing("\n", with: " ")
                if isNewLine, part.allSatisfy(\.isWhitespace) { continue }
                begin()
                text += part
            case .tag("br", _):
                begin()
                text += "\n"
            case .tag("li", _):
                isNewLine = true
                begin()
                text += "- "
            case .tag("img", let source?):
                begin()
                text += "[picture: \(source)]"
            case .tag(let name, _): if blocks.contains(name) { isNewLine = true }
            }
        }
        return text
    }

    /// The links in a field of links, as ``FieldHTML/links(_:)`` writes them.
    static func links(_ html: String) -> [AnkiLink] {
        var links: [AnkiLink] = []
        var title = ""
        var url: String?
        func end() {
            if !title.isEmpty || url != nil { links.append(AnkiLink(title: title, url: url)) }
            (title, url) = ("", nil)
        }
        for token in HTMLTokens(html) {
            switch token {
            case .text(let part): title += part
            case .tag("br", _): end()
            case .tag("a", let target?): url = FieldHTML.isWeb(target) ? target : nil
            case .tag: continue
            }
        }
        end()
        return links
    }

    private static let blocks: Set<String> = [
        "div", "p", "ul", "ol", "/div", "/p", "/ul", "/ol", "/li", "h1", "h2", "h3", "h4", "h5", "h6", "/h1", "/h2",
        "/h3", "/h4", "/h5", "/h6", "tr", "/tr", "table", "/table", "pre", "/pre", "blockquote", "/blockquote", "hr",
    ]
}
