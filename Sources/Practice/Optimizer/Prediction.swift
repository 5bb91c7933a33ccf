/// A scored review: how probable recall was said to be, and what happened.
package struct Prediction: Hashable, Sendable {
    /// 0...1
    package let probability: Double
    package let recalled: Bool
    /// The index of the card in the training set.
    let card: Int
    /// Whole days since the review before, 1 or more.
    let days: Int
    /// The number of reviews with a day or more before them up to and with this one, plus 1.
    let count: Int
    /// How many of the earlier ones were forgotten.
    let lapses: Int

    package var logLoss: Double { LogLoss.of(probability, recalled: recalled) }
}
