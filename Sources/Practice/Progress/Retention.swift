/// How much of a topic was recalled, beside how much was foretold.
package struct Retention: Hashable, Sendable {
    package let topic: String
    /// Scored reviews: those with a day or more before them.
    package let reviews: Int
    /// The share that was recalled, 0...1.
    package let measured: Double
    /// The mean of the predicted probabilities of recall, 0...1.
    package let predicted: Double

    /// One line per topic, in alphabetical order.
    package static func byTopic(
        _ scored: some Sequence<(topic: String, predicted: Double, recalled: Bool)>
    ) -> [Retention] {
        var sums: [String: (count: Int, recalled: Int, predicted: Double)] = [:]
        for one in scored {
            let sum = sums[one.topic] ?? (0, 0, 0)
            sums[one.topic] = (sum.count + 1, sum.recalled + (one.recalled ? 1 : 0), sum.predicted + one.predicted)
        }
        return sums.sorted { $0.key < $1.key }.map { topic, sum in
            Retention(
                topic: topic, reviews: sum.count, measured: Double(sum.recalled) / Double(sum.count),
                predicted: sum.predicted / Double(sum.count))
        }
    }
}
