/// Where a text names commands of the program to type.
enum CommandsInText {
    /// From `study` behind a colon, a bracket, a quote or at the beginning, up to what closes it.
    static func ranges(in text: String) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var index = text.startIndex
        while let found = text[index...].utf8Range(of: "study ") {
            let before = text[..<found.lowerBound]
            index = found.upperBound
            let closing: [Character]
            switch before.last {
            case nil: closing = []
            case "(": closing = [")"]
            case "'": closing = ["'"]
            case " " where before.hasSuffix(": ") && !before.hasSuffix("Usage: "): closing = [",", ";", ")"]
            default: continue
            }
            var end = index
            while end < text.endIndex, !text[end].isNewline {
                if closing.contains(text[end]), ends(text, at: end) { break }
                end = text.index(after: end)
            }
            ranges.append(found.lowerBound..<end)
            index = end
        }
        return ranges
    }

    /// A comma within a word belongs to the command.
    private static func ends(_ text: String, at index: String.Index) -> Bool {
        let next = text.index(after: index)
        return next == text.endIndex || !(text[next].isLetter || text[next].isNumber)
    }
}

extension Substring {
    /// The first place where ASCII `text` stands.
    fileprivate func utf8Range(of text: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
