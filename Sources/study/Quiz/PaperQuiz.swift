import Practice
import Terminal

/// A quiz on paper: the questions, then the key.
struct PaperQuiz {
    let markdown: String

    init(_ items: [QuizItem], _ places: QuizPlaces, seed: Int) throws {
        var lines = ["# Quiz", "", "\(counted(items.count, "question")), seed \(seed). The key stands at the end."]
        for (index, item) in items.enumerated() { lines += [""] + Self.question(item, index + 1) }
        lines += ["", "## Key", ""]
        for (index, item) in items.enumerated() {
            var line = "\(index + 1). **\(Self.text(QuizFace.answer(item)))**"
            if item.explanation != item.key { line += " " + Self.text(item.explanation) }
            let references = try places.references(of: item).map { reference in
                reference.url.map { "[\(Self.text(reference.text))](\($0))" } ?? Self.text(reference.text)
            }
            if !references.isEmpty { line += " (" + references.joined(separator: "; ") + ")" }
            lines.append(line)
            for (place, reason) in (item.reasons ?? []).enumerated() {
                guard let reason else { continue }
                lines.append("    - not \(QuizFace.letter(place)): \(Self.text(reason))")
            }
        }
        markdown = lines.joined(separator: "\n") + "\n"
    }

    private static func question(_ item: QuizItem, _ number: Int) -> [String] {
        var lines = ["## \(number)", "", text(item.question)]
        let rule = String(repeating: "_", count: 40)
        if let prompts = item.prompts {
            lines.append("")
            lines += prompts.enumerated().map { "\($0 + 1). \(text($1)) → ___" }
        }
        if let choices = item.choices {
            lines.append("")
            lines += choices.enumerated().map { "- [\(QuizFace.letter($0))] \(text($1))" }
        }
        switch item.kind {
        case .trueFalse: lines += ["", "- [ ] true", "- [ ] false"]
        case .cloze where item.choices == nil, .short where item.choices == nil: lines += ["", rule]
        case .choice, .match, .cloze, .short: break
        }
        return lines
    }

    /// One line that Markdown takes as words.
    private static func text(_ text: String) -> String {
        let line = Sanitizer.cleaned(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        return line.reduce(into: "") { result, character in
            if "\\`*_<>[]#|".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
