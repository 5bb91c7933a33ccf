/// The memory of one card together with its derivatives in `FitCoordinates`: forward-mode differentiation of the
/// recurrence of `MemoryModel`.
///
/// It follows ln S, in which most formulas are sums. At the kinks (floors, caps, clamps) it takes the derivative of
/// the branch in force.
struct MemoryTangent: ~Copyable {
    private let w: [Double]
    /// The factor of the forgetting curve, and its derivative with respect to w20.
    private let factor, factorSlope: Double
    /// d0(Again)...d0(Easy), not clamped.
    private let initialDifficulty: [Double]
    private let leastLogStability = Numerics.log(MemoryState.leastStability)
    private let logCap: Double

    private var logStability = 0.0
    private var difficulty = 1.0
    /// The derivatives of ln S.
    private let stabilitySlopes: UnsafeMutablePointer<Double>
    /// The derivatives of D, with respect to w4...w7; no other parameter matters to it.
    private let difficultySlopes: UnsafeMutablePointer<Double>
    /// The grade with which the card began, 0...3: the only initial stability that it depends on.
    private(set) var first = 0
    /// The probability of recall, as `recall(after:)` computed it last, and its logarithm's derivatives.
    private(set) var recall = 1.0
    let recallSlopes: UnsafeMutablePointer<Double>

    init(_ parameters: SchedulingParameters) {
        let w = parameters.values
        let logarithm = Numerics.log(0.9)
        let power = Numerics.exp(-logarithm / w[20])
        factor = power - 1
        factorSlope = power * logarithm / (w[20] * w[20])
        initialDifficulty = (0..<4).map { w[4] - Numerics.exp(w[5] * Double($0)) + 1 }
        logCap = w[17] * w[18]
        self.w = w
        stabilitySlopes = .allocate(capacity: FitCoordinates.count)
        recallSlopes = .allocate(capacity: FitCoordinates.count)
        difficultySlopes = .allocate(capacity: 4)
        stabilitySlopes.initialize(repeating: 0, count: FitCoordinates.count)
        recallSlopes.initialize(repeating: 0, count: FitCoordinates.count)
        difficultySlopes.initialize(repeating: 0, count: 4)
    }

    deinit {
        stabilitySlopes.deallocate()
        recallSlopes.deallocate()
        difficultySlopes.deallocate()
    }

    /// Starts a card with its first grade.
    mutating func begin(_ step: TrainingSet.Step) {
        first = Int(step.rating) - 1
        stabilitySlopes.update(repeating: 0, count: FitCoordinates.count)
        stabilitySlopes[first] = 1
        logStability = Numerics.log(w[first])
        setDifficulty(initialDifficulty[first], (1, -Double(first) * Numerics.exp(w[5] * Double(first)), 0, 0))
    }

    /// Computes the probability of recall `days` (1 or more) after the grade before.
    mutating func recall(after days: Int32) {
        let perFactor = Double(days) * Numerics.exp(-logStability)
        let u = factor * perFactor
        let logarithm = Numerics.log(1 + u)
        recall = Numerics.exp(-w[20] * logarithm)
        let slope = w[20] * u / (1 + u)
        for i in 0..<FitCoordinates.count { recallSlopes[i] = slope * stabilitySlopes[i] }
        recallSlopes[20] -= logarithm + w[20] * perFactor * factorSlope / (1 + u)
    }

    /// Moves on past a grade; `recall(after:)` has been called for it if it came a day or more after the one before.
    mutating func advance(_ step: TrainingSet.Step) {
        if step.days < 1 {
            passSameDay(Double(step.rating))
        } else if step.isRecalled {
            passRecalled(step.rating)
        } else {
            passForgotten()
        }
        if logStability < leastLogStability {
            logStability = leastLogStability
            stabilitySlopes.update(repeating: 0, count: FitCoordinates.count)
        }
        moveDifficulty(Double(step.rating) - 3)
    }

