internal import Authoring

/// Tries one pattern at one word of a passage.
struct PatternMatcher {
    struct Match {
        /// Spots of the passage.
        var x: [Int] = []
        var y: [Int] = []
        var bytes: Range<Int>
    }

    /// How many words around a form are looked at, how many of them may be `like`, and how near a word has to be to
    /// belong to the form.
    private static let (around, mostFillers, near) = (40, 3, 6)

    let pattern: RelationPattern
    let tokens: [TalkToken]
    let text: String

    /// What the pattern finds that begins with the word at `start`; nil where it does not fit, or where what is
    /// said is denied, asked or supposed.
    func match(at start: Int) -> Match? {
        var match = Match(bytes: tokens[start].bytes)
        guard let end = advance(0, start, &match) else { return nil }
        if case .slot? = pattern.elements.first, pattern.wantsSubject, !isSubject(start) { return nil }
        if case .slot? = pattern.elements.last {
            if !endsName(end) { return nil }
            // `X is the strategy of doing so` names no kind.
            if pattern.type == .isA, end < tokens.count, tokens[end].text == "of" { return nil }
        }
        if isSpoilt(start) { return nil }
        if !pattern.isDenial, isDenied(start..<end) { return nil }
        if !pattern.allowsQuestion, isOpen(start, end) { return nil }
        match.bytes = tokens[start].bytes.lowerBound..<tokens[end - 1].bytes.upperBound
        return match
    }

    /// The end of the match of the elements from `element` on at the word `index`; nil where they do not fit.
    private func advance(_ element: Int, _ index: Int, _ match: inout Match) -> Int? {
        guard element < pattern.elements.count else { return index }
        let token = index < tokens.count ? tokens[index] : nil
        switch pattern.elements[element] {
        case .slot(let role, let isList):
            guard let spot = token?.spot else { return nil }
            let saved = match
            var (spots, end) = ([spot], index + 1)
            if isList { extend(&spots, &end) }
            if role == .x { match.x += spots } else { match.y += spots }
            if let end = advance(element + 1, end, &match) { return end }
            match = saved
            return nil
        case .words(let words):
            guard let token else { return nil }
            let fits = words.contains(",") ? token.kind == .comma : token.kind == .word && words.contains(token.text)
            return fits ? advance(element + 1, index + 1, &match) : nil
        case .optional(let words):
            if let token, token.kind == .word, words.contains(token.text),
                let end = advance(element + 1, index + 1, &match)
            {
                return end
            }
            return advance(element + 1, index, &match)
        case .determiner:
            let isThere = token.map { $0.kind == .word && TalkWords.determiners.contains($0.text) } ?? false
            return advance(element + 1, isThere ? index + 1 : index, &match)
        case .comma:
            return advance(element + 1, token?.kind == .comma ? index + 1 : index, &match)
        case .verb:
            guard let token, token.isContent || TalkWords.verbs.contains(token.text),
                !TalkWords.judgements.contains(token.text)
            else { return nil }
            return advance(element + 1, index + 1, &match)
        case .gap:
            var end = index
            while true {
                if let found = advance(element + 1, end, &match) { return found }
                guard end < index + 2, end < tokens.count, tokens[end].isContent else { return nil }
                end += 1
            }
        }
    }

    /// Goes on over *, Y and Z*.
    private func extend(_ spots: inout [Int], _ end: inout Int) {
        while true {
            var index = end
            if index < tokens.count, tokens[index].kind == .comma { index += 1 }
            if index < tokens.count, ["and", "or"].contains(tokens[index].text) { index += 1 }
            guard index > end else { return }
            if index < tokens.count, TalkWords.determiners.contains(tokens[index].text) { index += 1 }
            guard index < tokens.count, let spot = tokens[index].spot, endsName(index + 1) else { return }
            spots.append(spot)
            end = index + 1
        }
    }

    /// Whether the mention at `start` is all that its sentence speaks of, and not the tail of something else:
    /// *the cost of X is …*, *customer X is …*.
    private func isSubject(_ start: Int) -> Bool {
        var index = start - 1
        while index >= 0, tokens[index].kind == .word,
            tokens[index].text == "like" || TalkWords.determiners.contains(tokens[index].text)
        {
            index -= 1
        }
        guard index >= 0 else { return true }
        switch tokens[index].kind {
        case .stop, .comma: return true
        case .mention: return false
        case .word: return !tokens[index].isContent && !TalkWords.prepositions.contains(tokens[index].text)
        }
    }

    /// Whether no further noun follows, of which the last mention would be a mere attribute: *X is an AI problem*.
    private func endsName(_ end: Int) -> Bool {
        guard end < tokens.count else { return true }
        return tokens[end].spot == nil && !tokens[end].isContent
    }

    private func isSpoilt(_ start: Int) -> Bool {
        switch pattern.spoiler {
        case .nothing: return false
        case .byFillers:
            let around = tokens[max(0, start - Self.around)..<min(tokens.count, start + Self.around)]
            return around.count { $0.kind == .word && $0.text == "like" } > Self.mostFillers
        case .byMaker:
            let before = tokens[..<start].last { !TalkWords.determiners.contains($0.text) }
            return before.map { $0.kind == .word && TalkWords.origins.contains($0.text) } ?? false
        case .byPlot:
            return tokens[max(0, start - Self.near)..<start].contains { TalkWords.plots.contains($0.text) }
        }
    }

    private func isDenied(_ range: Range<Int>) -> Bool {
        tokens[max(0, range.lowerBound - 2)..<range.upperBound].contains { TalkWords.negations.contains($0.text) }
    }

    /// Whether the sentence asks or supposes.
    private func isOpen(_ start: Int, _ end: Int) -> Bool {
        var index = start - 1
        while index >= max(0, start - 6), tokens[index].kind != .stop {
            if TalkWords.conditions.contains(tokens[index].text) { return true }
            index -= 1
        }
        let stop = tokens[end...].first { $0.kind == .stop }
        guard let stop else { return false }
        let utf8 = text.utf8
        return utf8[utf8.index(utf8.startIndex, offsetBy: stop.bytes.lowerBound)] == UInt8(ascii: "?")
    }
}
