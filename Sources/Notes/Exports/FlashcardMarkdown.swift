/// Cards in the syntax of Obsidian's plugin Spaced Repetition, as ../shared/design/obsidian.md describes it: a tag
/// for the deck, and below it a paragraph for each card.
///
/// A card on one line where its text allows, else a block around a line with `?`. What the plugin wrote below the
/// cards of an earlier file (`<!--SR:…-->`) stays with those whose text has not changed. Memory does not grow with
/// the number of cards.
///
/// ```swift
/// var markdown = FlashcardMarkdown(keeping: earlierFile)
/// for card in cards { write(markdown.text(of: card)) }
/// ```
package struct FlashcardMarkdown: Sendable {
    private var deck: String?
    /// The comments of the plugin by the text of their card.
    private let comments: [String: String]

    package init(keeping earlier: String = "") {
        comments = Self.comments(in: earlier)
    }

    /// The paragraph of a card, after the line of its deck where that has changed.
    package mutating func text(of card: Flashcard) -> String {
        let tag = Self.tag(of: card.topic)
        var text = ""
        if tag != deck {
            text = (deck == nil ? "" : "\n") + tag + "\n"
            deck = tag
        }
        let paragraph = Self.paragraph(card)
        text += "\n" + paragraph + "\n"
        if let comment = comments[paragraph] {
            text += comment + "\n"
        } else if let due = card.due {
            text += "<!--SR:!\(due.date),\(max(1, due.interval)),250-->\n"
        }
        return text
    }

    private static func paragraph(_ card: Flashcard) -> String {
        let source = card.citations.isEmpty ? "" : "(\(card.citations.map(link).joined(separator: "; ")))"
        switch card.face {
        case .oneWay(let front, let back): return paragraph(front, back, source, marks: ("::", "?"))
        case .bothWays(let front, let back): return paragraph(front, back, source, marks: (":::", "??"))
        case .cloze(let text, let gap, let hidden):
            let hidden = "==\(withoutEqualEdges(FlashcardText.single(hidden)))=="
            let sentence = text.split(separator: gap, omittingEmptySubsequences: false).map(between).joined(
                separator: hidden)
            return sentence + (source.isEmpty ? "" : "\n" + source)
        }
    }

    /// What stands between gaps, with the blanks around, which are part of the sentence.
    private static func between(_ part: Substring) -> String {
        let escaped = withoutEqualEdges(FlashcardText.single(String(part)))
        guard !escaped.isEmpty else { return part.isEmpty ? "" : " " }
        return (part.first?.isWhitespace == true ? " " : "") + escaped
    }

    /// An equals sign beside the mark of a gap would be taken for a part of it.
    private static func withoutEqualEdges(_ text: String) -> String {
        var text = text
        if text.hasPrefix("=") || text.hasPrefix("\\=") { text = "&#61;" + text.drop { $0 == "\\" }.dropFirst() }
        if text.hasSuffix("=") {
            text.removeLast()
            if text.hasSuffix("\\") { text.removeLast() }
            text += "&#61;"
        }
        return text
    }

    private static func paragraph(
        _ front: String, _ back: String, _ source: String, marks: (line: String, block: String)
    ) -> String {
        let front = FlashcardText.lines(front)
        let back = FlashcardText.lines(back)
        // Code may hold a mark, which could be taken for the one of the line.
        if front.count == 1, back.count <= 1, !(front + back).contains(where: { $0.contains("::") }) {
            let answer = [back.first ?? "", source].filter { !$0.isEmpty }.joined(separator: " ")
            // A colon at the mark would make another mark of it.
            let before = front[0].hasSuffix(":") ? " " : ""
            let after = answer.hasPrefix(":") ? " " : ""
            return front[0] + before + marks.line + after + answer
        }
        let lines = front + [marks.block] + back + (source.isEmpty ? [] : [source])
        return lines.joined(separator: "\n")
    }

    private static func link(_ citation: ExportedCard.Citation) -> String {
        let title = FlashcardText.single(citation.title).replacing("]", with: "\\]")
        let start = citation.url?.prefix(8).lowercased() ?? ""
        guard let url = citation.url, start.hasPrefix("http://") || start.hasPrefix("https://") else { return title }
        return "[\(title)](\(address(url)))"
    }

    /// A link target without what would end it or be a mark.
    private static func address(_ url: String) -> String {
        var address = ""
        var last: UInt8 = 0
        for byte in url.utf8 {
            let isMark = (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")) && byte == last
            if isMark || byte <= 0x20 || byte >= 0x7F
                || "()<>[]\\`\"*_$".utf8.contains(byte) && byte != UInt8(ascii: "_")
            {
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.count < 2 ? "0" : "") + digits
            } else {
                address.append(Character(Unicode.Scalar(byte)))
            }
            last = byte
        }
        return address
    }

    /// `#flashcards/topic`: letters, digits, dashes, and slashes between levels.
    static func tag(of topic: String) -> String {
        let levels = topic.split(separator: "/").map { level in
            level.split { !($0.isLetter || $0.isNumber || $0 == "_") }.joined(separator: "-")
        }
        return (["#flashcards"] + levels.filter { !$0.isEmpty }).joined(separator: "/")
    }

    private static func comments(in text: String) -> [String: String] {
        var comments: [String: String] = [:]
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.hasPrefix("<!--SR:"), line.hasSuffix("-->"), !lines.isEmpty {
                comments[lines.joined(separator: "\n")] = String(line)
            } else if let mark = line.firstRange(of: " <!--SR:"), line.hasSuffix("-->") {
                // The plugin can be told to write behind the card.
                lines.append(line[..<mark.lowerBound])
                comments[lines.joined(separator: "\n")] = String(line[mark.lowerBound...].dropFirst())
            } else if line.allSatisfy(\.isWhitespace) {
                lines = []
            } else {
                lines.append(line)
            }
        }
        return comments
    }
}
