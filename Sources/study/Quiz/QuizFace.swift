import Practice
import Terminal

/// How an item and its answer look within a width.
struct QuizFace {
    let item: QuizItem
    let width: Int

    init(_ item: QuizItem, width: Int) {
        self.item = item
        self.width = width
    }

    /// The question, and what there is to choose from.
    var question: [StyledText] {
        var lines = wrapped(StyledText(item.question, .strong))
        if let prompts = item.prompts {
            lines.append("")
            for (index, prompt) in prompts.enumerated() { lines += row(Self.letter(index), prompt) }
        }
        if let choices = item.choices {
            lines.append("")
            for (index, choice) in choices.enumerated() { lines += row("\(index + 1)", choice) }
        }
        return lines
    }

    /// What kinds of answer there are.
    var hint: String {
        let count = item.choices?.count ?? 4
        let choice = "1 to \(count), or \(Self.letter(0).lowercased()) to \(Self.letter(count - 1).lowercased())"
        return switch item.kind {
        case .choice: choice
        case .trueFalse: "t true, f false"
        case .match:
            "for \(Self.letter(0)) to \(Self.letter((item.prompts?.count ?? 1) - 1)) a number each, such as 2 1 3"
        case .cloze, .short: item.choices == nil ? "type the answer" : choice
        }
    }

    /// The right answer in words, with its key where there is one.
    static func answer(_ item: QuizItem) -> String {
        switch item.answer {
        case .index(let index): "\(letter(index)): \(item.choices?[index] ?? "")"
        case .text(let text): text
        case .truth(let truth): truth ? "True" : "False"
        case .indices(let indices):
            indices.enumerated().map { "\($0 + 1) \(letter($1))" }.joined(separator: ", ")
        }
    }

    /// `A`, `B`, …
    static func letter(_ index: Int) -> String {
        String(Character(Unicode.Scalar(UInt8(65 + min(25, max(0, index))))))
    }

    private func row(_ key: String, _ text: String) -> [StyledText] {
        (StyledText("\(key). ", .accent) + StyledText(text)).sanitized().wrapped(to: width, indent: 2, hanging: 5)
    }

    private func wrapped(_ text: StyledText) -> [StyledText] { text.sanitized().wrapped(to: width) }
}
