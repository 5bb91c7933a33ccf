/// Fits the parameters to a log, and takes them only if they foretell better what they have not seen.
///
/// The comparison is a cross-validation over groups of cards: each card is foretold by parameters fitted to the cards
/// of the other groups. Reviews of one card hang together, so the margin of error is taken over cards.
///
/// No review weighs more than another for being recent: that helps where learners change, and costs precision
/// where they do not.
package enum Optimizer {
    /// Scored reviews that it takes to say anything.
    package static let leastScored = 200
    /// The gain must be this many standard errors above nothing. Foretelling unseen cards already charges for vain
    /// fitting: of simulated learners who have the present parameters, about one in fifty gets others.
    static let margin = 1.25
    /// Groups of cards of the cross-validation.
    static let groups = 8

    /// Fits to `log` and compares with the `present` parameters. O(reviews), some 20 passes.
    package static func optimize(
        _ log: some Sequence<LoggedReview>, present: SchedulingParameters, counting days: DayCounting
    ) -> Optimization {
        optimize(TrainingSet(log, counting: days), present: present)
    }

    package static func optimize(_ set: TrainingSet, present: SchedulingParameters) -> Optimization {
        let before = Evaluation(set.predictions(present))
        guard set.scored >= leastScored else {
            return Optimization(
                reviews: set.count, parameters: present,
                verdict: .tooFewReviews(missing: leastScored - set.scored), before: before, after: before, fitted: nil)
        }
        let fit = ParameterFit(to: set, groups: groups)
        let unseen = (0..<groups).flatMap { group in
            set.predictions(
                of: stride(from: group, to: set.cards.count, by: groups), fit.leavingOut(group: group))
        }
        let fitted = Evaluation(unseen)
        let isBetter = gain(of: unseen, over: set.predictions(present)) > margin
        return Optimization(
            reviews: set.count, parameters: isBetter ? fit.parameters : present,
            verdict: isBetter ? .better : .noBetter, before: before, after: isBetter ? fitted : before, fitted: fitted)
    }

    /// The gain in log loss in standard errors, the differences summed card by card.
    private static func gain(of new: [Prediction], over old: [Prediction]) -> Double {
        var byCard: [Int: Double] = [:]
        for one in old { byCard[one.card, default: 0] += one.logLoss }
        for one in new { byCard[one.card, default: 0] -= one.logLoss }
        let differences = byCard.sorted { $0.key < $1.key }.map(\.value)
        let sum = differences.reduce(0, +)
        let squares = differences.reduce(0) { $0 + $1 * $1 }
        return squares > 0 ? sum / squares.squareRoot() : 0
    }
}
