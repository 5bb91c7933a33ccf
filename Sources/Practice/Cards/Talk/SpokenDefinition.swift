import Text

/// A sentence in which somebody says what something is: a name, a noun that says what kind of thing it is, and what
/// tells it from others of that kind.
struct SpokenDefinition {
    let term: SpokenTerm
    /// From its article on, without the full stop.
    let meaning: String
    /// Whether it is put as the speaker's own use of the name: "by X I mean".
    let isOwn: Bool

    /// Nil where the sentence defines nothing, or not in a form that can stand on a card.
    init?(_ sentence: String) {
        guard sentence.last == "." else { return nil }
        let text = String(sentence.dropLast())
        guard
            let (name, meaning, isOwn) = Self.own(text) ?? Self.called(text) ?? Self.meant(text) ?? Self.plain(text),
            let term = SpokenTerm(name), Self.defines(meaning, isOwn: isOwn),
            SpeechCheck.isSound(meaning, follows: true)
        else { return nil }
        // "A reranker is a reranker that works."
        guard !Set(Wording.content(term.name)).isSubset(of: Wording.content(meaning)) else { return nil }
        (self.term, self.meaning, self.isOwn) = (term, meaning, isOwn)
    }

    /// "By X I mean …".
    private static func own(_ text: String) -> (String, String, Bool)? {
        guard text.hasPrefix("By ") else { return nil }
        for verb in [", I mean ", " I mean ", ", we mean ", " we mean "] {
            if let range = text.firstRange(of: verb) {
                let name = text[text.index(text.startIndex, offsetBy: 3)..<range.lowerBound]
                return (String(name), String(text[range.upperBound...]), true)
            }
        }
        return nil
    }

    /// "A … that … is called X".
    private static func called(_ text: String) -> (String, String, Bool)? {
        for verb in [" is called ", " is known as ", " are called ", " is usually called ", " is often called "] {
            guard let range = text.firstRange(of: verb) else { continue }
            return (String(text[range.upperBound...]), String(text[..<range.lowerBound]).withSmall, false)
        }
        return nil
    }

    /// "X means …", "X refers to …".
    private static func meant(_ text: String) -> (String, String, Bool)? {
        for verb in [" refers to ", " stands for ", " means "] {
            guard let range = text.firstRange(of: verb) else { continue }
            return (String(text[..<range.lowerBound]), String(text[range.upperBound...]), false)
        }
        return nil
    }

    /// "X is a … that …".
    private static func plain(_ text: String) -> (String, String, Bool)? {
        for verb in [" is ", " are "] {
            guard let range = text.firstRange(of: verb) else { continue }
            return (String(text[..<range.lowerBound]), String(text[range.upperBound...]), false)
        }
        return nil
    }

    /// Whether a meaning begins with a kind of thing and goes on with what sets it apart.
    private static func defines(_ meaning: String, isOwn: Bool) -> Bool {
        let words = Wording.words(meaning)
        guard (6...34).contains(words.count), ["a", "an", "the", "any", "one"].contains(words[0]) else { return false }
        let phrase = Genus.nounPhrase(meaning)
        guard let head = phrase.last, isOwn || !vague.contains(head) && !phrase.contains(where: judging.contains) else {
            return false
        }
        let isWay = head == "way" && (meaning.contains("way of ") || meaning.contains("way to "))
        // Of other things than those that glossaries are full of too, where a clause says which: "a basket in which".
        let after = words.dropFirst(phrase.count + 1)
        let hasClause =
            after.first.map(relatives.contains) ?? false
            || after.dropFirst().first == "which" && after.first.map(marks.contains) ?? false
        let isKind =
            hasClause || Genus(definition: meaning) != .other || kinds.contains(head)
            || actions.contains(where: head.hasSuffix)
        guard isOwn || isWay || isKind else { return false }
        return words.dropFirst(phrase.count).contains {
            marks.contains($0) || $0.hasSuffix("ing") || $0.hasSuffix("ed")
        }
    }

    private static let relatives: Set<String> = ["that", "which", "who", "whose", "where"]
    private static let vague: Set<String> = [
        "thing", "question", "feeling", "risk", "answer", "case", "example", "story", "trick", "problem", "challenge",
        "mistake", "result", "failure", "success", "price", "cost", "experiment", "job", "role", "choice", "decision",
        "advantage", "loss", "view", "belief", "habit", "attempt", "moment", "reason", "point", "way", "skill", "art",
        "goal", "duty", "issue", "topic", "subject", "area", "lot", "bit", "matter", "joke", "mess", "idea",
        "concept", "fact", "beginning", "end", "start", "future", "world", "crime", "shame", "miracle",
        "gift", "fan", "guy", "lesson", "message", "people", "opportunity", "bottleneck", "game", "detail",
        "bet", "debate", "pain", "nightmare", "dream", "hope", "fear", "investment", "conversation", "position",
        "fight", "battle", "condition", "sign", "growth", "effect", "outcome", "market", "world",
    ]
    /// Kinds of things beside those that glossaries are full of.
    private static let kinds: Set<String> = [
        "formula", "behavior", "behaviour", "tendency", "reuse", "limit", "attack", "range", "error", "flaw", "bug",
        "gap", "ratio", "signal", "distance", "phrase", "phenomenon", "pass", "budget", "guard", "boundary", "weakness",
        "ranking", "estimate", "copy", "version", "place", "space", "tree", "curve", "chart", "dashboard", "log",
        "request", "command", "marker", "symbol", "character", "threshold", "window", "index", "cache", "buffer",
        "queue",
        "split", "slice", "sample", "batch", "dimension", "property", "quantity", "contract", "agreement", "bias",
    ]
    private static let actions = ["ing", "tion", "ment", "sion", "ance", "ence", "ity", "al"]
    private static let judging: Set<String> = [
        "good", "great", "bad", "best", "better", "worst", "real", "huge", "big", "nice", "hard", "easy", "lovely",
        "terrible", "wonderful", "beautiful", "perfect", "only", "same", "first", "main", "key", "biggest", "very",
        "interesting", "favorite", "favourite", "amazing", "boring", "dumb", "stupid", "smart", "most", "last", "next",
        "right", "wrong", "other", "fair", "funny", "single", "different", "new", "such", "useful", "important",
    ]
    private static let marks: Set<String> = [
        "that", "which", "who", "whose", "where", "when", "for", "of", "by", "with", "between", "from", "in", "without",
        "to", "into", "about", "until", "on", "how",
    ]
}
