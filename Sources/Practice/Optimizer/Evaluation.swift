/// How well a set of parameters foretold the scored reviews of a log.
package struct Evaluation: Hashable, Sendable {
    /// How many reviews were scored.
    package let count: Int
    /// The mean of -ln of the probability given to what happened; 0 or more, lower is better.
    package let logLoss: Double
    /// RMSE(bins) of srs-benchmark: how far mean prediction and mean recall lie apart, in groups of alike reviews; 0...1.
    package let rmseBins: Double

    /// Nil where nothing was foretold.
    package init?(_ predictions: [Prediction]) {
        guard !predictions.isEmpty else { return nil }
        count = predictions.count
        logLoss = predictions.reduce(0) { $0 + $1.logLoss } / Double(count)
        var bins: [Bin: (count: Int, difference: Double)] = [:]
        for one in predictions {
            let difference = one.probability - (one.recalled ? 1 : 0)
            let bin = bins[Bin(one)] ?? (0, 0)
            bins[Bin(one)] = (bin.count + 1, bin.difference + difference)
        }
        let squares = bins.values.map { $0.difference * $0.difference / Double($0.count) }
        // Dictionaries have no order: sorting keeps the last digit of the sum the same.
        rmseBins = (squares.sorted().reduce(0, +) / Double(count)).squareRoot()
    }

    /// Reviews with about the same gap, number of reviews and number of lapses, each on a logarithmic scale.
    private struct Bin: Hashable {
        let days, count, lapses: Int

        init(_ prediction: Prediction) {
            days = Self.step(prediction.days, base: 3.62)
            count = Self.step(prediction.count, base: 1.89)
            lapses = prediction.lapses == 0 ? -1 : Self.step(prediction.lapses, base: 1.73)
        }

        private static func step(_ value: Int, base: Double) -> Int {
            Int((Numerics.log(Double(value)) / Numerics.log(base)).rounded(.down))
        }
    }
}
