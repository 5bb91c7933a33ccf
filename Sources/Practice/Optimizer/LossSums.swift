/// The log loss of a set of cards, with its gradient and the Fisher information, in `FitCoordinates`.
struct LossSums: Sendable {
    static let count = FitCoordinates.count

    /// The sum of -ln of the probability given to what happened.
    var loss = 0.0
    var gradient = [Double](repeating: 0, count: count)
    /// The lower triangle, row after row of `count` numbers; the rest is 0.
    var information = [Double](repeating: 0, count: count * count)

    static func += (a: inout Self, b: Self) {
        a.loss += b.loss
        for i in a.gradient.indices { a.gradient[i] += b.gradient[i] }
        for i in a.information.indices { a.information[i] += b.information[i] }
    }

    /// The sums over the cards of each of some groups; a card's group is its index modulo their number.
    static func computed(
        over set: TrainingSet, with parameters: SchedulingParameters, groups: Int
    ) -> [LossSums] {
        var sums = [LossSums](repeating: LossSums(), count: groups)
        var tangent = MemoryTangent(parameters)
        for group in 0..<groups {
            for card in stride(from: group, to: set.cards.count, by: groups) {
                sums[group].add(set.steps[set.cards[card]], &tangent)
            }
        }
        return sums
    }

    private mutating func add(_ steps: ArraySlice<TrainingSet.Step>, _ tangent: inout MemoryTangent) {
        for (index, step) in zip(steps.indices, steps) {
            guard index > steps.startIndex else {
                tangent.begin(step)
                continue
            }
            if step.days >= 1 {
                tangent.recall(after: step.days)
                score(step.isRecalled, tangent)
            }
            if index + 1 < steps.endIndex { tangent.advance(step) }
        }
    }

    private mutating func score(_ recalled: Bool, _ tangent: borrowing MemoryTangent) {
        let r = tangent.recall.clamped(to: LogLoss.range)
        loss -= Numerics.log(recalled ? r : 1 - r)
        // With s = d ln R: the gradient of the loss is -s or sR/(1 - R), the information s^2 R/(1 - R).
        let odds = r / (1 - r)
        let slope = recalled ? -1 : odds
        let first = tangent.first
        let s = tangent.recallSlopes
        gradient[first] += slope * s[first]
        for i in 4..<Self.count { gradient[i] += slope * s[i] }
        information.withUnsafeMutableBufferPointer { rows in
            rows[first * Self.count + first] += odds * s[first] * s[first]
            for i in 4..<Self.count {
                let row = i * Self.count
                let weight = odds * s[i]
                rows[row + first] += weight * s[first]
                for j in 4...i { rows[row + j] += weight * s[j] }
            }
        }
    }
}
