/// A question with its answer out of sight.
package struct NoteQuestion: Hashable, Sendable {
    /// Tells it from the others of its note.
    package let id: String
    package let text: String
    /// What there is to choose from, each with its letter; empty for an open question.
    package let options: [String]
    /// Lines.
    package let answer: [String]
    package let citations: [NoteCitation]

    /// - Parameters:
    ///   - front: the question, and below it the options, a line each.
    ///   - back: the answer in lines.
    package init(id: String, front: String, back: String, citations: [NoteCitation]) {
        let lines = front.split(whereSeparator: \.isNewline).map { MarkdownText.line(String($0)) }
        self.id = id
        text = lines.first ?? ""
        options = Array(lines.dropFirst()).filter { !$0.isEmpty }
        answer = back.split(whereSeparator: \.isNewline).map { MarkdownText.line(String($0)) }.filter { !$0.isEmpty }
        self.citations = citations
    }
}

extension MarkdownPage {
    /// Questions with their answers folded, or where nothing folds, at the end of the note under the same numbers.
    mutating func questions(_ questions: [NoteQuestion], more: String? = nil, _ style: NoteStyle, from note: NoteKey) {
        guard !questions.isEmpty else { return }
        heading(2, "Questions")
        switch style.flavor {
        case .obsidian: callouts(questions, style, note)
        case .plain: numbered(questions.map { Self.lines([$0.text] + $0.options) })
        }
        if let more { add(MarkdownText.escaped(more)) }
        guard style.flavor == .plain else { return }
        heading(2, "Answers")
        numbered(questions.map { question in Self.lines(question.answer) + Self.citations(question, style, note) })
    }

    private mutating func callouts(_ questions: [NoteQuestion], _ style: NoteStyle, _ note: NoteKey) {
        for question in questions {
            var lines = ["[!question]- " + MarkdownText.escaped(question.text, startsBlock: false)]
            if !question.options.isEmpty {
                // The options can be read while the answer is still folded.
                lines += [""] + question.options.map { "- " + MarkdownText.escaped($0) } + ["", "> [!success]- Answer"]
                lines += question.answer.enumerated().flatMap { index, line in
                    (index > 0 ? [">"] : []) + ["> " + MarkdownText.escaped(line)]
                }
            } else {
                lines += question.answer.enumerated().flatMap { index, line in
                    (index > 0 ? [""] : []) + [MarkdownText.escaped(line)]
                }
            }
            let from = question.citations.map { $0.markdown(style, from: note) }
            if !from.isEmpty { lines += ["", "From " + from.joined(separator: "; ")] }
            add(lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n"))
            add("^" + question.id)
        }
    }

    private mutating func numbered(_ items: [String]) {
        add(
            items.enumerated().map { index, item in
                let number = "\(index + 1). "
                let margin = String(repeating: " ", count: number.count)
                return number
                    + item.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                        $0 == 0 || $1.isEmpty ? String($1) : margin + $1
                    }.joined(separator: "\n")
            }.joined(separator: "\n"))
    }

    /// The first line, and the others as a list below it.
    private static func lines(_ lines: [String]) -> String {
        let rest = lines.dropFirst().map { "\n- " + MarkdownText.escaped($0) }.joined()
        return MarkdownText.escaped(lines.first ?? "") + rest
    }

    private static func citations(_ question: NoteQuestion, _ style: NoteStyle, _ note: NoteKey) -> String {
        let from = question.citations.map { $0.markdown(style, from: note) }
        return from.isEmpty ? "" : (question.answer.count > 1 ? "\n- " : " ") + "(" + from.joined(separator: "; ") + ")"
    }
}
