/// Runs over tokens once and notes all that could be a mention, and the words that speak for one.
struct CandidateScan {
    private(set) var candidates: [Candidate] = []
    private(set) var cues: [CueWord] = []
    /// How many tokens have been looked at and thrown away.
    private var base = 0
    /// 1 where the first token at hand has been looked at.
    private var lead = 0
    /// How many tokens there are.
    private(set) var length = 0
    /// Capitals seen against small letters: where nearly all words are in capitals, they mean nothing.
    private(set) var capitals = 0
    private(set) var seen = 0

    let index: PatternIndex
    private let words: Cues
    let english = English.shared
    /// Spellings are compared in the texts.
    let texts: [String]

    private static let block = 16_384

    init(_ index: PatternIndex, _ words: Cues, _ texts: [String]) {
        self.index = index
        self.words = words
        self.texts = texts
    }

    /// Linear in the bytes of the texts; holds a block of tokens at a time.
    mutating func run() {
        var scanner = TokenScanner()
        for (number, text) in texts.enumerated() {
            scanner.scan(text, segment: number)
            if scanner.tokens.count > Self.block {
                scanner.removeFirst(look(through: scanner.tokens, leaving: max(index.longest, 4)))
            }
        }
        length = base + scanner.tokens.count
        _ = look(through: scanner.tokens, leaving: 0)
    }

    /// The same over all tokens of the texts.
    mutating func run(over tokens: [Token]) {
        length = tokens.count
        _ = look(through: tokens, leaving: 0)
    }

    /// Looks at all tokens but the last `rest`, which names may still go on into. Gives how many of the first are not
    /// needed any more: one before those that are left is.
    private mutating func look(through tokens: [Token], leaving rest: Int) -> Int {
        let count = tokens.count - rest
        guard count > lead else { return 0 }
        tokens.withUnsafeBufferPointer { tokens in
            for position in lead..<count {
                let before = candidates.count
                look(at: position, in: tokens)
                if candidates.count > before + 1 { contest(from: before) }
            }
        }
        base += count - 1
        lead = 1
        return count - 1
    }

    @inline(__always)
    private mutating func look(at position: Int, in tokens: UnsafeBufferPointer<Token>) {
        let token = tokens[position]
        seen += 1
        if token.shape.contains(.acronym), token.length > 3 { capitals += 1 }
        let before = candidates.count
        let bySingular = index.filter.tables(token.singular)
        let byRoot = index.filter.tables(token.root)
        if byRoot.contains(.cues) {
            let cue = words.words.value(token.root)
            if cue >= 0 { cues.append(CueWord(position: base + position, word: cue)) }
        }
        let single = bySingular.contains(.singles) ? index.singles.value(token.singular) : -1
        if single >= 0 { note(single, position, 1, tokens) }
        if token.shape.contains(.verbal), byRoot.contains(.inflected) {
            let list = index.inflected.value(token.root)
            if list >= 0, list != single { note(list, position, 1, tokens, extra: 0.1) }
        }
        if byRoot.contains(.starts) { walk(from: position, tokens) }
        if single < 0, bySingular.contains(.joined) {
            let list = index.joined.value(token.singular)
            if list >= 0 { note(list, position, 1, tokens) }
        }
        joinSplit(position, tokens)
        if candidates.count == before { listen(position, tokens) }
    }

    /// Words that several concepts claim are none's beyond doubt.
    private mutating func contest(from first: Int) {
        for a in first..<candidates.count {
            for b in first..<candidates.count
            where candidates[a].tokens == candidates[b].tokens && candidates[a].concept != candidates[b].concept {
                candidates[a].need = max(candidates[a].need, Pattern.Need.contested)
            }
        }
    }

    /// Names of several words, through the trie.
    private mutating func walk(from position: Int, _ tokens: UnsafeBufferPointer<Token>) {
        var node: Int32 = 0
        var stops = false
        for next in position..<min(tokens.count, position + index.longest) {
            if next > position, tokens[next].shape.contains(.afterStop) { stops = true }
            node = index.edges.value(PatternIndex.edge(node, tokens[next].root))
            guard node >= 0 else { return }
            let list = index.outputs[Int(node)]
            if list >= 0 { note(list, position, next - position + 1, tokens, stops: stops) }
        }
    }

    /// Names whose words the text parts otherwise: `data base`, `L L M`.
    @inline(__always)
    private mutating func joinSplit(_ position: Int, _ tokens: UnsafeBufferPointer<Token>) {
        var hash = tokens[position].raw
        var isSpelt = tokens[position].length == 1
        for next in position + 1..<max(position + 1, min(tokens.count, position + 4)) {
            isSpelt = isSpelt && tokens[next].length == 1
            if tokens[next].shape.contains(.afterStop), !isSpelt { return }
            let key = PatternIndex.join(hash, tokens[next])
            let list = index.filter.tables(key).contains(.joined) ? index.joined.value(key) : -1
            if list >= 0 {
                let isCapital = isSpelt && (position...next).allSatisfy { tokens[$0].shape.contains(.capital) }
                if !isSpelt || isCapital { note(list, position, next - position + 1, tokens, isJoined: true) }
            }
            hash = hash &* RollingHash.powers[Int(tokens[next].length)] &+ tokens[next].raw
        }
    }

    private mutating func note(
        _ list: Int32, _ position: Int, _ count: Int, _ tokens: UnsafeBufferPointer<Token>, stops: Bool = false,
        isJoined: Bool = false, extra: Float = 0
    ) {
        let first = tokens[position]
        for number in index.lists[Int(list)] {
            let pattern = index.patterns[Int(number)]
            if stops && !pattern.crossesStops || isJoined && pattern.words == count { continue }
            var need = pattern.need + extra
            if pattern.isAcronym, count == 1 {
                guard let asked = acronymNeed(pattern, position, tokens) else { continue }
                need = asked
            } else if count == 1, need > 0 {
                need += wordNeed(pattern, first, position, tokens)
            }
            if isJoined, pattern.isAcronym, pattern.letters < 3 { continue }
            if isJoined, !pattern.isAcronym {
                // Two everyday words that happen to make up one: `feed back`, `may be`.
                let kinds = (position..<position + count).map { english.kind(of: tokens[$0]) }
                if kinds.allSatisfy({ $0 != nil }) { need += 0.3 }
                if kinds.contains(.function) { need += 0.5 }
            }
            add(number, pattern, need, position, count, tokens)
        }
    }

    mutating func add(
        _ number: Int32, _ pattern: Pattern, _ need: Float, _ position: Int, _ count: Int,
        _ tokens: UnsafeBufferPointer<Token>, form: Mention.Form? = nil
    ) {
        let first = tokens[position]
        let last = tokens[position + count - 1]
        let isName = first.shape.contains(.capital) && !first.shape.contains(.afterStop)
        candidates.append(
            Candidate(
                pattern: number, concept: pattern.concept, position: base + position, tokens: count, need: need,
                form: form ?? pattern.form, firstSegment: first.segment, start: first.start, lastSegment: last.segment,
                end: last.end,
                isOrdinary: pattern.isOrdinary && !isName && !(pattern.isVerb && first.raw == pattern.raw)))
    }
}
