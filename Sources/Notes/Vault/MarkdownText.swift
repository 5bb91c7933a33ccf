private import Transcripts

/// Text that anybody may have written, as words in Markdown: nothing in it is read as markup by CommonMark, GitHub's
/// tables or Obsidian (tags, highlights, comments, mathematics, block ids).
enum MarkdownText {
    /// One line, without controls.
    static func line(_ text: String) -> String { CleanText.string(text) }

    /// `text`, which must be one line. Addresses become links to themselves.
    ///
    /// - Parameters:
    ///   - startsBlock: whether it stands first in its paragraph.
    ///   - precedesLink: whether a link follows at once, which an exclamation mark would make a picture.
    static func escaped(_ text: String, startsBlock: Bool = true, precedesLink: Bool = false) -> String {
        var result = ""
        var rest = text[...]
        var isFirst = startsBlock
        while rest.contains("://"), let address = WebAddress.first(in: String(rest)),
            let range = rest.firstRange(of: address)
        {
            result += words(rest[..<range.lowerBound], startsBlock: isFirst, precedesLink: false)
            result += "<" + MarkdownLink.encoded(address) + ">"
            isFirst = false
            rest = rest[range.upperBound...]
        }
        return result + words(rest, startsBlock: isFirst, precedesLink: precedesLink)
    }

    /// As the text of a heading: linters want no full stop at its end.
    static func heading(_ text: String) -> String {
        var text = line(text)[...]
        while let last = text.last, ".,;:!。，；：！ ".contains(last) { text = text.dropLast() }
        return text.isEmpty ? "Untitled" : escaped(String(text))
    }

    private static func words(_ text: Substring, startsBlock: Bool, precedesLink: Bool) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        let digits = startsBlock ? scalars.prefix { ("0"..."9").contains($0) }.count : 0
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isFirst = startsBlock && index == 0
            let isMarkup: Bool =
                switch scalar {
                case "\\", "`", "*", "[", "]", "<", "|", "$": true
                case "_": !(before.map(isWord) ?? false) || !(after.map(isWord) ?? false)
                case "~", "=", "%": before == scalar || after == scalar || isFirst
                case "#": before == nil || before == " "
                case "^": before == nil || before == " "
                case "&": after.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
                case ">", "-", "+": isFirst
                case ".", ")": digits > 0 && index == digits
                case "!": after == nil && precedesLink
                case ":": after == "/" && index + 2 < scalars.count && scalars[index + 2] == "/"
                default: false
                }
            if isMarkup { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
