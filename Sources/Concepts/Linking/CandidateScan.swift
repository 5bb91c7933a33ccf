/// Runs over tokens once and notes all that could be a mention, and the words that speak for one.
struct CandidateScan {
    private(set) var candidates: [Candidate] = []
    private(set) var cues: [CueWord] = []
    /// How many tokens have been looked at and thrown away.
    private var base = 0
    private var scanner = TokenScanner()
    /// Capitals seen against small letters: where nearly all words are in capitals, they mean nothing.
    private var capitals = 0
    private var seen = 0

    private let index: PatternIndex
    private let words: Cues
    private let english = English.shared
    /// Spellings are compared in the texts.
    private let texts: [String]

    private static let block = 16_384

    init(_ index: PatternIndex, _ words: Cues, _ texts: [String]) {
        self.index = index
        self.words = words
        self.texts = texts
    }

    /// Linear in the bytes of the texts; holds a block of tokens at a time.
    mutating func run() {
        for (number, text) in texts.enumerated() {
            scanner.scan(text, segment: number)
            if scanner.tokens.count > Self.block { work(leaving: max(index.longest, 4)) }
        }
        work(leaving: 0)
    }

    private mutating func work(leaving rest: Int) {
        let tokens = scanner.tokens
        let count = tokens.count - rest
        guard count > 0 else { return }
        tokens.withUnsafeBufferPointer { tokens in
            for position in 0..<count {
                let before = candidates.count
                look(at: position, in: tokens)
                if candidates.count > before + 1 { contest(from: before) }
            }
        }
        base += count
        scanner.removeFirst(count)
    }

