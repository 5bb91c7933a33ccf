/// What is believed of a learner's parameters before their log is seen: a normal distribution around the defaults,
/// in `FitCoordinates`.
struct ParameterPrior: Sendable {
    let center: [Double]
    /// The lower triangle of the inverse covariance, row after row.
    let precision: [Double]

    /// The standard deviations of w4...w20 among learners: fsrs-rs 0cbb9d3, `training.rs`. They are of parameters
    /// that were themselves estimated, with errors, so learners lie closer together.
    private static let deviations = [
        0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
    ]
    /// Of ln of the initial stabilities: what a learner has in all four, and what each has on its own. Who forgets
    /// fast after one grade does so after the others.
    private static let common = 0.65
    private static let own = 0.3
    /// How much of an estimate's spread is the learners'; found on simulated learners, and not at all critical.
    private static let share = 0.7

    static let standard = ParameterPrior()

    private init() {
        let n = FitCoordinates.count
        center = FitCoordinates.coordinates(of: .standard)
        var precision = [Double](repeating: 0, count: n * n)
        let variance = Self.own * Self.own
        let shared = Self.common * Self.common / (variance + 4 * Self.common * Self.common)
        for i in 0..<4 {
            for j in 0...i { precision[i * n + j] = ((i == j ? 1 : 0) - shared) / variance }
        }
        for (i, spread) in Self.deviations.enumerated() {
            let deviation = Self.share * spread
            precision[(4 + i) * (n + 1)] = 1 / (deviation * deviation)
        }
        self.precision = precision
    }

    /// Half the squared distance from the center, and its gradient.
    func penalty(at coordinates: [Double]) -> (value: Double, gradient: [Double]) {
        let n = coordinates.count
        let offset = zip(coordinates, center).map { $0 - $1 }
        var gradient = [Double](repeating: 0, count: n)
        for i in 0..<n {
            for j in 0...i where precision[i * n + j] != 0 {
                gradient[i] += precision[i * n + j] * offset[j]
                if j < i { gradient[j] += precision[i * n + j] * offset[i] }
            }
        }
        let value = zip(gradient, offset).reduce(0) { $0 + $1.0 * $1.1 } / 2
        return (value, gradient)
    }
}
