import Text

/// Whether what somebody said can stand on a card: whole, clean, by itself.
enum SpeechCheck {
    /// Whether a clause has nothing left of speech and no word that points out of it. `follows` says that it goes on
    /// after what it is about, so that "it" and "they" have something to stand for.
    static func isSound(_ text: String, follows: Bool = false) -> Bool {
        let words = Wording.words(text)
        guard (4...38).contains(words.count), let first = words.first, let last = words.last else { return false }
        if words.contains(where: pointing.contains) || noise.contains(where: { text.contains($0) }) { return false }
        if text.contains("?") || text.contains("!") || odd.contains(where: text.contains) { return false }
        if unfinished.contains(last) || !follows && leaning.contains(first) { return false }
        let padded = " " + words.joined(separator: " ") + " "
        if loose.contains(where: padded.contains) { return false }
        return !hasRunOn(text) && !stammers(words)
    }

    /// Whether a word of a phrase stands for something outside of it, or is slack.
    static func hasPointer(_ text: String) -> Bool { Wording.words(text).contains(where: pointing.contains) }

    private static let pointing: Set<String> = [
        "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we're", "we've", "we'd", "we'll", "us",
        "our", "ours", "he", "she", "him", "her", "his", "he's", "she's", "here", "this", "these", "those", "today",
        "yesterday", "tomorrow", "earlier", "y'all", "thing", "things", "stuff", "something", "somehow", "whatever",
        "gonna", "wanna", "gotta", "kinda", "sorta", "maybe", "probably", "perhaps", "guess", "guys", "folks", "dude",
        "etc", "etcetera", "blah", "yeah", "okay", "ok", "um", "uh", "super", "crazy", "cool", "wow", "let's",
        "there's",
        "anyway", "supposedly", "apparently", "anyways", "hopefully", "somewhat", "pretty", "like's", "above", "below",
        "aforementioned", "just", "slide", "screen", "podcast", "episode", "show", "huh", "damn", "shit", "hell",
    ]
    /// Letters that only captions and slips leave.
    private static let odd = ["…", "...", "—", " -", "- ", "[", "]", "*", "#", ">>", "\"", "“", "_", "♪"]
    private static let noise = ["  ", " ,", ",,"]
    private static let loose = [
        " or something ", " and so on ", " and so forth ", " or anything ", " or whatever ", " a lot of things ",
        " you guys ", " at the end of the day ", " you can imagine ", " as you said ", " as you say ", " like that ",
        " do that ", " does that ", " did that ", " say that ", " for that ", " of that ", " with that ",
        " about that ",
        " to that ", " that's ", " is that is ", " as well as that ", " i think ", " you know ", " kind of like ",
        " more or less ", " last week ", " last year ", " next week ", " the other day ", " earlier on ", " right now ",
        " in that sense ", " on that ", " from that ", " than that ", " so many ",
    ]
    private static let unfinished: Set<String> = [
        "the", "a", "an", "of", "to", "in", "for", "and", "or", "but", "with", "that", "which", "is", "are", "was",
        "by", "on", "at", "from", "as", "if", "than", "so", "because", "when", "where", "its", "their",
        "not", "also", "too",
    ]
    private static let leaning: Set<String> = [
        "it", "it's", "that", "they", "them", "their", "its", "such", "then", "because", "which", "who", "or", "so",
        "both", "neither", "also", "otherwise", "instead", "therefore", "there", "one", "another", "others", "what",
        "he", "she", "that's", "they're",
    ]

    /// Whether a new clause begins after a comma as it does where somebody talks on: ", you take", ", it's".
    private static func hasRunOn(_ text: String) -> Bool {
        let pieces = text.split(separator: ",").dropFirst()
        return pieces.contains { piece in
            let words = Wording.words(String(piece))
            guard let first = words.first else { return true }
            if first == "so", words.count > 1, words[1] == "that" { return false }
            return subjects.contains(first) || first == "and" && words.count > 1 && subjects.contains(words[1])
        }
    }

    private static let subjects: Set<String> = [
        "you", "you're", "you'll", "it", "it's", "they", "they're", "that", "that's", "then", "so", "there", "what",
        "right", "like", "who's",
    ]

    /// Whether a word stands twice in a row, was broken off and begun again ("algorith algorithms"), or a small word goes on where a clause was begun anew: "is a the".
    private static func stammers(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { one, two in
            one == two || one.count > 3 && two.count <= one.count + 4 && two.hasPrefix(one) && one + "s" != two
                || articles.contains(one) && !canFollowArticle(two)
        }
    }

    private static let articles: Set<String> = ["a", "an", "the"]
    private static func canFollowArticle(_ word: String) -> Bool {
        ![
            "a", "an", "the", "is", "are", "was", "you", "it", "they", "and", "or", "of", "to", "in", "for", "with",
            "that", "which", "if", "when", "so", "but", "what", "how", "your", "their", "its",
        ].contains(word)
    }
}
