/// The noun phrases of one text, with their counts.
struct TermCandidates {
    private struct Term {
        var roots: [UInt64]
        var weight = 0.0
        var count = 0
        /// How often it was a whole phrase.
        var whole = 0
        var first: Int
        /// Where each spelling stands, and how often it comes.
        var spellings: [[UInt64]: (count: Int, at: Range<Int>)] = [:]
    }

    static let longest = 5

    private let texts: [String]
    private let tokens: [Token]
    private var terms: [Term] = []
    private var numbers: [UInt64: Int] = [:]
    private var people: Set<UInt64> = []

    init(texts: [String], tokens: [Token]) {
        self.texts = texts
        self.tokens = tokens
    }

    /// Words that name people are no terms.
    mutating func exclude(people names: [String]) {
        for name in Set(names) {
            for token in PatternIndex.tokens(name) where token.length > 2 { people.insert(token.singular) }
        }
    }

    /// Cuts the text into phrases and takes them in. Words within a mention of a known concept are the concept's.
    mutating func collect(_ tags: [TermTagger.Tag], _ mentions: [Mention]) {
        let taken = covered(by: mentions)
        var run: [Int] = []
        for index in tokens.indices {
            let tag = tags[index]
            if tokens[index].shape.contains(.afterStop) || tokens[index].shape.contains(.afterComma) {
                take(run, tags, taken)
                run.removeAll(keepingCapacity: true)
            }
            if tag == .stop || people.contains(tokens[index].singular) {
                take(run, tags, taken)
                run.removeAll(keepingCapacity: true)
                continue
            }
            run.append(index)
            if tag == .last {
                take(run, tags, taken)
                run.removeAll(keepingCapacity: true)
            }
        }
        take(run, tags, taken)
    }

    /// For each token the number of the mention it lies in, or -1.
    private func covered(by mentions: [Mention]) -> [Int32] {
        var taken = [Int32](repeating: -1, count: tokens.count)
        var index = 0
        for (number, mention) in mentions.enumerated() {
            while index < tokens.count,
                (Int(tokens[index].segment), Int(tokens[index].start)) < (mention.segments.lowerBound, mention.start)
            { index += 1 }
            while index < tokens.count,
                (Int(tokens[index].segment), Int(tokens[index].end)) <= (mention.segments.upperBound, mention.end)
            {
                taken[index] = Int32(number)
                index += 1
            }
        }
        return taken
    }

    private mutating func take(_ run: [Int], _ tags: [TermTagger.Tag], _ taken: [Int32]) {
        var low = 0
        var high = run.count
        while low < high, tags[run[low]] == .filler || tags[run[low]] == .general { low += 1 }
        while low < high, tags[run[high - 1]] == .filler || tags[run[high - 1]] == .adjective { high -= 1 }
        guard low < high else { return }
        for first in low..<high {
            switch tags[run[first]] {
            case .filler, .general: continue
            default: break
            }
            for last in first..<min(high, first + Self.longest) {
                let tag = tags[run[last]]
                if tag == .filler || tag == .adjective { continue }
                if first == last, tag == .general { continue }
                let number = taken[run[first]]
                if number >= 0, (first...last).allSatisfy({ taken[run[$0]] == number }) { continue }
                add(run[first]...run[last], tag, isWhole: first == low && last == high - 1)
            }
        }
    }

    private mutating func add(_ range: ClosedRange<Int>, _ tag: TermTagger.Tag, isWhole: Bool) {
        let words = tokens[range]
        let key = words.reduce(into: UInt64(words.count)) { $0 = RollingHash.spread($0 &+ $1.root) }
        if range.count == 1 {
            let token = tokens[range.lowerBound]
            guard token.length > 2 || token.shape.contains(.acronym) else { return }
        }
        let number: Int
        if let known = numbers[key] {
            number = known
        } else {
            number = terms.count
            numbers[key] = number
            terms.append(Term(roots: words.map(\.root), first: range.lowerBound))
        }
        let weight = range.count == 1 && (tag == .doubtful || tag == .last) ? 0.5 : 1
        terms[number].weight += weight
        terms[number].count += 1
        if isWhole { terms[number].whole += 1 }
        let spelling = words.map(\.raw)
        let seen = terms[number].spellings[spelling]
        // A spelling is shown as it stands inside a sentence, where a capital means something.
        let isBetter = seen.map { tokens[$0.at.lowerBound].shape.contains(.afterStop) } ?? true
        terms[number].spellings[spelling] = (
            (seen?.count ?? 0) + 1, isBetter ? range.lowerBound..<range.upperBound + 1 : seen?.at ?? 0..<0
        )
    }

    /// The terms with what they are worth, in no order.
    func ranked(by scale: TermScale) -> [KeyTerm] {
        let (inside, holders) = nested()
        var ranked: [KeyTerm] = []
        for (number, term) in terms.enumerated() {
            if !scale.takesParts, term.whole == 0 { continue }
            var count = term.weight
            if term.roots.count > 1, holders[number] > 0 { count -= inside[number] / Double(holders[number]) }
            guard count > 0 else { continue }
            let score = scale.score(count: count, roots: term.roots, at: term.first)
            guard score > 0 else { continue }
            ranked.append(KeyTerm(name: spelling(of: term), score: score, mentionCount: term.count))
        }
        return ranked
    }

    /// For each term, how often longer ones hold it, and how many they are.
    private func nested() -> (inside: [Double], holders: [Int]) {
        var inside = [Double](repeating: 0, count: terms.count)
        var holders = [Int](repeating: 0, count: terms.count)
        for term in terms where term.roots.count > 2 {
            for length in 2..<term.roots.count {
                for first in 0...(term.roots.count - length) {
                    let part = term.roots[first..<first + length]
                    let key = part.reduce(into: UInt64(length)) { $0 = RollingHash.spread($0 &+ $1) }
                    guard let number = numbers[key] else { continue }
                    inside[number] += term.weight
                    holders[number] += 1
                }
            }
        }
        return (inside, holders)
    }

    private func spelling(of term: Term) -> String {
        let best = term.spellings.max { a, b in
            (a.value.count, b.value.at.lowerBound) < (b.value.count, a.value.at.lowerBound)
        }
        guard let best else { return "" }
        return best.value.at.map { index in
            let token = tokens[index]
            let word = String(
                decoding: texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start)),
                as: UTF8.self)
            let isAtStart = token.shape.contains(.afterStop) && token.shape.isDisjoint(with: [.acronym, .inner])
            return isAtStart ? word.lowercased() : word
        }.joined(separator: " ")
    }
}
