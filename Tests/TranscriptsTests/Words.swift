/// Words of a text, counted by a way of their own: the reader is not asked.
enum Words {
    /// How often each run of letters and digits stands in `text`; times keep their signs.
    static func count(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for piece in text.split(whereSeparator: \.isWhitespace) {
            if isTime(String(piece)) {
                counts[String(piece), default: 0] += 1
                continue
            }
            for word in piece.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
                counts[word.lowercased(), default: 0] += 1
            }
        }
        return counts
    }

    /// Whether `word` is a time with anything but letters around it.
    static func isTime(_ word: String) -> Bool {
        word.contains(where: \.isNumber) && word.contains { ":.".contains($0) } && !word.contains(where: \.isLetter)
    }
}
