import Practice
import Terminal

/// What is said while a key is awaited: which keys there are, and what was wrong with the last one.
struct QuizPrompt {
    /// From the longest wording to the shortest.
    private let wordings: [String]

    private init(_ wordings: [String]) { self.wordings = wordings }

    /// For an item that is answered by one key.
    init(_ item: QuizItem) {
        if item.kind == .trueFalse {
            self.init(["Press t for true, f for false (? for help): ", "Press t or f (? for help): ", "t or f: "])
        } else {
            let count = item.choices?.count ?? 4
            let numbers = "1 to \(count)"
            let letters = "\(QuizFace.letter(0)) to \(QuizFace.letter(count - 1))".lowercased()
            self.init([
                "Press \(numbers) or \(letters) (? for help): ", "Press \(numbers) (? for help): ", "\(numbers): ",
            ])
        }
    }

    /// For the next number of a match, with those that were given.
    init(numbers: [String], of item: QuizItem) {
        let given = numbers.enumerated().map { "\(QuizFace.letter($0)) \($1)" }.joined(separator: ", ")
        let next = QuizFace.letter(numbers.count)
        let before = given.isEmpty ? "" : given + ". "
        let help = given.isEmpty ? " (? for help)" : ""
        let isComplete = numbers.count >= item.prompts?.count ?? 0
        self.init(
            isComplete ? [given] : ["\(before)Press a number for \(next)\(help): ", "\(before)\(next): "])
    }

    /// For the learner's own verdict.
    static let judgement = QuizPrompt(["Were you right? Press y or n: ", "y or n: "])

    /// In one line of that width, with room for the key; what was pressed before it and is no answer is named.
    func line(after wrong: String?, width: Int) -> StyledText {
        let before = wrong.map { StyledText("Not \($0). ", .warning) } ?? ""
        let lines = wordings.map { before + StyledText($0, .muted) }
        let room = max(1, width - 5)
        return (lines.first { $0.width <= room } ?? StyledText(wordings.last ?? "", .muted)).truncated(to: room)
    }
}
