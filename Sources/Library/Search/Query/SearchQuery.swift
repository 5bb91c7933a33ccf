/// What a person typed into a search, taken apart. Anything is legal.
///
/// Words, `"exact phrases"`, `prefix*`, `-without`, `OR`, and `speaker:`, `source:`, `concept:`, `topic:` before
/// a word or a phrase. An unclosed quote reaches to the end. Bare words rank and none is required.
package struct SearchQuery: Hashable, Sendable {
    package struct Term: Hashable, Sendable {
        package let text: String
        /// Whether words that begin so count too.
        package let isPrefix: Bool
    }

    package enum Filter: String, CaseIterable, Sendable {
        case speaker, source, concept, topic
    }

    /// As typed: the text that was taken apart.
    package let text: String
    /// In order; one that is typed twice stands twice.
    package private(set) var words: [Term] = []
    /// Each must stand in a hit; those joined by `OR` are one group, of which one must.
    package private(set) var phrases: [[String]] = []
    package private(set) var excluded: [Term] = []
    package private(set) var filters: [Filter: [String]] = [:]

    /// Words beyond this many do not rank: a query of ten thousand words is a pasted text, whose beginning
    /// says what it is about. Phrases and exclusions beyond the second limit are passed over.
    package static let mostWords = 256
    package static let mostPhrases = 16

    package init(_ text: String) {
        self.text = text
        var rest = text[...]
        var joinsPrevious = false
        var lastWasPhrase = false
        while true {
            rest = rest.drop { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }
            guard let first = rest.first else { break }
            let isExcluded = first == "-" && rest.dropFirst().first.map { !$0.isWhitespace } ?? false
            if isExcluded { rest = rest.dropFirst() }
            var filter: Filter?
            for candidate in Filter.allCases
            where rest.prefix(candidate.rawValue.count + 1).lowercased() == candidate.rawValue + ":" {
                let value = rest.dropFirst(candidate.rawValue.count + 1)
                if let next = value.first, !next.isWhitespace {
                    filter = candidate
                    rest = value
                }
            }
            let (piece, isPhrase) = Self.take(from: &rest)
            if let filter, !isExcluded {
                filters[filter, default: []].append(piece)
            } else if isPhrase {
                lastWasPhrase = addPhrase(piece, isExcluded: isExcluded, joins: joinsPrevious && lastWasPhrase)
                joinsPrevious = false
            } else if piece == "OR", !isExcluded {
                joinsPrevious = true
            } else {
                addWord(piece, isExcluded: isExcluded)
                lastWasPhrase = false
                joinsPrevious = false
            }
        }
    }

    /// Whether this is a text that was pasted rather than a query that was typed: its quotation marks and dashes are
    /// no operators.
    package var isPasted: Bool { words.count > 24 }

    /// Whether there is nothing to rank by.
    package var isEmpty: Bool { words.isEmpty && phrases.isEmpty }

    /// Takes a quoted phrase or a word from the beginning of `rest`.
    private static func take(from rest: inout Substring) -> (text: String, isPhrase: Bool) {
        if let quote = rest.first, quote == "\"" || quote == "\u{201C}" || quote == "\u{201D}" {
            rest = rest.dropFirst()
            let phrase = rest.prefix { $0 != "\"" && $0 != "\u{201D}" && $0 != "\u{201C}" }
            rest = rest[phrase.endIndex...].dropFirst()
            return (String(phrase), true)
        }
        let word = rest.prefix { !$0.isWhitespace && $0 != "\"" && $0 != "\u{201C}" && $0 != "\u{201D}" }
        rest = rest[word.endIndex...]
        return (String(word), false)
    }

    private static func hasLetters(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private mutating func addPhrase(_ phrase: String, isExcluded: Bool, joins: Bool) -> Bool {
        guard Self.hasLetters(phrase) else { return false }
        if isExcluded {
            if excluded.count < Self.mostPhrases { excluded.append(Term(text: phrase, isPrefix: false)) }
            return false
        }
        guard phrases.count < Self.mostPhrases else { return false }
        if joins, let last = phrases.indices.last {
            if phrases[last].count < Self.mostPhrases { phrases[last].append(phrase) }
        } else {
            phrases.append([phrase])
        }
        return true
    }

    private mutating func addWord(_ word: String, isExcluded: Bool) {
        let isPrefix = word.hasSuffix("*")
        let text = isPrefix ? String(word.dropLast()) : word
        guard Self.hasLetters(text) else { return }
        let term = Term(text: text, isPrefix: isPrefix)
        if isExcluded {
            if excluded.count < Self.mostPhrases { excluded.append(term) }
        } else if words.count < Self.mostWords {
            words.append(term)
        }
    }
}
