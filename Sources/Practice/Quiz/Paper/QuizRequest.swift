package import Concepts

/// What a sitting is to be about.
package struct QuizRequest: Sendable {
    package var count: Int
    package var seed: UInt64
    /// Empty sets let everything through.
    package var kinds: Set<QuizItem.Kind> = []
    package var topics: Set<String> = []
    package var concepts: Set<Concept.ID> = []
    package var sources: Set<String> = []
    /// The ids of the items to choose from, such as those that went wrong; nil for all.
    package var only: Set<String>?
    /// The ids of items that were reported as bad.
    package var excluded: Set<String> = []
    /// How much a concept is to be leaned to: 1 for what is neither weak nor important, more for what is.
    package var weights: [Concept.ID: Double] = [:]

    package init(count: Int, seed: UInt64) {
        self.count = count
        self.seed = seed
    }

    /// Whether an item may be in the sitting.
    package func admits(_ item: QuizItem) -> Bool {
        (kinds.isEmpty || kinds.contains(item.kind))
            && (topics.isEmpty || topics.contains(item.topic))
            && (concepts.isEmpty || item.concepts.contains { concepts.contains($0) })
            && (sources.isEmpty || item.citations.contains { sources.contains($0.source) })
            && (only?.contains(item.id) ?? true) && !excluded.contains(item.id)
    }

    /// How likely an item is to be drawn, beside others: what a person wrote comes first, if it can be graded.
    func weight(of item: QuizItem) -> Double {
        let lean = item.concepts.compactMap { weights[$0] }.max() ?? 1
        return max(0.001, lean) * (item.origin == .corpus && !ShortAnswer.isSelfAssessed(item) ? 3 : 1)
    }
}
