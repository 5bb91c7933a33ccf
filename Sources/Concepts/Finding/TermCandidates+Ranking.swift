extension TermCandidates {
    /// A word that stands in one longer term so often is a piece of it.
    private static let pieceShare = 0.8

    /// The terms with what they are worth, in no order: the `best`, and those that are worth as much as the last.
    func ranked(by scale: TermScale, best: Int) -> [KeyTerm] {
        var ranked = scores(by: scale)
        if ranked.count > best {
            ranked.sort { $0.score > $1.score }
            let least = ranked[max(0, best - 1)].score
            ranked = Array(ranked.prefix { $0.score >= least })
        }
        return ranked.map { number, score in
            let term = terms[number]
            return KeyTerm(
                name: spelling(of: term), score: score, mentionCount: Int(term.count), isPlain: isPlain(term))
        }
    }

    /// What the terms are worth, by their numbers.
    private func scores(by scale: TermScale) -> [(term: Int, score: Double)] {
        let (inside, holders, most) = nested()
        var scores: [(term: Int, score: Double)] = []
        for (number, term) in terms.enumerated() {
            if !scale.takesParts, term.whole == 0 { continue }
            var count = term.weight
            if term.length > 1, holders[number] > 0 { count -= inside[number] / Double(holders[number]) }
            // A word that is hardly ever said outside one name is a piece of that name: `Francisco`.
            if term.length == 1, most[number] >= Self.pieceShare * Double(term.count), most[number] > 1 {
                continue
            }
            guard count > 0 else { continue }
            let score = scale.score(
                count: count, roots: tokens[term.tokens].lazy.map(\.root), novelty: novelty(of: term),
                at: Int(term.first),
                isDefined: term.defined > 0 && term.count > 1)
            guard score > 0 else { continue }
            scores.append((number, score))
        }
        return scores
    }

    /// Whether everyday words make up a term and the last is too general to name anything: `advanced course`.
    private func isPlain(_ term: Term) -> Bool {
        let words = tokens[term.tokens]
        let isNamed = words.contains { $0.shape.contains(.capital) && !$0.shape.contains(.afterStop) }
        return !isNamed && words.last.map { English.shared.kind(of: $0) == .general } ?? false
            && words.allSatisfy { English.shared.kind(of: $0) != nil }
    }

    /// The share of its words that are not everyday English.
    private func novelty(of term: Term) -> Double {
        let range = term.tokens
        let novel = range.count {
            let kind = English.shared.kind(of: tokens[$0])
            return kind == nil || kind == .learned
        }
        return Double(novel) / Double(range.count)
    }

    /// For each term, how often longer ones hold it, how many they are, and how often the most frequent of them does.
    private func nested() -> (inside: [Double], holders: [Int], most: [Double]) {
        var inside = [Double](repeating: 0, count: terms.count)
        var holders = [Int](repeating: 0, count: terms.count)
        var most = inside
        for term in terms where term.length > 1 {
            let range = term.tokens
            for length in 1..<range.count {
                for first in range.lowerBound...range.upperBound - length {
                    let number = Int(numbers.value(key(of: first..<first + length)))
                    guard number >= 0 else { continue }
                    inside[number] += term.weight
                    holders[number] += 1
                    most[number] = max(most[number], term.weight)
                }
            }
        }
        return (inside, holders, most)
    }

    private func spelling(of term: Term) -> String {
        term.tokens(from: term.usualSpelling.start).map { index in
            let token = tokens[index]
            let bytes = texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start))
            let word = String(decoding: bytes, as: UTF8.self)
            // A capital at the start of a sentence means nothing.
            let isAtStart = token.shape.contains(.afterStop) && token.shape.isDisjoint(with: [.acronym, .inner])
            return isAtStart ? word.lowercased() : word
        }.joined(separator: " ")
    }
}
