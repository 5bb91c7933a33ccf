import Practice
import Terminal

/// A quiz as lines that stay. Answers come by keys at a terminal and by lines elsewhere; then no line holds an
/// escape code.
final class QuizView {
    let console: Console
    /// Nil where answers come by lines.
    private let keys: KeyReader?

    /// Whether a line may be written over; where not, what is said anew gets a line of its own.
    private let canRewrite: Bool

    /// - Parameter isPlain: lines only, nothing that moves.
    init(_ console: Console, keys: KeyReader?, isPlain: Bool = false) {
        self.console = console
        self.keys = keys
        canRewrite = keys != nil && !isPlain && console.environment["TERM"] != "dumb"
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
        let isTyped = item.choices == nil && item.kind != .trueFalse
        guard let keys else { return line(isTyped: isTyped, item) }
        if item.kind == .match { return numbers(keys, item) }
        return isTyped ? typed(keys, item) : choice(keys, item)
    }

    /// Waits until the learner has seen a verdict.
    func afterVerdict() -> QuizInput {
        console.flush()
        guard let keys else { return console.input.next().map { $0 == "!" ? .overrule : .nothing } ?? .end }
        while true {
            let key = keys.next()
            if let end = ending(key) { return end }
            switch key {
            case .character(let character): return command(String(character)) ?? .nothing
            case .resize, .unknown: continue
            default: return .nothing
            }
        }
    }

    /// Says what can be done, for as long as it is awaited.
    func offer(anyOf keys: [String]) {
        // On one line, since only one can be taken back; the first is the one that can be guessed.
        let wordings = [keys, keys.dropFirst(1) + []].map { StyledText("(\($0.joined(separator: ", ")))", .muted) }
        let room = max(10, console.width - 1)
        write(wordings.first { $0.width <= room } ?? wordings[1].truncated(to: room))
    }

    /// Takes back what was offered.
    func endOffer() { console.write(canRewrite ? Self.lineStart : "\n") }

    /// Lets the learner judge: nil if there is no answer.
    func judgement() -> Bool? {
        if keys == nil { say("Were you right? y or n") }
        console.flush()
        var wrong: String?
        while true {
            var word: String
            if let keys {
                ask(.judgement, after: wrong)
                switch keys.next() {
                case .character(let character): word = character.lowercased()
                case .endOfInput, .interrupt:
                    close(with: "")
                    return nil
                default: continue
                }
            } else {
                guard let line = console.input.next() else { return nil }
                word = line.lowercased()
            }
            let verdict = ["y", "yes", "1"].contains(word) ? true : ["n", "no", "2"].contains(word) ? false : nil
            if keys != nil, verdict != nil || word == "q" { close(with: word) }
            if let verdict { return verdict }
            if word == "q" { return nil }
            if keys == nil { say("y for right, n for wrong.") }
            wrong = Self.name(of: word)
        }
    }

    private func line(isTyped: Bool, _ item: QuizItem) -> QuizInput {
        guard let line = console.input.next() else { return .end }
        return command(line, at: item) ?? (line.isEmpty && !isTyped ? .nothing : .answer(line))
    }

    /// - Parameter item: what is asked, where a word may also be its answer.
    private func command(_ word: String, at item: QuizItem? = nil) -> QuizInput? {
        let word = word.filter { !$0.isWhitespace }.lowercased()
        if let item, ([QuizFace.answer(item)] + item.accept).contains(where: { $0.lowercased() == word }) { return nil }
        switch word {
        case "q": return .quit
        case "x": return .report
        case "?": return .help
        case "!": return .overrule
        default: return nil
        }
    }

    /// The end of a sitting, by whatever means.
    private func ending(_ key: Key) -> QuizInput? {
        switch key {
        case .endOfInput: .end
        case .interrupt: .interrupt
        default: nil
        }
    }

    /// One key; one that is no answer is named on the same line, and another is awaited.
    private func choice(_ keys: KeyReader, _ item: QuizItem) -> QuizInput {
        var wrong: String?
        while true {
            ask(QuizPrompt(item), after: wrong)
            let key = keys.next()
            if let end = ending(key) {
                close(with: "")
                return end
            }
            switch key {
            case .character(let character):
                if let command = command(String(character)) {
                    close(with: String(character))
                    return command
                }
                if let answer = QuizVerdict.choice(String(character), of: item) {
                    close(with: answer)
                    return .answer(answer)
                }
                wrong = Self.name(of: String(character))
            case .enter: wrong = "enter"
            default: continue
            }
        }
    }

    /// A number for each prompt, a key each; backspace takes the last one back.
    private func numbers(_ keys: KeyReader, _ item: QuizItem) -> QuizInput {
        var given: [String] = []
        var wrong: String?
        let count = item.prompts?.count ?? 0
        while given.count < count {
            ask(QuizPrompt(numbers: given, of: item), after: wrong)
            wrong = nil
            let key = keys.next()
            if let end = ending(key) {
                close(with: "")
                return end
            }
            switch key {
            case .character(let character):
                if let command = command(String(character)) {
                    close(with: String(character))
                    return command
                }
                if let number = character.wholeNumberValue, (1...(item.choices?.count ?? 1)).contains(number) {
                    given.append("\(number)")
                } else {
                    wrong = Self.name(of: String(character))
                }
            case .backspace where !given.isEmpty: given.removeLast()
            case .enter: wrong = "enter"
            default: continue
            }
        }
        ask(QuizPrompt(numbers: given, of: item), after: nil)
        close(with: "")
        return .answer(given.joined(separator: " "))
    }

    /// A line, typed at the terminal as everywhere else.
    private func typed(_ keys: KeyReader, _ item: QuizItem) -> QuizInput {
        console.write("> ")
        console.flush()
        return keys.paused { line(isTyped: true, item) }
    }

    // MARK: The line that is written last

    /// To the beginning of the line, and wipes it out.
    private static let lineStart = "\r\u{1B}[K"
    /// What the line asks that is still open.
    private var asked: StyledText?

    private func ask(_ prompt: QuizPrompt, after wrong: String?) {
        let line = prompt.line(after: wrong, width: console.width)
        if asked != nil {
            guard canRewrite || line != asked else { return }
            console.write(canRewrite ? Self.lineStart : "\n")
        }
        asked = line
        write(line)
    }

    /// Shows the key that was pressed, and ends the line.
    private func close(with key: String) {
        asked = nil
        console.print(StyledText(key, .strong).sanitized())
    }

    private func write(_ line: StyledText) {
        console.write(line.sanitized().rendered(console.palette))
        console.flush()
    }

    private static func name(of key: String) -> String { key == " " ? "space" : "“\(key)”" }
}
