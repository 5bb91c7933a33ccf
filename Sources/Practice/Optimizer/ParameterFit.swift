/// The parameters under which a log is most probable, given what is believed of parameters beforehand.
///
/// Fisher scoring with Levenberg's damping: Gauss–Newton steps towards the mode of the posterior, kept within the
/// bounds. Levenberg, *A method for the solution of certain non-linear problems in least squares*, 1944.
struct ParameterFit: Sendable {
    private(set) var coordinates: [Double]
    /// The sums at `coordinates`, by groups of cards.
    private(set) var sums: [LossSums]
    private(set) var objective: Double
    private let prior: ParameterPrior
    private let set: TrainingSet

    /// The fitted parameters, the initial stabilities in the order of the grades.
    var parameters: SchedulingParameters { FitCoordinates.parameters(at: FitCoordinates.ordered(coordinates)) }

    /// Fits to the log, from the center of the prior on.
    init(to set: TrainingSet, prior: ParameterPrior = .standard, groups: Int, steps: Int = 40) {
        self.set = set
        self.prior = prior
        coordinates = prior.center
        sums = LossSums.computed(over: set, with: FitCoordinates.parameters(at: coordinates), groups: groups)
        objective = sums.reduce(0) { $0 + $1.loss }
        var damping = 1e-3
        for _ in 0..<steps {
            guard let gain = improve(&damping), gain > 1e-3 else { break }
        }
    }

    /// One accepted step; the gain in the objective, or nil where none is to be had.
    private mutating func improve(_ damping: inout Double) -> Double? {
        let total = Self.total(sums)
        while damping < 1e6 {
            guard let next = step(from: total, damping: damping) else { return nil }
            let parameters = FitCoordinates.parameters(at: next)
            let trial = LossSums.computed(over: set, with: parameters, groups: sums.count)
            let value = trial.reduce(0) { $0 + $1.loss } + prior.penalty(at: next).value
            if value < objective {
                let gain = objective - value
                (coordinates, sums, objective) = (next, trial, value)
                damping = max(damping / 10, 1e-9)
                return gain
            }
            damping *= 10
        }
        return nil
    }

    /// The parameters as they would be had a group of cards never been seen: one Newton step away, which is as good
    /// as fitting again (Beirami et al., *On Optimal Generalizability in Parametric Learning*, 2017).
    func leavingOut(group: Int) -> SchedulingParameters {
        var rest = LossSums()
        for (index, sum) in sums.enumerated() where index != group { rest += sum }
        let moved = step(from: rest, damping: 1e-6) ?? coordinates
        return FitCoordinates.parameters(at: FitCoordinates.ordered(moved))
    }

    private func step(from sum: LossSums, damping: Double) -> [Double]? {
        let n = coordinates.count
        let penalty = prior.penalty(at: coordinates)
        let downhill = (0..<n).map { -(sum.gradient[$0] + penalty.gradient[$0]) }
        var matrix = zip(sum.information, prior.precision).map { $0 + $1 }
        for i in 0..<n { matrix[i * (n + 1)] *= 1 + damping }
        // Coordinates at a bound that want to leave it stay; so do those that the step would take across.
        var fixed = Set(
            (0..<n).filter {
                let bounds = FitCoordinates.bounds[$0]
                return coordinates[$0] <= bounds.lowerBound && downhill[$0] < 0
                    || coordinates[$0] >= bounds.upperBound && downhill[$0] > 0
            })
        for _ in 0..<n {
            guard let move = SymmetricSystem.solve(matrix, downhill, fixed: fixed) else { return nil }
            let blocked = (0..<n).filter {
                let bounds = FitCoordinates.bounds[$0]
                return !fixed.contains($0)
                    && (coordinates[$0] <= bounds.lowerBound && move[$0] < 0
                        || coordinates[$0] >= bounds.upperBound && move[$0] > 0)
            }
            guard blocked.isEmpty else {
                fixed.formUnion(blocked)
                continue
            }
            return (0..<n).map { (coordinates[$0] + move[$0]).clamped(to: FitCoordinates.bounds[$0]) }
        }
        return nil
    }

    private static func total(_ sums: [LossSums]) -> LossSums {
        sums.reduce(into: LossSums()) { $0 += $1 }
    }
}
