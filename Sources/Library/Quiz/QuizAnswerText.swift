import Practice

extension QuizItem.Answer {
    /// As the database keeps it.
    var stored: String {
        switch self {
        case .index(let index): "\(index)"
        case .text(let text): text
        case .truth(let truth): truth ? "true" : "false"
        case .indices(let indices): indices.map(String.init).joined(separator: " ")
        }
    }

    /// Reads what the database keeps for an item of that kind.
    init(stored text: String, kind: QuizItem.Kind, hasChoices: Bool) {
        switch kind {
        case .trueFalse: self = .truth(text == "true")
        case .match: self = .indices(text.split(separator: " ").compactMap { Int($0) })
        case .choice: self = .index(Int(text) ?? 0)
        case .cloze, .short: self = hasChoices ? .index(Int(text) ?? 0) : .text(text)
        }
    }
}
