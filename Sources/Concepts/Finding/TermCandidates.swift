/// The noun phrases of one text, with their counts.
struct TermCandidates {
    private struct Term {
        var roots: [UInt64]
        var weight = 0.0
        var count = 0
        /// How often it was a whole phrase.
        var whole = 0
        var first: Int
        var spellings: [Spelling] = []
    }

    /// One way in which the text writes a term.
    private struct Spelling {
        let key: UInt64
        var count: Int
        /// The tokens of one place where it does, not at the start of a sentence if there is one.
        var range: ClosedRange<Int>
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
        if range.count == 1 {
            let token = tokens[range.lowerBound]
            guard token.length > 2 || token.shape.contains(.acronym) else { return }
        }
        var key = UInt64(range.count)
        var spelling = key
        for index in range {
            key = RollingHash.spread(key &+ tokens[index].root)
            spelling = RollingHash.spread(spelling &+ tokens[index].raw)
        }
        let number: Int
        if let known = numbers[key] {
            number = known
        } else {
            number = terms.count
            numbers[key] = number
            terms.append(Term(roots: range.map { tokens[$0].root }, first: range.lowerBound))
        }
        let isDoubtful = range.count == 1 && (tag == .doubtful || tag == .last)
        terms[number].weight += isDoubtful ? 0.5 : 1
        terms[number].count += 1
        if isWhole { terms[number].whole += 1 }
        if let place = terms[number].spellings.firstIndex(where: { $0.key == spelling }) {
            terms[number].spellings[place].count += 1
            if tokens[terms[number].spellings[place].range.lowerBound].shape.contains(.afterStop) {
                terms[number].spellings[place].range = range
            }
        } else {
            terms[number].spellings.append(Spelling(key: spelling, count: 1, range: range))
        }
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
        guard var best = term.spellings.first else { return "" }
        for spelling in term.spellings where spelling.count > best.count { best = spelling }
        return best.range.map { index in
            let token = tokens[index]
            let bytes = texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start))
            let word = String(decoding: bytes, as: UTF8.self)
            // A capital at the start of a sentence means nothing.
            let isAtStart = token.shape.contains(.afterStop) && token.shape.isDisjoint(with: [.acronym, .inner])
            return isAtStart ? word.lowercased() : word
        }.joined(separator: " ")
    }
}
