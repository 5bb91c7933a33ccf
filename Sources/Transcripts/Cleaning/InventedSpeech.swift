/// Speech that a machine invented in silence: the same line several times in a row.
enum InventedSpeech {
    /// The lines in a row that are no accident, and the words of a line that nobody says that often.
    static let run = 4
    static let words = 3...40

    /// Marks all but the first of such lines as noise.
    static func mark(_ segments: inout [Segment]) {
        var begin = 0
        while begin < segments.count {
            var end = begin + 1
            while end < segments.count, segments[end].kind == .speech, segments[end].text == segments[begin].text {
                end += 1
            }
            if end - begin >= run, segments[begin].kind == .speech, words.contains(segments[begin].wordCount) {
                for index in begin + 1..<end { segments[index].kind = .noise }
            }
            begin = end
        }
    }
}
