private import Authoring
private import Text

/// The file of a note: what is written anew each time, a line that says whose it is, and what a person wrote below.
///
/// The line is a comment that no reader of Markdown shows:
///
///     <!-- study: concept chunk-size 0123456789abcdef. Write below this line; what stands above is written anew. -->
///
/// The number is a checksum of all above it but the properties that a person or a plugin added in the front matter, so
/// a change there is noticed without any list of files.
package struct NoteFile: Sendable {
    /// What the note is about.
    package let key: NoteKey
    /// Whether it only says where the note went.
    package let isRedirect: Bool
    /// Whether somebody changed what stands above the line.
    package let isEdited: Bool
    /// Above the line, without properties of others.
    package let generated: String
    /// Lines of front matter that are not ours.
    private let properties: [String]
    /// From behind the line on, untouched; empty where nobody wrote anything.
    package let own: String

    /// Whether a person wrote something that must be kept.
    package var hasOwn: Bool { !own.allSatisfy(\.isWhitespace) }

    private static let (begin, end) = (NoteMark.begin, NoteMark.end)
    private static let redirect = "redirect-"

    /// Reads a file; nil where it is none of ours.
    package init?(_ text: String) {
        guard let (line, content) = Self.markLine(in: text) else { return nil }
        let words = content.split(separator: " ")
        guard words.count == 2 || words.count == 3, let checksum = words.last else { return nil }
        let name = String(words[0])
        isRedirect = name.hasPrefix(Self.redirect)
        guard let kind = NoteKey.Kind(rawValue: isRedirect ? String(name.dropFirst(Self.redirect.count)) : name),
            (kind == .index) == (words.count == 2)
        else { return nil }
        key = NoteKey(kind, words.count == 3 ? String(words[1]) : "")
        let above = Self.unixLines(text[..<line.lowerBound])
        (generated, properties) = Self.split(above)
        isEdited = NoteChecksum.of(generated) != checksum
        own = String(text[line.upperBound...])
    }

    /// The text of a file with `generated` above the line, and below it and among its properties what stands in
    /// `earlier`. An unchanged text gives the same bytes.
    package static func text(
        _ generated: String, of key: NoteKey, isRedirect: Bool = false, keeping earlier: NoteFile?
    ) -> String {
        let name = (isRedirect ? redirect : "") + key.kind.rawValue + (key.kind == .index ? "" : " " + key.id)
        var above = generated + "\n"
        let checksum = NoteChecksum.of(above)
        if let earlier, !earlier.properties.isEmpty { above = joined(above, earlier.properties) }
        return above + begin + name + " " + checksum + end + (earlier?.own ?? "\n")
    }

    /// Whether a file says just this above the line.
    package func says(_ generated: String, isRedirect: Bool = false) -> Bool {
        !isEdited && self.isRedirect == isRedirect && self.generated == generated + "\n"
    }

    /// The line with the mark without its end, and what it says. Code and quotations that show one do not begin a line
    /// with it, since what we write is escaped; the first one counts, so what a person pastes below is theirs.
    private static func markLine(in text: String) -> (line: Range<String.Index>, content: Substring)? {
        var rest = text[...]
        while let start = rest.firstRange(of: begin) {
            let isLineStart =
                start.lowerBound == text.startIndex || text[text.index(before: start.lowerBound)].isNewline
            if isLineStart {
                let line = text[start.upperBound...].prefix { !$0.isNewline }
                if let stop = line.firstRange(of: end) {
                    return (start.lowerBound..<stop.upperBound, line[..<stop.lowerBound])
                }
            }
            rest = rest[start.upperBound...]
        }
        return nil
    }

    /// The text with every line ended by a newline alone; some programs double the carriage returns before it.
    private static func unixLines(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n") { while bytes.last == UInt8(ascii: "\r") { bytes.removeLast() } }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Takes properties that are not ours out of the front matter.
    private static func split(_ text: String) -> (generated: String, properties: [String]) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let close = lines.dropFirst().firstIndex(of: "---") else { return (text, []) }
        var (ours, theirs): ([String], [String]) = ([], [])
        var isOurs = true
        for line in lines[1..<close] {
            if line.first.map({ !$0.isWhitespace && $0 != "-" }) ?? false {
                isOurs = line.hasPrefix("aliases:") || line.hasPrefix("tags:")
            }
            if isOurs { ours.append(line) } else { theirs.append(line) }
        }
        if ours.isEmpty {
            // All of it is theirs.
            let rest = lines[(close + 1)...]
            return ((rest.first == "" ? rest.dropFirst() : rest).joined(separator: "\n"), theirs)
        }
        return ((["---"] + ours + lines[close...]).joined(separator: "\n"), theirs)
    }

    private static func joined(_ text: String, _ properties: [String]) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---", let close = lines.dropFirst().firstIndex(of: "---") else {
            // Properties of a note that has none of ours: a plain one.
            return (["---"] + properties + ["---", ""]).joined(separator: "\n") + "\n" + text
        }
        return (lines[..<close] + properties + lines[close...]).joined(separator: "\n")
    }
}
