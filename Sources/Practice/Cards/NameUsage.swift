import Concepts
import Text

/// How a name is used in running text: whether it is a proper name, takes an article, has a plural.
struct NameUsage: Sendable {
    /// With a small first letter within a sentence.
    var lowerCased = 0
    /// With a capital first letter within a sentence.
    var capitalized = 0
    var afterA = 0
    var afterAn = 0
    var afterThe = 0
    /// Between words that leave no room for an article.
    var bare = 0
    var plural = 0

    /// The usage of every name in `glossary`, by the index of its concept. O(words).
    static func all(of glossary: Glossary, in prose: Prose) -> [NameUsage] {
        var usages = [NameUsage](repeating: NameUsage(), count: glossary.concepts.count)
        var byFirst: [String: [(concept: Int, words: [String])]] = [:]
        // "Clips" are no plural of CLIP.
        let acronyms = glossary.concepts.map { $0.name == $0.name.uppercased() ? $0.name : nil }
        for (index, concept) in glossary.concepts.enumerated() {
            let words = concept.name.split(separator: " ").map { Folding.fold($0) }
            guard let first = words.first else { continue }
            byFirst[first, default: []].append((index, words))
            if words.count == 1 { byFirst[first + "s", default: []].append((index, words)) }
        }
        for position in prose.words.indices {
            guard let candidates = byFirst[prose.words[position].folded] else { continue }
            for (concept, words) in candidates {
                if let acronym = acronyms[concept], !prose.words[position].text.hasPrefix(acronym.prefix(2)) {
                    continue
                }
                guard let isPlural = Self.matches(words, prose.words, position) else { continue }
                usages[concept].count(at: position, length: words.count, isPlural: isPlural, in: prose.words)
            }
        }
        return usages
    }

    /// Whether `name` stands at `position`; nil if it does not, true if its last word is in the plural.
    private static func matches(_ name: [String], _ words: [Prose.Word], _ position: Int) -> Bool? {
        guard position + name.count <= words.count else { return nil }
        for (offset, part) in name.enumerated() {
            let word = words[position + offset]
            let isLast = offset == name.count - 1
            if !isLast, word.endsClause { return nil }
            if word.folded == part { continue }
            guard isLast, word.folded == part + "s" || word.folded == part + "es" else { return nil }
            return true
        }
        return false
    }

    private mutating func count(at position: Int, length: Int, isPlural: Bool, in words: [Prose.Word]) {
        let first = words[position]
        if !first.startsSentence {
            let isSmall = first.text.first?.isLowercase == true
            lowerCased += isSmall ? 1 : 0
            capitalized += isSmall ? 0 : 1
        }
        guard !isPlural else {
            plural += 1
            return
        }
        let last = words[position + length - 1]
        let next = position + length < words.count ? words[position + length].folded : ""
        let before = position > 0 ? words[position - 1].folded : ""
        guard last.endsClause || Function.afterNoun.contains(next) else { return }
        switch before {
        case "a": afterA += 1
        case "an": afterAn += 1
        case "the": afterThe += 1
        case _ where Function.beforeBareNoun.contains(before): bare += 1
        case _ where first.startsSentence: bare += 1
        default: break
        }
    }
}

/// Small words by which the frame of a noun is known.
enum Function {
    static let afterNoun: Set<String> = [
        "", "is", "are", "was", "were", "that", "which", "who", "to", "in", "of", "for", "on", "and", "or", "with",
        "from", "can", "has", "have", "will", "may", "by", "as", "at", "into", "does", "do", "needs", "but", "than",
        "must", "should", "would", "could", "when", "where", "while", "if", "because", "so", "without", "there",
        "works", "makes", "takes", "lets", "means", "comes", "gives", "before", "after", "over", "alone", "itself",
        "though", "since", "about", "within", "through", "until", "then", "not", "had", "did", "they", "it",
    ]
    static let beforeBareNoun: Set<String> = [
        "of", "in", "for", "on", "and", "or", "with", "from", "by", "as", "at", "into", "to", "than", "without",
        "about", "is", "are", "before", "after", "through", "between", "against", "such", "like", "over", "not",
        "beyond", "during", "towards", "toward", "via", "uses", "use", "using", "called", "means", "do", "does",
        "needs", "need", "more", "less", "much", "while", "if", "that", "because",
    ]
}
