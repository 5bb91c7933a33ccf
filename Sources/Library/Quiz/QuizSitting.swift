package import Practice

/// A quiz as it was drawn, with the answers given so far.
package struct QuizSitting: Sendable {
    package let key: Int
    package let seed: Int
    /// Those that still exist and were not reported as bad, in the order in which they are asked.
    package let items: [QuizItem]
    package var answers: [QuizAnswer]

    /// The items without an answer, or with one that nobody has judged.
    package var open: [QuizItem] {
        let answered = Set(answers.filter { $0.isRight != nil }.map(\.item))
        return items.filter { !answered.contains($0.id) }
    }
}
