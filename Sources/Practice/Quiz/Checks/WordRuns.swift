/// Runs of nine words, by which text that was copied is known.
package enum WordRuns {
    package static let length = 9

    /// The runs of a text, hashed.
    package static func of(_ text: String) -> Set<UInt64> {
        let words = QuizWords.words(text)
        guard words.count >= length else { return [] }
        return Set(
            (0...(words.count - length)).map { QuizRandom.hash(words[$0..<($0 + length)].joined(separator: " ")) })
    }

    /// A run of `text` that is among `runs`.
    static func shared(_ text: String, with runs: Set<UInt64>) -> String? {
        let words = QuizWords.words(text)
        guard words.count >= length else { return nil }
        for start in 0...(words.count - length) {
            let run = words[start..<(start + length)].joined(separator: " ")
            if runs.contains(QuizRandom.hash(run)) { return run }
        }
        return nil
    }
}
