import Practice
import Terminal

/// What is to be said of an answer to an item, of any kind.
struct QuizVerdict {
    /// Nil where the learner has to judge.
    let isRight: Bool?
    /// For those: whether half of the key terms of the answer were there.
    var isLikely = false
    /// What was chosen wrong and why it is.
    var reasons: [String] = []
    /// Whether the learner may overrule it.
    let isTyped: Bool

    /// Nil for what is no answer to such an item.
    init?(_ text: String, to item: QuizItem, _ grader: AnswerGrader) {
        switch item.answer {
        case .text:
            let graded = grader.grade(text, for: item)
            isRight = graded.isRight
            isTyped = true
            reasons = [graded.reason]
            isLikely = !graded.covered.isEmpty && graded.covered.count >= graded.missing.count
            if !graded.missing.isEmpty {
                reasons.append("Not in your answer: \(graded.missing.joined(separator: ", ")).")
            }
        case .index(let key):
            guard let choices = item.choices, let chosen = Self.option(text, choices) else { return nil }
            isRight = chosen == key
            isTyped = false
            if chosen != key, let reason = item.reasons?[chosen] { reasons = ["Not \(chosen + 1): \(reason)"] }
        case .truth(let truth):
            guard let said = Self.truth(text) else { return nil }
            isRight = said == truth
            isTyped = false
        case .indices(let indices):
            guard let choices = item.choices else { return nil }
            let chosen = Self.numbers(text)
            guard chosen.count == indices.count, chosen.allSatisfy({ (1...choices.count).contains($0) }) else {
                return nil
            }
            let wrong = indices.indices.filter { chosen[$0] - 1 != indices[$0] }
            isRight = wrong.isEmpty
            isTyped = false
            reasons = wrong.map { index in
                "\(QuizFace.letter(index)) \(item.prompts?[index] ?? ""): \(indices[index] + 1), not \(chosen[index])."
            }
        }
    }

    /// What a key chooses, as it is told and stored: a number, or true or false; nil for one that is no answer.
    static func choice(_ key: String, of item: QuizItem) -> String? {
        if let choices = item.choices { return option(key, choices).map { "\($0 + 1)" } }
        return truth(key).map { $0 ? "true" : "false" }
    }

    private static func option(_ text: String, _ choices: [String]) -> Int? {
        let word = text.trimmed.lowercased()
        if let number = Int(word), choices.indices.contains(number - 1) { return number - 1 }
        if word.count == 1, let letter = word.utf8.first, (97..<97 + UInt8(choices.count)).contains(letter) {
            return Int(letter) - 97
        }
        return choices.firstIndex { $0.lowercased() == word }
    }

    private static func truth(_ text: String) -> Bool? {
        switch text.trimmed.lowercased() {
        case "t", "true", "y", "yes", "1": true
        case "f", "false", "n", "no", "2": false
        default: nil
        }
    }

    private static func numbers(_ text: String) -> [Int] {
        let words = text.split { !$0.isWholeNumber }
        // Up to nine choices have a digit each: 213.
        if words.count == 1 { return words[0].compactMap(\.wholeNumberValue) }
        return words.compactMap { Int($0) }
    }
}

extension String {
    /// Without blanks around it.
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
