/// A log as the optimizer sees it: for every card its grades in order of time, with the days between them.
///
/// A review is *scored* when at least one day lies before it. First reviews and reviews on the same day change the
/// memory but predict nothing worth scoring.
package struct TrainingSet: Sendable {
    /// One grade of one card.
    struct Step: Sendable {
        /// Whole days since the grade before, 0 for the first and for a clock that went backwards.
        let days: Int32
        /// 1...4
        let rating: UInt8

        var isRecalled: Bool { rating > 1 }
    }

    /// The grades of all cards, card after card.
    let steps: [Step]
    /// Where in `steps` each card's grades stand; none is empty.
    let cards: [Range<Int>]
    /// How many reviews are scored.
    package let scored: Int
    /// How many reviews there are.
    package var count: Int { steps.count }

    package init(_ log: some Sequence<LoggedReview>, counting days: DayCounting) {
        var order: [String: Int] = [:]
        var histories: [[Review]] = []
        for line in log {
            if let index = order[line.card] {
                histories[index].append(line.review)
            } else {
                order[line.card] = histories.count
                histories.append([line.review])
            }
        }
        var (steps, cards, scored) = ([Step](), [Range<Int>](), 0)
        for history in histories {
            let start = steps.count
            var last: Timestamp?
            for review in Self.sorted(history) {
                let gap = last.map { max(0, days.days(from: $0, to: review.at)) } ?? 0
                steps.append(Step(days: Int32(clamping: gap), rating: UInt8(review.rating.rawValue)))
                if gap >= 1 { scored += 1 }
                last = review.at
            }
            cards.append(start..<steps.count)
        }
        (self.steps, self.cards, self.scored) = (steps, cards, scored)
    }

    /// In order of time; reviews of the same second stay in the order of the log.
    private static func sorted(_ history: [Review]) -> [Review] {
        let inOrder = zip(history, history.dropFirst()).allSatisfy { $0.at <= $1.at }
        if inOrder { return history }
        return history.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
