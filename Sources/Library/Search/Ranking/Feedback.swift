/// Pseudo-relevance feedback: words that the best passages share stand for what the query did not say. Only the
/// candidates are scored anew, no passage is fetched for it.
///
/// RM3: Lavrenko and Croft, *Relevance-based language models*, SIGIR 2001; Abdul-Jaleel et al., *UMass at TREC 2004*.
/// Terms are weighed by rarity; their share grows with the length of the query, so that a short, sharp one is kept.
struct Feedback {
    /// Passages that are taken to be relevant.
    static let passages = 10
    static let terms = 20
    /// The weight of the best term for each unit of weight in the query's own words.
    static let share = 0.035
    /// Of the query; a pasted text says enough by itself.
    static let mostWeight = 10.0
    /// Words of the query, of which fewer say too little to trust what they find.
    static let fewestWords = 3

    private let weights: [String: Double]

    /// Nil where the query is too short or finds nothing to learn from.
    ///
    /// `tokens` are those of the candidates, best first; `rarity` says how rare a token is.
    init?(_ plan: QueryPlan, scores: [Double], tokens: [[String]], rarity: (String) throws -> Double) rethrows {
        let words = plan.groups.filter { $0.origin == .word }
        guard words.count >= Self.fewestWords, plan.required.isEmpty, tokens.count > 1 else { return nil }
        let own = Set(plan.groups.flatMap { $0.forms.filter { $0.tokens.count == 1 }.map { $0.tokens[0] } })
        let best = min(Self.passages, tokens.count)
        let total = scores[..<best].reduce(0, +)
        guard total > 0 else { return nil }
        var model: [String: (weight: Double, passages: Int)] = [:]
        for index in 0..<best where !tokens[index].isEmpty {
            let weight = scores[index] / total / Double(tokens[index].count)
            var counts: [String: Int] = [:]
            for token in tokens[index] where token.utf8.count > 2 { counts[token, default: 0] += 1 }
            for (token, count) in counts {
                let now = model[token] ?? (0, 0)
                model[token] = (now.weight + weight * Double(count), now.passages + 1)
            }
        }
        // Rarity costs a look into the index, so first those that can be among the best.
        let likely = model.filter { $0.value.passages > 1 && !own.contains($0.key) && !StopWords.contains($0.key) }
            .sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }.prefix(5 * Self.terms)
        let rated = try likely.map { (token: $0.key, weight: $0.value.weight * (try rarity($0.key))) }
            .sorted { ($0.weight, $1.token) > ($1.weight, $0.token) }.prefix(Self.terms)
        guard let most = rated.first?.weight, most > 0 else { return nil }
        let scale = Self.share * min(Self.mostWeight, words.reduce(0) { $0 + $1.weight }) / most
        weights = Dictionary(
            uniqueKeysWithValues: try rated.map { ($0.token, $0.weight * scale * (try rarity($0.token))) })
    }

    /// What these terms add to the score of a passage.
    func score(of tokens: [String], meanLength: Double) -> Double {
        var counts: [String: Int] = [:]
        for token in tokens where weights[token] != nil { counts[token, default: 0] += 1 }
        let field = BM25.fields[1]
        let length = 1 - field.b + field.b * Double(tokens.count) / max(1, meanLength)
        // In the order of the alphabet, so that the sum is the same in every run.
        return counts.sorted { $0.key < $1.key }.reduce(0) {
            $0 + weights[$1.key]! * BM25.saturated(Double($1.value) / length)
        }
    }
}
