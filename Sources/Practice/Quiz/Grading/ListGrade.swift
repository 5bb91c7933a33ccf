/// Grades an answer that names several things, in any order.
enum ListGrade {
    static func grade(_ typed: String, parts: [String], needed: Int, key: String) -> GradedAnswer {
        let mine = TypedForm(typed).words
        let form = Set(mine)
        var found: [String] = []
        var missing: [String] = []
        for part in parts {
            let words = TypedForm(part).words.filter { !QuizWords.stopwords.contains($0) }
            let isThere =
                !words.isEmpty && words.allSatisfy { word in form.contains(word) || isSlip(of: word, in: mine) }
            if isThere { found.append(part) } else { missing.append(part) }
        }
        let answer = "The answer is: \(Sentence.closed(Sentence.open(key)))"
        // Whoever names everything has named the right things too.
        let named = typed.split(whereSeparator: { ",;/\n".contains($0) }).count
        if found.count >= needed, named > parts.count + 2 {
            return GradedAnswer(.near, "The right ones stand among too many others. \(answer)", covered: found)
        }
        if found.count >= needed { return GradedAnswer(.right, "Right.", covered: found) }
        if found.isEmpty { return GradedAnswer(.wrong, answer, missing: missing) }
        return GradedAnswer(
            .near, "\(found.count) of \(needed) are there. \(answer)", covered: found, missing: missing)
    }

    private static func isSlip(of word: String, in typed: [String]) -> Bool {
        typed.contains { Typo.distance(TypedForm($0), TypedForm(word)) != nil }
    }
}
