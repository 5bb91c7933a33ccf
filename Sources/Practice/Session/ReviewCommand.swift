/// What a learner can ask for in a session.
package enum ReviewCommand: Hashable, Sendable {
    case showAnswer
    case grade(Rating)
    /// An option of a choice card, by its letter.
    case choose(Character)
    case undo, edit, suspend, bury, reportBad, passages, help, quit

    /// What a key means; nil for one that means nothing at this point.
    ///
    /// - Parameter options: what the card gives to choose from. Its letters are capitals: small ones have other
    ///   meanings, and `b` would be two things.
    package init?(key: Character, in phase: ReviewSession.Phase, options: CardOptions? = nil) {
        switch (key, phase) {
        case (_, .question) where options?.letters.contains(key) == true: self = .choose(key)
        case (" ", .question): self = .showAnswer
        case (" ", .answer): self = .grade(.good)
        case ("1"..."4", .answer):
            guard let rating = Rating(word: String(key)) else { return nil }
            self = .grade(rating)
        default:
            guard let command = Self.letters[key] else { return nil }
            self = command
        }
    }

    /// What a line means. A line that is no command shows the answer, and a grade given to a question is a grade:
    /// whoever sends it has seen the card. A capital that stands before an option chooses it. Nil for a line that is no
    /// command where a grade is awaited.
    package init?(line: String, in phase: ReviewSession.Phase, options: CardOptions? = nil) {
        let letters = line.filter { !$0.isWhitespace }
        let word = letters.lowercased()
        if phase == .question, letters.count == 1, let key = letters.first, options?.letters.contains(key) == true {
            self = .choose(key)
        } else if let rating = Rating(word: word) {
            self = .grade(rating)
        } else if word.count == 1, let command = word.first.flatMap({ Self.letters[$0] }) {
            self = command
        } else if let command = Self.words[word] {
            self = command
        } else if phase == .question {
            self = .showAnswer
        } else {
            return nil
        }
    }

    private static let letters: [Character: ReviewCommand] = [
        "u": .undo, "e": .edit, "s": .suspend, "b": .bury, "x": .reportBad, "o": .passages, "?": .help, "q": .quit,
    ]
    private static let words: [String: ReviewCommand] = [
        "undo": .undo, "edit": .edit, "suspend": .suspend, "bury": .bury, "bad": .reportBad, "help": .help,
        "quit": .quit,
    ]
}

extension Rating {
    /// Reads `3` or `good`.
    package init?(word: String) {
        switch word {
        case "1", "again": self = .again
        case "2", "hard": self = .hard
        case "3", "good": self = .good
        case "4", "easy": self = .easy
        default: return nil
        }
    }
}
