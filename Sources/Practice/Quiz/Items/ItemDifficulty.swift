internal import Concepts

/// How hard an item is: first from the graph, then from the answers of the one who learns.
package enum ItemDifficulty {
    /// 0 to 1: typing is harder than choosing, what requires much harder than what requires little, what comes up
    /// often easier than what does not, and near distractors harder than far ones.
    static func estimate(_ item: QuizItem, in graph: QuizGraph) -> Double {
        let subject = item.subject.flatMap { graph[$0] }
        let rarity = 1 - (subject?.importance ?? 0.5)
        let depth = min(1, Double(subject?.prerequisites ?? 2) / 12)
        let base =
            switch item.kind {
            case .trueFalse: 0.15
            case .match: 0.3
            case .choice: 0.3
            case .cloze: 0.45
            case .short: 0.5
            }
        return min(1, max(0, base + 0.2 * rarity + 0.15 * depth + 0.25 * (nearness(item, graph) - 0.5)))
    }

    /// 0 to 1: how near the distractors are to the key; a half where nothing is known of them.
    private static func nearness(_ item: QuizItem, _ graph: QuizGraph) -> Double {
        guard let key = item.keyConcept.flatMap({ graph[$0] }), item.kind == .choice else { return 0.5 }
        let others = item.optionConcepts.compactMap { $0.flatMap { graph[$0] } }.filter { $0.index != key.index }
        guard !others.isEmpty else { return 0.5 }
        return min(1, others.map { graph.closeness(key, $0) }.reduce(0, +) / Double(others.count) / 5)
    }

    /// The difficulty after answers to the item: a mean of the estimate, which counts as four answers, and of the
    /// share that went wrong.
    ///
    /// A guess is right once in `choices` times, so a right answer among few choices says less: it counts for
    /// `1 - 1/choices` of an answer. The weighting is that of a beta prior; Gelman et al., *Bayesian data
    /// analysis*, third edition, section 2.4.
    package static func updated(_ estimate: Double, answers: [Bool], choices: Int? = nil) -> Double {
        let certainty = choices.map { 1 - 1 / Double(max(2, $0)) } ?? 1
        var weight = 4.0
        var sum = estimate * weight
        for isRight in answers {
            weight += isRight ? certainty : 1
            sum += isRight ? 0 : 1
        }
        return sum / weight
    }
}
