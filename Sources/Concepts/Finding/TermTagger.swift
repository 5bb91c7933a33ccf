/// Tells for each token of a text what it can be in a term.
///
/// No trained tagger: closed classes, endings, and for words that are verb or noun the word before. A verb after
/// an article, an adjective or a preposition is a noun; after a pronoun, `to` or an auxiliary it is a verb.
struct TermTagger {
    enum Tag: UInt8 {
        /// Between terms.
        case stop
        /// Falls away at the edges of a term.
        case filler
        /// Begins terms, ends none.
        case adjective
        case noun
        /// Ends a longer term, is none alone.
        case general
        /// A verb used as a noun: counts half alone.
        case doubtful
        /// A noun that may be a verb here: ends the term.
        case last
    }

    private let english = English.shared
    private var classes: [WordClass] = []
    private var numbers = HashIndex(capacity: 4096)

    mutating func tags(of tokens: [Token], in texts: [String]) -> [Tag] {
        var tags: [Tag] = []
        tags.reserveCapacity(tokens.count)
        guard let first = tokens.first else { return tags }
        var (kind, kindBefore) = (kind(of: first, in: texts), WordClass?.none)
        for index in tokens.indices {
            let kindBehind = index + 1 < tokens.count ? self.kind(of: tokens[index + 1], in: texts) : nil
            let isFresh = index == 0 || tokens[index].shape.contains(.afterStop)
            let before = isFresh ? WordClass.Role.none : kindBefore?.role ?? .none
            let previous = isFresh ? Tag.stop : tags[index - 1]
            var next = WordClass.Part.stop
            if let kindBehind, tokens[index + 1].shape.isDisjoint(with: [.afterStop, .afterComma]) {
                next = kindBehind.part
            }
            if !isFresh, kind.part == .verb, continuesName(index, in: tokens), previous == .noun {
                tags.append(.noun)
            } else {
                tags.append(tag(kind, tokens[index], isFresh, before, previous, next))
            }
            kindBefore = kind
            if let kindBehind { kind = kindBehind }
        }
        return tags
    }

    /// Whether a word in capitals stands right behind one in a sentence, as in `at Stitch Fix`.
    private func continuesName(_ index: Int, in tokens: [Token]) -> Bool {
        tokens[index].shape.contains(.capital) && !tokens[index].shape.contains(.afterComma)
            && tokens[index - 1].shape.contains(.capital) && !tokens[index - 1].shape.contains(.afterStop)
    }

    private func tag(
        _ kind: WordClass, _ token: Token, _ isFresh: Bool, _ before: WordClass.Role, _ previous: Tag,
        _ next: WordClass.Part
    ) -> Tag {
        let isDetermined = before == .determiner
        let followsPreposition = before == .preposition
        let followsSubject = before == .subject
        let followsAuxiliary = before == .auxiliary
        let headsNext = next == .noun || next == .general || next == .gerund
        switch kind.part {
        case .stop: return .stop
        case .filler, .number: return .filler
        case .general: return .general
        case .adjective: return .adjective
        case .gerund:
            if followsAuxiliary || followsSubject { return .stop }
            if previous == .noun || previous == .adjective { return .doubtful }
            if isDetermined || followsPreposition || isFresh { return headsNext ? .adjective : .doubtful }
            return .stop
        case .verb:
            switch kind.ending {
            case .ed:
                return (isDetermined || followsPreposition || previous == .adjective || previous == .filler)
                    && headsNext
                    ? .adjective : .stop
            case .ing: return isDetermined && !headsNext ? .doubtful : .stop
            case .s, .plain:
                if isDetermined || previous == .adjective || followsPreposition { return .doubtful }
                if previous == .filler, kind.ending == .plain, headsNext == false { return .doubtful }
                return .stop
            }
        case .noun:
            if kind.isUnknown, kind.ending == .ing, followsAuxiliary || followsSubject { return .stop }
            if kind.ending == .plain, followsSubject, !token.shape.contains(.capital) { return .last }
            return .noun
        }
    }

    private mutating func kind(of token: Token, in texts: [String]) -> WordClass {
        let number = numbers.value(token.raw)
        if number >= 0 { return classes[Int(number)] }
        let bytes = texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start))
        let word = bytes.map { TokenScanner.isUpper($0) ? $0 | 0x20 : $0 }
        let kind = word.withUnsafeBufferPointer { WordClass($0, token, english) }
        numbers.insert(token.raw, Int32(classes.count))
        classes.append(kind)
        return kind
    }
}
