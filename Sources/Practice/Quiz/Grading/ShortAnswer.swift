/// What a program can do with the answer that the notes give to a question.
enum ShortAnswer: Hashable {
    /// A term, a name, a number: compared with what was typed.
    case phrase(String)
    /// A handful of short parts, in any order; `needed` of them make a right answer.
    case list([String], needed: Int)
    /// One short statement: the person judges, with its key terms as guidance.
    case statement
    /// An explanation. It belongs on a card, where the person judges anyway, and not into a quiz, which counts.
    case explanation

    /// How many words a phrase has at most, and a statement.
    static let longestPhrase = 5
    static let longestStatement = 14

    init(_ answer: String, to question: String) {
        let sentences = Sentence.all(answer)
        let first = Sentence.open(sentences.first ?? "")
        let core = Self.core(of: first)
        if Self.isCompound(question) || first.isEmpty
            || sentences.count == 1 && first.hasPrefix("Any ") && Self.parts(of: first) == nil
        {
            self = .explanation
        } else if sentences.count == 1, let (parts, needed) = Self.parts(of: first) {
            self = .list(parts, needed: needed)
        } else if Self.count(core) <= Self.longestPhrase, Self.isName(core), Self.asksForName(question) {
            self = .phrase(core)
        } else if sentences.count == 1, Self.count(first) <= Self.longestStatement, core == first {
            self = .statement
        } else {
            self = .explanation
        }
    }

    /// Whether a person has to judge the answer to an item.
    static func isSelfAssessed(_ item: QuizItem) -> Bool {
        guard item.kind == .short, item.shape == .authored, let key = item.key else { return false }
        if item.accept.contains(where: { TypedForm($0).words.count <= longestPhrase }) { return false }
        return switch ShortAnswer(key, to: item.question) {
        case .phrase, .list: false
        case .statement, .explanation: true
        }
    }

    private static func count(_ text: String) -> Int { text.split(separator: " ").count }

    /// Whether a question asks for two things, or for an account.
    private static func isCompound(_ question: String) -> Bool {
        let text = " " + question.lowercased()
        return question.count { $0 == "?" } > 1
            || ["explain", "describe", "in which sense"].contains { text.range(of: " \($0)") != nil }
            || ["what", "which", "why", "how", "where", "when", "who", "whom", "for what", "as what"].contains {
                text.range(of: " and \($0) ") != nil || text.range(of: " and \($0)?") != nil
                    || text.range(of: " or \($0) ") != nil
            }
    }

    /// What stands before the first mark after which an answer goes on to its reasons.
    private static func core(of sentence: String) -> String {
        Sentence.open(
            sentence.head(before: [
                "; ", ": ", " (", " \u{2013} ", ", that is", ", which ", ", for which", ", because ", ", since ",
                ", so ",
            ]))
    }

    /// Whether it names something, where "at its bottlenecks" or "no" goes on to say more.
    private static func isName(_ core: String) -> Bool {
        let words = QuizWords.words(core)
        if core.contains(",") { return false }
        return words.count == 1
            ? !["yes", "no", "both", "neither"].contains(words[0]) : !openers.contains(words.first ?? "")
    }

    /// Whether a question can be answered by a name or a number: "why" and "how" alone cannot.
    private static func asksForName(_ question: String) -> Bool {
        let words = QuizWords.words(question)
        if words.contains("why") { return false }
        if words.contains(where: { ["what", "which", "who", "whom", "whose", "where", "when", "name"].contains($0) }) {
            return true
        }
        return zip(words, words.dropFirst()).contains { how, much in
            how == "how" && ["many", "much", "long", "often", "large", "big", "far", "old"].contains(much)
        }
    }

    /// With these begins an account of something.
    private static let openers: Set<String> = [
        "it", "they", "he", "she", "that", "because", "by", "at", "in", "on", "no", "yes", "not", "to", "from", "for",
        "of", "with", "there", "you", "one", "whether", "how", "what", "which", "if", "when", "first",
    ]

    /// `People, compute and infrastructure` as three parts; nil for other sentences.
    private static func parts(of sentence: String) -> (parts: [String], needed: Int)? {
        // What stands in brackets is a gloss on the part before it.
        var text = sentence.split(separator: "(").enumerated().map { index, piece in
            guard index > 0, let close = piece.firstIndex(of: ")") else { return String(piece) }
            return String(piece[piece.index(after: close)...])
        }
        .map { Sentence.trimmed($0) }.joined(separator: " ")
        var needed: Int?
        for (index, number) in Sentence.numbers.enumerated() where index > 0 {
            for lead in ["Any \(number) of: ", "Any \(number) of "] where text.hasPrefix(lead) {
                needed = index
                text = String(text.dropFirst(lead.count))
            }
        }
        guard !text.contains(where: { ";:".contains($0) }), text.contains(", ") else { return nil }
        var parts = text.split(separator: ",").map { Sentence.trimmed(String($0)) }
        guard let last = parts.popLast() else { return nil }
        for joint in ["and ", " and ", " or "] {
            guard let range = last.range(of: joint), joint.first == " " || range.lowerBound == last.startIndex else {
                continue
            }
            let pieces = [last[..<range.lowerBound], last[range.upperBound...]].map { Sentence.trimmed(String($0)) }
            parts += pieces.filter { !$0.isEmpty }
            let isList = parts.count >= 3 && parts.allSatisfy { (1...4).contains(count($0)) }
            return isList ? (parts, needed ?? parts.count) : nil
        }
        return nil
    }
}
