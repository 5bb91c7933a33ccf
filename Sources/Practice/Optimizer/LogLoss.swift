/// How badly probabilities foretold what happened.
enum LogLoss {
    /// Probabilities are kept this far from 0 and 1.
    static let range = 1e-7...(1 - 1e-7)

    static func of(_ probability: Double, recalled: Bool) -> Double {
        let p = probability.clamped(to: range)
        return -Numerics.log(recalled ? p : 1 - p)
    }
}
