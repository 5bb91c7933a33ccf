import Practice
import Terminal

/// A quiz as lines that stay. Answers come by keys at a terminal and by lines elsewhere; then no line holds an
/// escape code.
final class QuizView {
    let console: Console
    /// Nil where answers come by lines.
    private let keys: KeyReader?

    init(_ console: Console, keys: KeyReader?) {
        self.console = console
        self.keys = keys
    }

    var hasKeys: Bool { keys != nil }
    var width: Int { max(20, min(console.width, 90)) }

    func say(_ line: StyledText = "", indent: Int = 0) {
        console.print(line.sanitized().wrapped(to: width, indent: indent))
    }

    func say(_ lines: [StyledText]) { console.print(lines) }

    /// Waits for an answer to an item.
    func answer(to item: QuizItem) -> QuizInput {
        console.flush()
        guard let keys else { return line(isTyped: item.choices == nil && item.kind != .trueFalse) }
        switch item.kind {
        case .choice, .trueFalse: return key(keys)
        case .match: return numbers(keys, item)
        case .cloze, .short: return item.choices == nil ? typed(keys) : key(keys)
        }
    }

    /// Waits until the learner has seen a verdict.
    func afterVerdict() -> QuizInput {
        console.flush()
        guard let keys else { return console.input.next().map { $0 == "!" ? .overrule : .nothing } ?? .end }
        return key(keys)
    }

    /// Lets the learner judge: nil if there is no answer.
    func judgement() -> Bool? {
        console.flush()
        while true {
            var word: String
            if let keys {
                switch keys.next() {
                case .character(let character): word = character.lowercased()
                case .endOfInput, .interrupt: return nil
                default: continue
                }
            } else {
                guard let line = console.input.next() else { return nil }
                word = line.lowercased()
            }
            if ["y", "yes", "1"].contains(word) { return true }
            if ["n", "no", "2"].contains(word) { return false }
            if word == "q" { return nil }
            say("y for right, n for wrong.")
            console.flush()
        }
    }

    private func line(isTyped: Bool) -> QuizInput {
        guard let line = console.input.next() else { return .end }
        return command(line) ?? (line.isEmpty && !isTyped ? .nothing : .answer(line))
    }

    private func command(_ word: String) -> QuizInput? {
        switch word {
        case "q": .quit
        case "x": .report
        case "?": .help
        case "!": .overrule
        default: nil
        }
    }

    private func key(_ keys: KeyReader) -> QuizInput {
        while true {
            switch keys.next() {
            case .character(let character): return command(String(character)) ?? .answer(String(character))
            case .enter: return .nothing
            case .endOfInput: return .end
            case .interrupt: return .interrupt
            default: continue
            }
        }
    }

    /// A number for each prompt, a key each; backspace takes the last one back.
    private func numbers(_ keys: KeyReader, _ item: QuizItem) -> QuizInput {
        var given: [String] = []
        let count = item.prompts?.count ?? 0
        while given.count < count {
            switch keys.next() {
            case .character(let character):
                if let command = command(String(character)) { return command }
                guard let number = character.wholeNumberValue, (1...(item.choices?.count ?? 1)).contains(number) else {
                    continue
                }
                given.append("\(number)")
                say("\(QuizFace.letter(given.count - 1)) \(number)", indent: 2)
            case .backspace where !given.isEmpty:
                given.removeLast()
                say("\(QuizFace.letter(given.count)) again", indent: 2)
            case .endOfInput: return .end
            case .interrupt: return .interrupt
            default: continue
            }
            console.flush()
        }
        return .answer(given.joined(separator: " "))
    }

    /// A line, typed at the terminal as everywhere else.
    private func typed(_ keys: KeyReader) -> QuizInput {
        console.write("> ")
        console.flush()
        return keys.paused { line(isTyped: true) }
    }
}
