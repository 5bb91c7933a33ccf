internal import Text

/// Mends what can be mended without changing what is asked.
struct ItemMender {
    let inspector: ItemInspector

    func mended(_ item: QuizItem) -> QuizItem {
        var item = item
        item.question = negativesRaised(item)
        item.question = expanded(item)
        item = numbersSorted(item)
        return item
    }

    /// A needed "not" in capitals.
    private func negativesRaised(_ item: QuizItem) -> String {
        guard item.kind == .choice, let word = inspector.quietNegative(item), word == "not" else {
            return item.question
        }
        var parts = item.question.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard let index = parts.lastIndex(of: "not") else { return item.question }
        parts[index] = "NOT"
        return parts.joined(separator: " ")
    }

    /// The first abbreviation of each kind with its words after it.
    private func expanded(_ item: QuizItem) -> String {
        var item = item
        for _ in 0..<3 {
            guard item.shape != .expansion, let short = inspector.unexpandedAcronym(item),
                let long = inspector.expansion(of: short)
            else { break }
            var words = item.question.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
            guard let index = words.firstIndex(where: { $0.filter { $0.isLetter || $0.isNumber } == short }) else {
                break
            }
            // After the letters, not before them: their article stays right.
            guard let letters = words[index].range(of: short) else { break }
            let spelled = inspector.graph.lexicon.lowered(long)
            let isPlural = short.hasSuffix("s") && !spelled.hasSuffix("s")
            words[index] = words[index].replacing(letters, with: "\(short) (\(spelled)\(isPlural ? "s" : ""))")
            item.question = words.joined(separator: " ")
        }
        return item.question
    }

    /// Numbers in order.
    private func numbersSorted(_ item: QuizItem) -> QuizItem {
        guard let values = inspector.values(item) else { return item }
        return item.reordered(values.indices.sorted { (values[$0], $0) < (values[$1], $1) })
    }
}

extension String {
    fileprivate func replacing(_ range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