    @inline(__always)
    private mutating func look(at position: Int, in tokens: UnsafeBufferPointer<Token>) {
        let token = tokens[position]
        seen += 1
        if token.shape.contains(.acronym), token.length > 3 { capitals += 1 }
        let before = candidates.count
        let cue = words.words.value(token.root)
        if cue >= 0 { cues.append(CueWord(position: base + position, word: cue)) }

        let single = index.singles.value(token.singular)
        if single >= 0 { note(single, position, 1, tokens) }
        if token.shape.contains(.verbal) {
            let list = index.inflected.value(token.root)
            if list >= 0, list != single { note(list, position, 1, tokens, extra: 0.1) }
        }
        var node: Int32 = 0
        var stops = false
        for next in position..<min(tokens.count, position + index.longest) {
            if next > position, tokens[next].shape.contains(.afterStop) { stops = true }
            node = index.edges.value(PatternIndex.edge(node, tokens[next].root))
            guard node >= 0 else { break }
            let list = index.outputs[Int(node)]
            if list >= 0 { note(list, position, next - position + 1, tokens, stops: stops) }
        }
        if single < 0 {
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

    /// Names whose words the text parts otherwise: `data base`, `L L M`.
    @inline(__always)
    private mutating func joinSplit(_ position: Int, _ tokens: UnsafeBufferPointer<Token>) {
        var hash = tokens[position].raw
        var isSpelt = tokens[position].length == 1
        for next in position + 1..<max(position + 1, min(tokens.count, position + 4)) {
            isSpelt = isSpelt && tokens[next].length == 1
            if tokens[next].shape.contains(.afterStop), !isSpelt { return }
            let list = index.joined.value(PatternIndex.join(hash, tokens[next]))
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
                need += wordNeed(first, position, tokens)
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

    private mutating func add(
        _ number: Int32, _ pattern: Pattern, _ need: Float, _ position: Int, _ count: Int,
        _ tokens: UnsafeBufferPointer<Token>, form: Mention.Form? = nil
    ) {
        let last = tokens[position + count - 1]
        candidates.append(
            Candidate(
                pattern: number, concept: pattern.concept, position: base + position, tokens: count, need: need,
                form: form ?? pattern.form, firstSegment: tokens[position].segment, start: tokens[position].start,
                lastSegment: last.segment, end: last.end))
    }

    /// What an acronym in this case asks for; nil where it is none.
    private func acronymNeed(_ pattern: Pattern, _ position: Int, _ tokens: UnsafeBufferPointer<Token>) -> Float? {
        let token = tokens[position]
        let meansCapitals = capitals * 4 < seen + 8
        let isOrdinary = english.kind(of: token) != nil
        let isNumbered = position > 0 && tokens[position - 1].shape.contains(.digit) && pattern.letters <= 2
        if pattern.need >= Pattern.Need.derivedAcronym {
            return token.shape.contains(.acronym) && meansCapitals ? pattern.need : nil
        }
        if isNumbered { return Pattern.Need.heardWord }
        if token.shape.contains(.acronym) || token.shape.contains(.inner), meansCapitals {
            return pattern.letters <= 2 && pattern.form == .alias && pattern.letters == 2 && isOrdinary ? 0.5 : 0
        }
        if token.shape.contains(.digit) { return 0 }
        var need: Float = isOrdinary ? 1.1 : pattern.letters <= 3 ? 0.35 : 0.15
        if token.shape.contains(.capital), !token.shape.contains(.afterStop), isOrdinary { need += 0.4 }
        return need
    }

    /// What the words around an everyday word take from or add to what it asks for: a verb is not the noun that
    /// the name is, a name in capitals is more than its word.
    private func wordNeed(_ token: Token, _ position: Int, _ tokens: UnsafeBufferPointer<Token>) -> Float {
        if token.shape.contains(.capital), !token.shape.contains(.afterStop) { return -0.35 }
        return 0
    }

    /// Names by their sound, in one to three words that match nothing else.
    @inline(__always)
    private mutating func listen(_ position: Int, _ tokens: UnsafeBufferPointer<Token>) {
        var key = SoundKey()
        for next in position..<min(tokens.count, position + 3) {
            if next > position, tokens[next].shape.contains(.afterStop) { return }
            key = key.followed(by: tokens[next].sound)
            guard key.count >= 4 else { continue }
            let list = index.sounds.value(key.code << 4 | UInt64(key.count))
            if list >= 0 { compare(list, position, next - position + 1, tokens, Int(key.count)) }
        }
    }

    private mutating func compare(
        _ list: Int32, _ position: Int, _ count: Int, _ tokens: UnsafeBufferPointer<Token>, _ sounds: Int
    ) {
        var letters: [UInt8] = []
        for token in tokens[position..<position + count] {
            guard !token.shape.contains(.digit) else { return }
            let bytes = Array(texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start)))
            letters += bytes.map { TokenScanner.isUpper($0) ? $0 | 0x20 : $0 }.filter(TokenScanner.isWord)
        }
        let kinds = tokens[position..<position + count].map { english.kind(of: $0) }
        for number in index.lists[Int(list)] {
            guard let spelling = index.spellings[number], let first = spelling.first, let heard = letters.first else {
                continue
            }
            let share = sounds >= 6 ? 0.5 : sounds == 5 ? 0.42 : 0.36
            let limit = Int(Double(max(spelling.count, letters.count)) * share)
            guard first == heard || !(Stem.isVowel(first) != Stem.isVowel(heard)), limit >= 1,
                let distance = Self.distance(spelling, letters, atMost: limit), distance > 0
            else { continue }
            let pattern = index.patterns[Int(number)]
            let strangeness = Float(distance) / Float(max(spelling.count, letters.count))
            var need: Float = 0.6 + strangeness
            if kinds.allSatisfy({ $0 != nil }) { need += 0.5 }
            if kinds.contains(.function) { need += 0.6 }
            if kinds[0] == .function, count > 1 { continue }
            add(number, pattern, need, position, count, tokens, form: .sound)
        }
    }

    /// The edit distance of two short words, or nil above `limit`.
    private static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for i in 1...a.count {
            var diagonal = row[0]
            row[0] = i
            for j in 1...b.count {
                let above = row[j]
                row[j] = min(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
