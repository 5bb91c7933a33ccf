import Text

/// Takes the noise of speech out of a sentence: fillers, repetitions, words that broke off, what only opens or closes.
enum SpeechCleaner {
    /// The sentence as it would be written down; it keeps every word that carries something.
    static func cleaned(_ sentence: String) -> String {
        var words = sentence.split(separator: " ").map(String.init).filter { !isCue($0) }
        dropFillers(&words)
        dropBroken(&words)
        dropRepeated(&words)
        dropOpening(&words)
        dropClosing(&words)
        guard let first = words.first else { return "" }
        words[0] = first.dropFirst().contains(where: \.isUppercase) ? first : first.withCapital
        var text = words.joined(separator: " ")
        while let last = text.last, last == "," || last == " " { text.removeLast() }
        if let last = text.last, last.isLetter || last.isNumber || last == "%" { text += "." }
        return text
    }

    /// `[laughs]`, `(music)`, `*sighs*`.
    private static func isCue(_ word: String) -> Bool {
        guard let first = word.first, let last = word.last(where: { !".,?!".contains($0) }) else { return true }
        return first == "[" && last == "]" || first == "(" && last == ")" && word.count > 4
            || first == "*" && last == "*" && word.count > 2
    }

    private static let fillers: Set<String> = [
        "um", "uh", "uhm", "umm", "uhh", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mhm", "like,", "basically",
        "essentially", "literally", "obviously", "honestly", "frankly", "actually", "really", "just", "simply",
    ]
    private static let pairs: Set<String> = ["you know", "i mean", "of course", "in fact", "you see", "if you will"]

    private static func dropFillers(_ words: inout [String]) {
        var kept: [String] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            let bare = Wording.words(word).first ?? ""
            if index + 1 < words.count {
                let pair = bare + " " + (Wording.words(words[index + 1]).first ?? "")
                let before = kept.last.flatMap { Wording.words($0).first } ?? ""
                let isSet = kept.isEmpty || kept.last?.last == "," || words[index + 1].last == ","
                if pairs.contains(pair) && isSet && !["do", "did", "as", "if", "let", "that"].contains(before) {
                    close(words[index + 1], &kept, words[(index + 2)...])
                    index += 2
                    continue
                }
                let isHedge = pair == "sort of" || pair == "kind of"
                if isHedge, !determiners.contains(before), !["same", "this", "that", "what", "new"].contains(before) {
                    index += 2
                    continue
                }
            }
            let isLike = bare == "like" && kept.last?.last == "," && word.last == ","
            if fillers.contains(bare) || isLike { close(word, &kept, words[(index + 1)...]) } else { kept.append(word) }
            index += 1
        }
        words = kept
    }

    private static let joints: Set<String> = [
        "and", "or", "but", "which", "who", "where", "while", "whereas", "so", "because", "then",
    ]
    private static let determiners: Set<String> = [
        "a", "the", "one", "another", "each", "every", "some", "any", "two", "three", "different", "certain", "first",
        "second", "third", "other", "only", "main",
    ]

    /// Gives the mark after a word that goes to the word before it, where that has none. Two commas go with what stood
    /// between them, unless one of them parts clauses or the items of a list.
    private static func close(_ dropped: String, _ kept: inout [String], _ rest: ArraySlice<String>) {
        guard let last = kept.last else { return }
        if last.last == ",", dropped.last == "," {
            let next = rest.first.map { Self.bare($0) } ?? ""
            let isList =
                rest.dropFirst().contains { ["and", "or"].contains(Self.bare($0)) } && rest.contains { $0.last == "," }
            if !joints.contains(next), !isList || determiners.contains(Self.bare(last)) {
                kept[kept.count - 1] = String(last.dropLast())
            }
            return
        }
        guard let mark = dropped.last, ".?!;:".contains(mark) else { return }
        let bare = last.last == "," ? String(last.dropLast()) : last
        kept[kept.count - 1] = bare + String(mark)
    }

    /// Words that broke off: "re-", "retr—", "the..." goes too where what comes begins anew.
    private static func dropBroken(_ words: inout [String]) {
        words = words.enumerated().filter { index, word in
            guard index + 1 < words.count, word.count > 1 else { return true }
            return !["-", "–", "—"].contains(where: word.hasSuffix)
        }.map(\.element)
    }

    /// The second of "the the" and "it is, it is", up to four words long.
    private static func dropRepeated(_ words: inout [String]) {
        for length in [4, 3, 2, 1] {
            var index = 0
            while index + 2 * length <= words.count {
                let one = words[index..<index + length].map(bare)
                let two = words[index + length..<index + 2 * length].map(bare)
                // A mark other than a comma in between, and the second is said on purpose.
                let isMarked = words[index..<index + length].contains { $0.last.map { ".?!;:".contains($0) } ?? false }
                if one == two, !isMarked, !one.contains("") {
                    words.removeSubrange(index..<index + length)
                } else {
                    index += 1
                }
            }
        }
    }

    private static func bare(_ word: String) -> String { Wording.words(word).first ?? "" }

    private static let openings: Set<String> = [
        "so", "and", "but", "well", "now", "okay", "ok", "right", "yeah", "yes", "no", "oh", "look", "again", "alright",
        "sure", "exactly", "anyway", "yep", "see", "cool", "great",
    ]

    private static func dropOpening(_ words: inout [String]) {
        while words.count > 1, openings.contains(bare(words[0])) {
            if [".", "?", "!"].contains(where: words[0].hasSuffix) { break }
            words.removeFirst()
        }
    }

    private static let closings: Set<String> = ["right", "okay", "ok", "yeah", "correct", "you know", "or so", "huh"]

    /// ", right?" and its like at the end of what is no question.
    private static func dropClosing(_ words: inout [String]) {
        for count in [2, 1] where words.count > count + 3 {
            let end = words.suffix(count).map(bare).joined(separator: " ")
            guard closings.contains(end), words[words.count - count - 1].last == "," else { continue }
            words.removeLast(count)
            words[words.count - 1] = String(words[words.count - 1].dropLast()) + "."
        }
    }
}
