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
    /// Passages with more concepts than this are lists of everything and say nothing of any two.
    static let most = 40

    /// The related pairs, closest first. Quadratic in the concepts of a passage, linear in the passages.
    package static func relations(in passages: [LinkedPassage]) -> [Relation] {
        let originals = Shingles.originals(of: passages.map(\.text)).map { passages[$0] }
        var single: [Concept.ID: Int] = [:]
        var pairs: [Pair: [Int]] = [:]
        var total = 0
        for (index, passage) in originals.enumerated() {
            let concepts = Set(passage.spots.map(\.concept)).sorted()
            guard !concepts.isEmpty, concepts.count <= most else { continue }
            total += 1
            for (position, first) in concepts.enumerated() {
                single[first, default: 0] += 1
                for second in concepts[(position + 1)...]
                where passage.span(from: first, to: second).map({ $0.count <= near }) ?? false {
                    pairs[Pair(first: first, second: second), default: []].append(index)
                }
            }
        }
        var relations: [Relation] = []
        for (pair, shared) in pairs where shared.count >= fewest {
            guard let first = single[pair.first], let second = single[pair.second] else { continue }
            let table = Table(both: shared.count, first: first, second: second, total: total)
            guard table.expected < Double(shared.count), table.logLikelihoodRatio >= threshold else { continue }
            let evidence = shared.compactMap { index in
                originals[index].span(from: pair.first, to: pair.second).map { (originals[index].id, $0) }
            }.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
            relations.append(
                Relation(
                    from: pair.first, type: .relatedTo, to: pair.second, weight: table.normalizedInformation,
                    origin: .cooccurrence,
                    evidence: evidence.map { .passage($0.0, bytes: $0.1) }))
        }
        return relations.sorted { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    }

    private struct Pair: Hashable {
        let first: Concept.ID
        let second: Concept.ID
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
