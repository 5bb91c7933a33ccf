/// What is to be said of a typed answer.
package struct GradedAnswer: Hashable, Sendable {
    package enum Verdict: String, Hashable, Sendable {
        case right
        /// Right but for its spelling.
        case slip
        /// Not right, and not far off.
        case near
        case wrong
        case blank
        /// Too long to be graded by a program: the person says whether it was right.
        case selfAssessed = "self-assessed"
    }

    package let verdict: Verdict
    /// Why, in a sentence for the one who answered.
    package let reason: String
    /// For answers to be judged by the person: the key terms that the answer holds and those it lacks.
    package var covered: [String] = []
    package var missing: [String] = []

    package init(_ verdict: Verdict, _ reason: String, covered: [String] = [], missing: [String] = []) {
        self.verdict = verdict
        self.reason = reason
        self.covered = covered
        self.missing = missing
    }

    /// Whether it counts; nil where the person has to say. A person may overrule either way.
    package var isRight: Bool? {
        switch verdict {
        case .right, .slip: true
        case .near, .wrong, .blank: false
        case .selfAssessed: nil
        }
    }
}
