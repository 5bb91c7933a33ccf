internal import Text

/// Words as the checks and the grader compare them.
enum QuizWords {
    /// The words of `text` in folded form: runs of letters and digits, with `+` and `.` inside kept.
    static func words(_ text: some StringProtocol) -> [String] {
        text.utf8.allSatisfy { $0 < 0x80 } ? plainWords(text.utf8) : foldedWords(text)
    }

    /// The same for ASCII, which nearly all text is, an order of magnitude faster.
    private static func plainWords(_ bytes: some Sequence<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            while let last = word.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "'") { word.removeLast() }
            if word.count >= 2, word[word.count - 2] == UInt8(ascii: "'"), word[word.count - 1] == UInt8(ascii: "s") {
                word.removeLast(2)
            }
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "'"):
                if word.isEmpty { close() } else { word.append(byte) }
            default: close()
            }
        }
        close()
        return words
    }

    private static func foldedWords(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            while let last = word.last, last == "." || last == "'" { word.removeLast() }
            if word.hasSuffix("'s") { word.removeLast(2) }
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in Folding.fold(text).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty, scalar == "+" || scalar == "." || scalar == "'" {
                word.unicodeScalars.append(scalar)
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// The words that carry meaning.
    static func content(_ text: some StringProtocol) -> [String] {
        words(text).filter { !stopwords.contains($0) && $0.utf8.count > 1 }
    }

    /// Whether two folded words are forms of one (`train`, `training`; `evaluate`, `evaluation`).
    ///
    /// They share a beginning of at least four letters that makes up most of both.
    static func isSameRoot(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard a.utf8.first == b.utf8.first else { return false }
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        let shorter = min(a.count, b.count)
        guard shorter >= 4 else {
            let (short, long) = a.count < b.count ? (a, b) : (b, a)
            return shorter >= 2 && long.count == short.count + 1 && long.last == UInt8(ascii: "s")
                && long.starts(with: short)
        }
        var common = 0
        while common < shorter, a[common] == b[common] { common += 1 }
        guard common >= 4, common * 100 >= max(a.count, b.count) * 55 else { return false }
        return common >= shorter - (shorter > 8 ? 3 : shorter > 5 ? 2 : 1)
    }

    static func contains(_ words: some Sequence<String>, rootOf word: String) -> Bool {
        words.contains { isSameRoot($0, word) }
    }

    /// Whether the words of `phrase` stand side by side in `words`, the last one in the plural or not.
    static func contains(_ words: [String], phrase: [String]) -> Bool {
        guard let last = phrase.last, words.count >= phrase.count else { return false }
        for start in 0...(words.count - phrase.count) {
            let window = words[start..<(start + phrase.count)]
            if window.dropLast().elementsEqual(phrase.dropLast()), let word = window.last,
                word == last || word == last + "s" || word + "s" == last || word == last + "es"
            {
                return true
            }
        }
        return false
    }

    static let stopwords: Set<String> = [
        "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "if", "then", "than", "as", "at", "by", "for",
        "from", "in", "into", "of", "off", "on", "onto", "out", "over", "to", "up", "with", "without", "within",
        "about", "after", "before", "between", "during", "through", "under", "while", "until", "since", "because",
        "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "done", "has", "have", "had",
        "having", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "it", "its", "itself",
        "he", "she", "they", "them", "their", "his", "her", "him", "we", "our", "us", "you", "your", "i", "my", "me",
        "this", "that", "these", "those", "there", "here", "who", "whom", "whose", "which", "what", "when", "where",
        "why", "how", "not", "no", "nothing", "none", "never", "always", "only", "also", "too", "very", "more",
        "most", "less", "least", "much", "many", "few", "some", "any", "all", "each", "every", "both", "either",
        "one", "ones", "other", "others", "another", "such", "same", "own", "just", "even", "still", "again", "like",
        "given", "called", "name", "term", "describe", "describes", "description", "following", "people", "person",
        "somebody", "someone", "something", "thing", "things", "make", "makes", "made", "way", "get", "gets",
        "first", "two", "three", "part", "kind", "example", "use", "used", "uses", "using", "two", "word", "words",
        "depend", "depends", "improve", "improves", "cause", "causes", "lead", "leads", "fit", "fits", "differ",
        "well", "let", "lets", "put", "puts", "take", "takes", "go", "goes", "e.g", "instead", "apart", "whether",
    ]
}
