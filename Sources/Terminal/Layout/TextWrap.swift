/// Breaks text into lines by display width.
package enum TextWrap {
    /// The lines of a text. Breaks at blanks; a word wider than a line is cut; line breaks in the text stay.
    ///
    /// - Parameters:
    ///   - width: columns of a whole line, indentation included.
    ///   - indent: blanks before the first line of each paragraph.
    ///   - hanging: blanks before the others, by default the same.
    package static func lines(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> [String] {
        ranges(of: text, width: width, indent: indent, hanging: hanging).map { line in
            line.range.isEmpty ? "" : String(repeating: " ", count: line.indent) + text[line.range]
        }
    }

    /// Where the lines stand in the text, and how far each is indented.
    ///
    /// - Parameters:
    ///   - cutsWords: whether a word wider than a line is cut; else it has a line to itself and runs over.
    ///   - whole: stretches of the text that count as one word each.
    static func ranges(
        of text: String, width: Int, indent: Int = 0, hanging: Int? = nil, cutsWords: Bool = true,
        keeping whole: [Range<String.Index>] = []
    ) -> [(range: Range<String.Index>, indent: Int)] {
        var lines: [(range: Range<String.Index>, indent: Int)] = []
        for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let isFirst = lines.count
            func margin() -> Int { lines.count == isFirst ? indent : hanging ?? indent }
            var line = paragraph.startIndex..<paragraph.startIndex
            var used = 0
            for word in words(of: paragraph, keeping: whole) {
                let needed = DisplayWidth.of(word)
                let gap = line.isEmpty ? 0 : DisplayWidth.of(text[line.upperBound..<word.startIndex])
                if !line.isEmpty, margin() + used + gap + needed <= width {
                    line = line.lowerBound..<word.endIndex
                    used += gap + needed
                    continue
                }
                if !line.isEmpty { lines.append((line, margin())) }
                var rest = word
                while cutsWords, margin() + DisplayWidth.of(rest) > width {
                    let fitting = DisplayWidth.prefix(of: rest, within: width - margin())
                    let end = max(fitting.endIndex, rest.index(after: rest.startIndex))
                    guard end < rest.endIndex else { break }
                    lines.append((rest.startIndex..<end, margin()))
                    rest = rest[end...]
                }
                line = rest.startIndex..<rest.endIndex
                used = DisplayWidth.of(rest)
            }
            if !line.isEmpty || lines.count == isFirst { lines.append((line, margin())) }
        }
        return lines
    }

    /// What stands between blanks; words that stand in one stretch of `whole` are one.
    private static func words(of paragraph: Substring, keeping whole: [Range<String.Index>]) -> [Substring] {
        let words = paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard !whole.isEmpty else { return words }
        var joined: [Substring] = []
        for word in words {
            if let last = joined.last,
                whole.contains(where: { $0.contains(last.endIndex) && $0.contains(word.startIndex) })
            {
                joined[joined.count - 1] = paragraph[last.startIndex..<word.endIndex]
            } else {
                joined.append(word)
            }
        }
        return joined
    }
}
