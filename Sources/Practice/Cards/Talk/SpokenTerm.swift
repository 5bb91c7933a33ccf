import Concepts
import Text

/// A name that somebody used as the name of something: "a vector index", "chunk overlap".
struct SpokenTerm: Hashable {
    /// As it was said, without an article.
    let name: String
    /// The article that it was said with, if any.
    let article: String?
    /// Whether small words stand inside of it: "lost in the middle".
    let isJoined: Bool

    /// Nil for what is no name: a pronoun, a clause; one plain word too, unless the form leaves no doubt.
    init?(_ text: String, allowsPlain: Bool = false) {
        var words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        let folded = Folding.fold(first)
        article = ["a", "an", "the"].contains(folded) ? folded : nil
        if article != nil { words.removeFirst() }
        guard (1...4).contains(words.count), words.allSatisfy(Self.isNamed) else { return nil }
        let bare = words.map { Folding.fold($0) }
        // "Lost in the middle", "time to first token": small words stand inside of names, never at their ends.
        isJoined =
            bare.count > 2 && bare.contains(where: Self.joints.contains)
            && bare.first.map(Self.joints.contains) == false
            && bare.last.map(Self.joints.contains) == false && !Self.grammar.contains(bare[0])
        let telling = isJoined ? bare.filter { !Self.joints.contains($0) && $0 != "first" } : bare
        if telling.contains(where: Self.grammar.contains) || Self.judging.contains(bare[0]) { return nil }
        // One plain word may mean anything.
        if words.count == 1, !allowsPlain, EverydayName.isOrdinary(bare[0]),
            !words[0].dropFirst().contains(where: \.isUppercase)
        {
            return nil
        }
        if words.allSatisfy({ Self.general.contains(Folding.fold($0)) }) { return nil }
        let isLowered = words[0].dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
        name = ([isLowered ? words[0].withSmall : words[0]] + words.dropFirst()).joined(separator: " ")
    }

    private static func isNamed(_ word: String) -> Bool {
        !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-'.+/".contains($0) }
            && word.contains(where: \.isLetter) && word.last?.isPunctuation == false
    }

    private static let grammar: Set<String> = [
        "i", "you", "we", "they", "he", "she", "it", "this", "that", "these", "those", "there", "here", "what", "which",
        "who", "how", "why", "when", "where", "is", "are", "was", "and", "or", "but", "if", "so", "then", "because",
        "my", "your", "our", "their", "his", "her", "its", "not", "no", "as", "at", "with", "to", "from", "by", "about",
        "than", "all", "some", "any", "every", "each", "both", "other", "one", "ones", "thing", "things", "stuff",
        "someone", "everyone", "people", "it's", "that's", "a", "an", "the", "do", "does", "did", "can", "will",
        "would", "should", "could", "really", "just", "very", "only", "also", "even", "point", "reason", "idea",
        "problem", "question", "answer", "way", "part", "trick", "example", "difference", "goal", "lesson", "secret",
        "rest", "result", "case", "fact", "kind", "sort", "mistake", "challenge", "bit", "job", "first", "last",
        "second", "third", "next", "best", "worst", "whole", "same", "most", "many", "more", "less", "few",
    ]
    private static let joints: Set<String> = ["of", "in", "to", "the", "as", "a"]
    private static let judging: Set<String> = [
        "good", "great", "big", "bad", "real", "true", "simple", "old", "new", "main", "key", "nice", "better",
        "biggest", "hard", "easy", "classic", "typical", "usual", "common", "proper", "right", "wrong", "important",
        "interesting", "famous", "modern", "decent", "perfect", "certain", "single", "other", "another", "different",
    ]
    private static let general: Set<String> = [
        "system", "model", "team", "company", "user", "product", "data", "tool", "time", "work", "day", "world", "life",
    ]
}
