/// What came of fitting the parameters to a log.
package struct Optimization: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        /// The fitted parameters foretell unseen cards better, by more than chance explains.
        case better
        /// They do not, so the present ones stay.
        case noBetter
        /// Too few scored reviews to learn from; so many more are needed.
        case tooFewReviews(missing: Int)
    }

    /// Reviews in the log.
    package let reviews: Int
    /// The fitted parameters if they are better, else the present ones.
    package let parameters: SchedulingParameters
    package let verdict: Verdict
    /// How well the parameters from before foretell the log, nil where nothing can be scored.
    package let before: Evaluation?
    /// How well `parameters` do: on cards that they were not fitted to.
    package let after: Evaluation?
    /// The same for the fitted parameters, whether or not they were taken; nil where none were fitted.
    package let fitted: Evaluation?

    /// Whether `parameters` are new.
    package var applied: Bool { verdict == .better }
}
