/// What is known of the memory of one card.
package struct MemoryState: Hashable, Sendable {
    /// Days until the predicted probability of recall has fallen to 90 %; 0.001 or more.
    package var stability: Double
    /// 1 (easy) to 10.
    package var difficulty: Double

    package init(stability: Double, difficulty: Double) {
        self.stability = stability
        self.difficulty = difficulty
    }

    package static let leastStability = 0.001
    package static let difficultyRange = 1.0...10.0
}
