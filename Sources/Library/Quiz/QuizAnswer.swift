/// An answer to a quiz item, with the verdict that counts.
package struct QuizAnswer: Hashable, Sendable {
    /// Its row in the log.
    package let key: Int
    /// The id of the item.
    package let item: String
    package let text: String
    /// Nil where the person was to judge it and has not.
    package let isRight: Bool?
    package let topic: String
    /// The id of the concept that was asked about.
    package let concept: String?
}
