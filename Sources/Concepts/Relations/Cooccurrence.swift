internal import Authoring

/// Concepts that are spoken of together more than chance would have it.
///
/// Counts passages, not words, and each piece of talk once. Two concepts are related where the log-likelihood
/// ratio of their table of passages (Dunning, *Accurate methods for the statistics of surprise and coincidence*,
/// Computational Linguistics 19, 1993) passes ``threshold``; the weight is the normalised pointwise mutual
/// information (Bouma, GSCL 2009): the ratio says how sure it is, the information how close they are.
package enum Cooccurrence {
    /// The chi-square value at one degree of freedom for p = 0.0001: thousands of pairs are tried at once.
    package static let threshold = 15.14
    /// Passages that two concepts must share: once or twice is an accident, whatever the ratio says.
    static let fewest = 3
    /// A passage counts for two concepts that come as near as this in it, in bytes: some two or three sentences, so
    /// that an answer and the next question, or the items of an agenda, do not.
    static let near = 400
    /// How many places a relation keeps, those where the two stand nearest: that two concepts go together takes no
    /// hundred to be shown.
    static let mostEvidence = 8
    /// Passages with more concepts than this are lists of everything and say nothing of any two.
    static let most = 40

    /// The related pairs, closest first. Quadratic in the concepts of a passage, linear in the passages.
    package static func relations(in passages: [LinkedPassage]) -> [Relation] {
        var company = Company(bytes: passages.reduce(0) { $0 + $1.text.utf8.count })
        for passage in passages { company.survey(passage.text) }
        for passage in passages { company.add(passage) }
        return company.relations()
    }

    /// In how many of `total` passages two concepts stand, alone and together.
    package struct Table: Sendable {
        let both, first, second, total: Int

        package init(both: Int, first: Int, second: Int, total: Int) {
            (self.both, self.first, self.second, self.total) = (both, first, second, total)
        }

        /// Passages with both, if they had nothing to do with each other.
        package var expected: Double { Double(first) * Double(second) / Double(total) }

        /// Dunning's -2 log λ, 0 or more.
        package var logLikelihoodRatio: Double {
            func term(_ seen: Int, _ row: Int, _ column: Int) -> Double {
                seen == 0
                    ? 0
                    : Double(seen) * (Double(seen) * Double(total) / (Double(row) * Double(column))).naturalLogarithm
            }
            let sum =
                term(both, first, second) + term(first - both, first, total - second)
                + term(second - both, total - first, second)
                + term(total - first - second + both, total - first, total - second)
            return max(0, 2 * sum)
        }

        /// From -1 (never together) over 0 (by chance) to 1 (never apart).
        package var normalizedInformation: Double {
            guard both > 0 else { return -1 }
            guard both < total else { return 1 }
            let information = (Double(both) / expected).naturalLogarithm
            return min(1, information / -(Double(both) / Double(total)).naturalLogarithm)
        }
    }
}
