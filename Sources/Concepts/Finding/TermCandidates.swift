/// The noun phrases of one text, with their counts.
///
/// Counts are exact in a text of up to a window of words. In a longer one they are kept by the lossy counting of Manku
/// and Motwani, *Approximate frequency counts over data streams*, VLDB 2002: at the end of each window the rarest fall
/// out, so that the table stays small enough for the processor's caches however long the text is. No term is missing
/// that is said more often than there are windows, and no count is short by more than their number.
struct TermCandidates {
    static let longest = 5

    let texts: [String]
    let tokens: [Token]
    private(set) var terms: [Term] = []
    private(set) var numbers = HashIndex(capacity: 1024)
    /// Words in a window.
    private let window: Int
    /// How many windows are over.
    private var windows: Int32 = 0
    /// Words that name people are no terms.
    var people: Set<UInt64> = []

    init(texts: [String], tokens: [Token], window: Int) {
        self.texts = texts
        self.tokens = tokens
        self.window = window
    }

    /// Cuts the text into phrases and takes them in. Words within a mention of a known concept are the concept's.
    mutating func collect(_ tags: [TermTagger.Tag], _ mentions: [Mention]) {
        let taken = covered(by: mentions)
        var run: [Int] = []
        var left = window
        for index in tokens.indices {
            if left == 0 {
                dropRare()
                left = window
            }
            left -= 1
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
                if isTaken(run[first...last], tags, taken) { continue }
                add(run[first]...run[last], tag, isWhole: first == low && last == high - 1)
            }
        }
    }

    /// Whether the words are a mention of a known concept, with adjectives before it or none.
    private func isTaken(_ words: ArraySlice<Int>, _ tags: [TermTagger.Tag], _ taken: [Int32]) -> Bool {
        guard let last = words.last, taken[last] >= 0 else { return false }
        return words.allSatisfy { taken[$0] == taken[last] || tags[$0] == .adjective || tags[$0] == .filler }
    }

    private static let copulas = ["is", "are"].map { WordHashes($0).raw }
    private static let articles = ["a", "an", "the"].map { WordHashes($0).raw }

    /// Whether the phrase is what its sentence begins with, perhaps after an article, and "is a" or "is the" follows.
    private func isDefined(_ range: ClosedRange<Int>) -> Bool {
        let next = range.upperBound + 2
        guard next < tokens.count, Self.copulas.contains(tokens[next - 1].raw),
            Self.articles.contains(tokens[next].raw),
            tokens[next - 1].shape.isDisjoint(with: [.afterStop, .afterComma])
        else { return false }
        let first = range.lowerBound
        let starts: (Int) -> Bool = { !self.tokens[$0].shape.isDisjoint(with: [.afterStop, .afterComma]) }
        return starts(first) || first > 0 && Self.articles.contains(tokens[first - 1].raw) && starts(first - 1)
    }

    /// What terms are told apart by: the roots of their words.
    func key(of range: some Collection<Int>) -> UInt64 {
        range.reduce(into: UInt64(range.count)) { $0 = RollingHash.spread($0 &+ tokens[$1].root) }
    }

    /// Ends a window: terms that cannot have been said more often than there were windows are forgotten.
    private mutating func dropRare() {
        windows += 1
        terms.removeAll { $0.count + $0.missed <= windows }
        numbers = HashIndex(capacity: terms.count)
        for (number, term) in terms.enumerated() { numbers.insert(key(of: term.tokens), Int32(number)) }
    }

    private mutating func add(_ range: ClosedRange<Int>, _ tag: TermTagger.Tag, isWhole: Bool) {
        if range.count == 1 {
            let token = tokens[range.lowerBound]
            guard token.length > 2 || token.shape.contains(.acronym) else { return }
        }
        let key = key(of: range)
        let spelling = range.reduce(into: UInt64(range.count)) { $0 = RollingHash.spread($0 &+ tokens[$1].raw) }
        var number = Int(numbers.value(key))
        if number < 0 {
            number = terms.count
            numbers.insert(key, Int32(number))
            let first = Int32(truncatingIfNeeded: range.lowerBound)
            terms.append(
                Term(
                    first: first, length: UInt8(range.count), missed: windows,
                    spelling: Term.Spelling(key: spelling, count: 0, start: first)))
        }
        let isDoubtful = range.count == 1 && (tag == .doubtful || tag == .last)
        let isDefined = isWhole && isDefined(range)
        terms[number].count(
            spelling, at: range.lowerBound, weight: isDoubtful ? 0.8 : 1, isWhole: isWhole, isDefined: isDefined
        ) { tokens[$0].shape.contains(.afterStop) }
    }
}

extension Term {
    /// Takes in one occurrence. `beginsSentence` tells of a token whether a sentence ends before it.
    fileprivate mutating func count(
        _ key: UInt64, at start: Int, weight: Double, isWhole: Bool, isDefined: Bool,
        _ beginsSentence: (Int) -> Bool
    ) {
        self.weight += weight
        count += 1
        if isWhole { whole += 1 }
        if isDefined { defined += 1 }
        let start = Int32(truncatingIfNeeded: start)
        if spelling.key == key {
            spelling.count += 1
            if beginsSentence(Int(spelling.start)) { spelling.start = start }
        } else if let place = others.firstIndex(where: { $0.key == key }) {
            others[place].count += 1
            if beginsSentence(Int(others[place].start)) { others[place].start = start }
        } else {
            others.append(Spelling(key: key, count: 1, start: start))
        }
    }
}