    private mutating func passSameDay(_ rating: Double) {
        let gain = w[17] * (rating - 3 + w[18]) - w[19] * logStability
        guard gain > 0 || rating == 1 else { return }
        let old = logStability
        logStability += gain
        for i in 0..<FitCoordinates.count { stabilitySlopes[i] *= 1 - w[19] }
        stabilitySlopes[17] += rating - 3 + w[18]
        stabilitySlopes[18] += w[17]
        stabilitySlopes[19] -= old
    }

    private mutating func passRecalled(_ rating: UInt8) {
        let old = logStability
        let rise = Numerics.exp(w[10] * (1 - recall))
        let scale = (11 - difficulty) * Numerics.exp(w[8] - w[9] * old)
        let bonus = rating == 2 ? w[15] : rating == 4 ? w[16] : 1
        let gain = scale * (rise - 1) * bonus
        logStability += Numerics.log(1 + gain)
        // d ln(1 + gain) = share * d ln(gain), and for the part that depends on R:
        let share = gain / (1 + gain)
        let byRecall = -scale * bonus * rise * w[10] * recall / (1 + gain)
        let byStability = 1 - share * w[9]
        for i in 0..<FitCoordinates.count {
            stabilitySlopes[i] = byStability * stabilitySlopes[i] + byRecall * recallSlopes[i]
        }
        addDifficulty(-share / (11 - difficulty))
        stabilitySlopes[8] += share
        stabilitySlopes[9] -= share * old
        stabilitySlopes[10] += scale * bonus * rise * (1 - recall) / (1 + gain)
        if rating == 2 { stabilitySlopes[15] += scale * (rise - 1) / (1 + gain) }
        if rating == 4 { stabilitySlopes[16] += scale * (rise - 1) / (1 + gain) }
    }

    private mutating func passForgotten() {
        let stability = Numerics.exp(logStability)
        let above = Numerics.log(stability + 1)
        let power = Numerics.exp(w[13] * above)
        let left =
            Numerics.log(w[11] * (power - 1)) - w[12] * Numerics.log(difficulty) + w[14] * (1 - recall)
        guard left < logStability - logCap else {
            logStability -= logCap
            stabilitySlopes[17] -= w[18]
            stabilitySlopes[18] -= w[17]
            return
        }
        logStability = left
        let byRecall = -w[14] * recall
        let byStability = w[13] * power / (power - 1) * stability / (stability + 1)
        for i in 0..<FitCoordinates.count {
            stabilitySlopes[i] = byStability * stabilitySlopes[i] + byRecall * recallSlopes[i]
        }
        addDifficulty(-w[12] / difficulty)
        stabilitySlopes[11] += 1 / w[11]
        stabilitySlopes[12] -= Numerics.log(difficulty)
        stabilitySlopes[13] += power * above / (power - 1)
        stabilitySlopes[14] += 1 - recall
    }

    private func addDifficulty(_ slope: Double) {
        for i in 0..<4 { stabilitySlopes[4 + i] += slope * difficultySlopes[i] }
    }

    /// The difficulty after a grade `above` Good by so many.
    private mutating func moveDifficulty(_ above: Double) {
        let step = -w[6] * above
        let room = (10 - difficulty) / 9
        let damped = difficulty + step * room
        let kept = (1 - w[7]) * (1 - step / 9)
        let easy = initialDifficulty[3]
        setDifficulty(
            w[7] * easy + (1 - w[7]) * damped,
            (
                kept * difficultySlopes[0] + w[7],
                kept * difficultySlopes[1] - w[7] * 3 * (w[4] + 1 - easy),
                kept * difficultySlopes[2] - (1 - w[7]) * above * room,
                kept * difficultySlopes[3] + easy - damped
            ))
    }

    private mutating func setDifficulty(_ value: Double, _ slopes: (Double, Double, Double, Double)) {
        difficulty = value.clamped(to: MemoryState.difficultyRange)
        let free = difficulty == value ? 1.0 : 0
        difficultySlopes[0] = free * slopes.0
        difficultySlopes[1] = free * slopes.1
        difficultySlopes[2] = free * slopes.2
        difficultySlopes[3] = free * slopes.3
    }
}
