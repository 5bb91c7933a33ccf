import Practice
import Testing

@Suite struct OptimizerTests {
    private func optimize(_ log: [LoggedReview], present: SchedulingParameters = .standard) -> Optimization {
        Optimizer.optimize(log, present: present, counting: .blocksOf24Hours)
    }

    @Test func `a learner who forgets fast gets parameters that foretell later cards better`() throws {
        let learner = SimulatedLearner(truth: try #require(SimulatedLearner.forgetful))
        let result = optimize(learner.log(cards: 180, reviews: 8, seed: 1))
        #expect(result.applied)
        #expect(result.reviews == 180 * 8)
        let (before, after) = try (#require(result.before), #require(result.after))
        #expect(after.logLoss < before.logLoss)
        #expect(after.rmseBins < before.rmseBins)
        #expect(after.count == before.count)
        #expect(try SchedulingParameters(result.parameters.values) == result.parameters, "they are within the bounds")
        let fresh = TrainingSet(learner.log(cards: 150, reviews: 8, seed: 2), counting: .blocksOf24Hours)
        let unfitted = try #require(Evaluation(fresh.predictions(.standard)))
        #expect(try #require(Evaluation(fresh.predictions(result.parameters))).logLoss < unfitted.logLoss)
        let first = result.parameters.values[..<4]
        #expect(zip(first, first.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test(arguments: [3, 4, 5] as [UInt64]) func `a learner who has the parameters already keeps them`(
        seed: UInt64
    ) throws {
        let truth = try #require(SimulatedLearner.forgetful)
        let result = optimize(SimulatedLearner(truth: truth).log(cards: 120, reviews: 8, seed: seed), present: truth)
        #expect(!result.applied)
        #expect(result.verdict == .noBetter)
        #expect(result.parameters == truth)
        #expect(result.after == result.before)
        #expect(result.fitted != nil)
    }

    @Test func `too few reviews change nothing, and say how many are missing`() {
        let log = SimulatedLearner(truth: .standard).log(cards: 10, reviews: 6, seed: 6)
        let result = optimize(log)
        let scored = TrainingSet(log, counting: .blocksOf24Hours).scored
        #expect(result.verdict == .tooFewReviews(missing: Optimizer.leastScored - scored))
        #expect(result.parameters == .standard && result.reviews == 60 && !result.applied)
        let empty = optimize([])
        #expect(empty.before == nil && empty.after == nil && empty.reviews == 0)
    }

    @Test func `the same log gives the same parameters, in whatever order its lines stand`() throws {
        let learner = SimulatedLearner(truth: try #require(SimulatedLearner.forgetful))
        let log = learner.log(cards: 60, reviews: 7, seed: 7)
        let result = optimize(log)
        #expect(optimize(log) == result)
        // In the order of time instead of that of the cards.
        let order = Dictionary(log.enumerated().map { ($0.element.card, $0.offset) }, uniquingKeysWith: min)
        let byCard = log.reversed().sorted { (order[$0.card] ?? 0) < (order[$1.card] ?? 0) }
        #expect(optimize(byCard) == result)
    }

    @Test func `strange logs do no harm`() {
        let times = [0, 0, 86_400, -86_400, 4_000_000_000, 4_000_000_001, 8_000_000_000]
        for rating in Rating.allCases {
            let log = (0..<120).flatMap { card in
                times.map { LoggedReview(card: "\(card)", Review(at: Timestamp($0), rating)) }
            }
            let result = optimize(log)
            let areFinite = result.parameters.values.allSatisfy { $0.isFinite }
            #expect(areFinite)
            let checked = try? SchedulingParameters(result.parameters.values)
            #expect(checked == result.parameters)
        }
    }

    @Test func `only reviews a day or more after another are scored`() {
        let log = [0, 60, 90_000, 90_060, 300_000].map { LoggedReview(card: "a", Review(at: Timestamp($0), .good)) }
        let set = TrainingSet(log, counting: .blocksOf24Hours)
        #expect(set.count == 5 && set.scored == 2)
        #expect(set.predictions(.standard).count == 2)
        let byDay = TrainingSet(log, counting: .studyDays(StudyCalendar(rollover: 30, fixedOffset: 0)))
        #expect(byDay.scored == 3)
    }
}

@Suite(.enabled(if: Fixtures.present, "STUDY_SHARED is not set: no logs"))
struct OptimizerLogTests {
    @Test(arguments: [("weak", true), ("strong", true), ("steep", true), ("default", false), ("weak-small", false)])
    func `the logs of known learners are told apart`(name: String, better: Bool) throws {
        let text = String(decoding: try Fixtures.data("fsrs-optimizer/\(name).csv"), as: UTF8.self)
        let log = try ReviewLogCSV.read(text)
        let result = Optimizer.optimize(log.prefix(log.count * 8 / 10), present: .standard, counting: .blocksOf24Hours)
        #expect(result.applied == better)
    }
}
