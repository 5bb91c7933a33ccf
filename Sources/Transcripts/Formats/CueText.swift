/// What one cue says: its words without tags, cut where another speaker begins.
struct CueText {
    /// Words of one speaker on one line.
    struct Run {
        var line: Int
        /// From a voice tag; nil where there is none.
        var voice: String?
        var text: String
        /// Whether the words hold time tags, as those of YouTube's newest line do.
        var hasTimes = false
    }

    /// The bytes that a tag has at most; what is longer is text.
    private static let longestTag = 256

    /// The words of a line, at least one run; a voice tag begins another.
    static func runs(_ source: SourceText, line: Int, voice: String?) -> [Run] {
        let range = source.line(line)
        let bytes = source.bytes
        guard
            bytes[range].contains(where: {
                $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "{")
            })
        else { return [Run(line: line, voice: voice, text: source.text(range))] }
        var runs: [Run] = []
        var run = Run(line: line, voice: voice, text: "")
        var words: [UInt8] = []
        func close() {
            run.text = CleanText.string(words[...])
            if !run.text.isEmpty { runs.append(run) }
            words = []
        }
        var index = range.lowerBound
        while index < range.upperBound {
            if let tag = Markup.tag(bytes, at: index, limit: min(range.upperBound, index + longestTag)),
                isCaptionTag(tag.name)
            {
                if tag.name == "v" {
                    close()
                    run = Run(line: line, voice: tag.isClosing ? nil : decoded(bytes, tag.rest), text: "")
                } else if tag.name.isEmpty {
                    run.hasTimes = true
                } else if tag.name == "br" || tag.name == "p" {
                    words.append(Byte.blank)
                }
                index = tag.end
            } else if let entity = Markup.entity(bytes, at: index, limit: range.upperBound) {
                words.append(contentsOf: entity.text.utf8)
                index = entity.end
            } else if let end = style(bytes, at: index, limit: range.upperBound) {
                index = end
            } else {
                words.append(bytes[index])
                index += 1
            }
        }
        close()
        return runs.isEmpty ? [run] : runs
    }

    /// The tags that caption files use; whatever else stands between `<` and `>` is text.
    private static func isCaptionTag(_ name: String) -> Bool {
        ["", "v", "c", "i", "b", "u", "s", "font", "ruby", "rt", "lang", "em", "strong", "span", "br", "p"].contains(
            name)
    }

    /// The offset behind a style of SubStation Alpha, `{\an8}`, at `index`.
    private static func style(_ bytes: [UInt8], at index: Int, limit: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "{"), index + 1 < limit, bytes[index + 1] == UInt8(ascii: "\\"),
            let end = bytes[index..<min(limit, index + longestTag)].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        return end + 1
    }

    /// The bytes of `range` as text, entities decoded; nil where nothing is left.
    static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var words: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let entity = Markup.entity(bytes, at: index, limit: range.upperBound) {
                words.append(contentsOf: entity.text.utf8)
                index = entity.end
            } else {
                words.append(bytes[index])
                index += 1
            }
        }
        let text = CleanText.string(words[...])
        return text.isEmpty ? nil : text
    }
}
