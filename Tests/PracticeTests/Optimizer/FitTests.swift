import TestSupport
import Testing

@testable import Practice

@Suite struct FitTests {
    /// Three cards whose reviews pass every branch of the formulas.
    private static let set: TrainingSet = {
        let ratings: [[Int]] = [
            [3, 3, 3, 1, 3, 2, 4, 1, 1], [1, 1, 2, 3, 4, 3, 1, 3, 3], [2, 3, 1, 2, 3, 3, 1, 4, 2], [4, 4, 2, 3],
        ]
        let days = [
            [0, 0, 2, 9, 0, 1, 4, 30, 0], [0, 0, 1, 2, 5, 20, 90, 1, 3], [0, 1, 3, 1, 4, 12, 3, 0, 7], [0, 8, 40, 300],
        ]
        var log: [LoggedReview] = []
        for (card, row) in ratings.enumerated() {
            var now = 0
            for (rating, gap) in zip(row, days[card]) {
                now += gap * 86_400 + 100
                log.append(LoggedReview(card: "\(card)", Review(at: Timestamp(now), Rating(rawValue: rating) ?? .good)))
            }
        }
        return TrainingSet(log, counting: .blocksOf24Hours)
    }()

    private func loss(at coordinates: [Double]) -> Double {
        Self.set.predictions(FitCoordinates.parameters(at: coordinates)).reduce(0) { $0 + $1.logLoss }
    }

    @Test(arguments: 0..<20) func `the gradient is that of the formulas the scheduler uses`(seed: UInt64) {
        var generator = SeededRandom(seed: seed)
        let standard = FitCoordinates.coordinates(of: .standard)
        let point = standard.indices.map { index in
            let bounds = FitCoordinates.bounds[index]
            let width = index < 4 ? 1 : min(0.3, bounds.upperBound - bounds.lowerBound)
            return (standard[index] + width * .random(in: -0.5...0.5, using: &generator))
                .clamped(to: (bounds.lowerBound + 0.002)...(bounds.upperBound - 0.002))
        }
        let sums = LossSums.computed(over: Self.set, with: FitCoordinates.parameters(at: point), groups: 1)[0]
        #expect(close(sums.loss, loss(at: point)))
        for index in point.indices {
            let h = 1e-6
            var (up, down) = (point, point)
            up[index] += h
            down[index] -= h
            let numeric = (loss(at: up) - loss(at: down)) / (2 * h)
            #expect(abs(numeric - sums.gradient[index]) < 1e-5 * max(1, abs(numeric)), "w\(index)")
        }
    }

    @Test func `groups of cards add up`() {
        let whole = LossSums.computed(over: Self.set, with: .standard, groups: 1)[0]
        let parts = LossSums.computed(over: Self.set, with: .standard, groups: 3).reduce(into: LossSums()) { $0 += $1 }
        #expect(close(whole.loss, parts.loss))
        #expect(zip(whole.gradient, parts.gradient).allSatisfy { close($0, $1, within: 1e-12) })
        #expect(zip(whole.information, parts.information).allSatisfy { close($0, $1, within: 1e-12) })
    }

    @Test func `equations are solved, with some unknowns held`() throws {
        let matrix = [4.0, 0, 0, 2, 5, 0, 1, 3, 6]
        let x = try #require(SymmetricSystem.solve(matrix, [11, 21, 25]))
        let back = [4 * x[0] + 2 * x[1] + x[2], 2 * x[0] + 5 * x[1] + 3 * x[2], x[0] + 3 * x[1] + 6 * x[2]]
        #expect(zip(back, [11, 21, 25]).allSatisfy { close($0, $1) })
        let held = try #require(SymmetricSystem.solve(matrix, [8, 9, 13], fixed: [1]))
        #expect(held[1] == 0)
        #expect(close(4 * held[0] + held[2], 8) && close(held[0] + 6 * held[2], 13))
        #expect(SymmetricSystem.solve([1, 0, 2, 1], [1, 1]) == nil, "not positive definite")
    }

    @Test(
        arguments: [
            ([1, 2, 3, 4], [1, 2, 3, 4]), ([1, 3, 2, 4], [1, 2.5, 2.5, 4]), ([4, 3, 2, 1], [2.5, 2.5, 2.5, 2.5]),
            ([1, 5, 2, 2], [1, 3, 3, 3]),
        ] as [([Double], [Double])])
    func `stabilities are put in the order of the grades`(given: [Double], ordered: [Double]) {
        #expect(FitCoordinates.ordered(given + [9, 8]) == ordered + [9, 8])
    }

    @Test func `the prior pulls towards the defaults from everywhere`() {
        let prior = ParameterPrior.standard
        #expect(prior.penalty(at: prior.center).value == 0)
        var generator = SeededRandom(seed: 1)
        for _ in 0..<50 {
            let offset = prior.center.map { _ in Double.random(in: -1...1, using: &generator) }
            let point = zip(prior.center, offset).map { $0 + $1 }
            let penalty = prior.penalty(at: point)
            #expect(penalty.value > 0)
            #expect(close(zip(penalty.gradient, offset).reduce(0) { $0 + $1.0 * $1.1 }, 2 * penalty.value))
        }
    }

    @Test func `bins and log loss of a small table`() throws {
        // Two bins: mean differences +0.1 (two reviews) and -0.1 (one).
        let table = [(0.9, true, 1, 2, 0), (0.3, false, 1, 2, 0), (0.9, true, 30, 5, 2)].map {
            Prediction(probability: $0.0, recalled: $0.1, card: 0, days: $0.2, count: $0.3, lapses: $0.4)
        }
        let evaluation = try #require(Evaluation(table))
        #expect(close(evaluation.rmseBins, 0.1))
        #expect(close(evaluation.logLoss, -(2 * Numerics.log(0.9) + Numerics.log(0.7)) / 3))
        #expect(Evaluation([]) == nil)
    }
}
