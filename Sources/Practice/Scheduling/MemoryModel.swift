/// The formulas of FSRS-6: how memory fades, and what a review does to it.
///
/// Ye, Su and Cao, *A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling*, KDD 2022, is
/// where the model comes from; the formulas and their constants are those of the package `fsrs` 6.3.2.
package struct MemoryModel: Sendable {
    package let parameters: SchedulingParameters
    /// -w20, the power of the forgetting curve.
    private let decay: Double
    /// Chosen so that recall is 0.9 when as many days have passed as the stability has.
    private let factor: Double

    package init(_ parameters: SchedulingParameters) {
        self.parameters = parameters
        decay = -parameters[20]
        factor = Numerics.pow(0.9, 1 / decay) - 1
    }

    /// The probability of recall `days` whole days after a review that left `stability`; 1 on the same day.
    package func retrievability(stability: Double, days: Int) -> Double {
        Numerics.pow(1 + factor * Double(max(0, days)) / stability, decay)
    }

    /// Days until the probability of recall has fallen to `retention` (0..<1), not rounded.
    package func interval(stability: Double, retention: Double) -> Double {
        stability / factor * (Numerics.pow(retention, 1 / decay) - 1)
    }

    /// The memory after the first review of a card.
    package func initial(_ rating: Rating) -> MemoryState {
        MemoryState(
            stability: max(parameters[rating.rawValue - 1], MemoryState.leastStability),
            difficulty: initialDifficulty(rating).clamped(to: MemoryState.difficultyRange))
    }

    /// The memory after a later review, `days` whole days after the one before (below 1: on the same day).
    package func next(_ memory: MemoryState, _ rating: Rating, days: Int) -> MemoryState {
        let stability =
            days < 1
            ? sameDay(memory, rating)
            : rating.isRecalled
                ? recalled(memory, rating, retrievability(stability: memory.stability, days: days))
                : forgotten(memory, retrievability(stability: memory.stability, days: days))
        return MemoryState(
            stability: max(stability, MemoryState.leastStability), difficulty: difficulty(memory.difficulty, rating))
    }

    private func sameDay(_ memory: MemoryState, _ rating: Rating) -> Double {
        let (w17, w18, w19) = (parameters[17], parameters[18], parameters[19])
        let gain = Numerics.exp(w17 * (Double(rating.rawValue) - 3 + w18)) * Numerics.pow(memory.stability, -w19)
        return memory.stability * (rating.isRecalled ? max(gain, 1) : gain)
    }

    private func recalled(_ memory: MemoryState, _ rating: Rating, _ retrievability: Double) -> Double {
        let (w8, w9, w10) = (parameters[8], parameters[9], parameters[10])
        let factor = rating == .hard ? parameters[15] : rating == .easy ? parameters[16] : 1
        let gain =
            Numerics.exp(w8) * (11 - memory.difficulty) * Numerics.pow(memory.stability, -w9)
            * (Numerics.exp(w10 * (1 - retrievability)) - 1) * factor
        return memory.stability * (1 + gain)
    }

    private func forgotten(_ memory: MemoryState, _ retrievability: Double) -> Double {
        let (w11, w12, w13, w14) = (parameters[11], parameters[12], parameters[13], parameters[14])
        let left =
            w11 * Numerics.pow(memory.difficulty, -w12) * (Numerics.pow(memory.stability + 1, w13) - 1)
            * Numerics.exp(w14 * (1 - retrievability))
        return min(left, memory.stability / Numerics.exp(parameters[17] * parameters[18]))
    }

    /// Not clamped: below 1 for Easy at the defaults.
    private func initialDifficulty(_ rating: Rating) -> Double {
        parameters[4] - Numerics.exp(parameters[5] * Double(rating.rawValue - 1)) + 1
    }

    private func difficulty(_ old: Double, _ rating: Rating) -> Double {
        let step = -parameters[6] * (Double(rating.rawValue) - 3)
        let damped = old + step * (10 - old) / 9
        let reverted = parameters[7] * initialDifficulty(.easy) + (1 - parameters[7]) * damped
        return reverted.clamped(to: MemoryState.difficultyRange)
    }
}

extension Double {
    func clamped(to range: ClosedRange<Double>) -> Double {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
