/// Guidance for answers that a person judges: which key terms of the model answer stand in what was typed.
enum Coverage {
    static func grade(_ typed: String, against answer: String) -> GradedAnswer {
        let mine = QuizWords.content(typed)
        var covered: [String] = []
        var missing: [String] = []
        for term in terms(of: answer) {
            if QuizWords.contains(mine, rootOf: term) { covered.append(term) } else { missing.append(term) }
        }
        let count = covered.count + missing.count
        let reason =
            covered.isEmpty
            ? "None of the key terms of the answer stands in yours. Compare the two and judge for yourself."
            : "\(covered.count) of \(count) key terms stand in your answer. Compare the two and judge for yourself."
        return GradedAnswer(.selfAssessed, reason, covered: covered, missing: missing)
    }

    /// The words that carry the answer, each once, in their order; at most eight, the longer ones first choice.
    static func terms(of answer: String) -> [String] {
        var seen: [String] = []
        for word in QuizWords.content(answer) where word.count > 3 && !QuizWords.contains(seen, rootOf: word) {
            seen.append(word)
        }
        guard seen.count > 8 else { return seen }
        let kept = Set(seen.indices.sorted { (seen[$0].count, $1) > (seen[$1].count, $0) }.prefix(8))
        return seen.indices.filter { kept.contains($0) }.map { seen[$0] }
    }
}
