import Practice

/// The part of `fsrs-vectors.json` that the tests read.
struct VectorFile: Decodable {
    struct Settings: Decodable {
        let parameters: [Double]
        let desired_retention: Double
        let learning_steps_seconds: [Int]
        let relearning_steps_seconds: [Int]
        let maximum_interval_days: Int

        func scheduler() throws -> Scheduler {
            try Scheduler(
                SchedulerSettings(
                    parameters: SchedulingParameters(parameters), retention: desired_retention,
                    learningSteps: StepList(seconds: learning_steps_seconds),
                    relearningSteps: StepList(seconds: relearning_steps_seconds),
                    maximumInterval: maximum_interval_days, fuzz: false),
                counting: .blocksOf24Hours)
        }
    }

    struct Case: Decodable {
        let id: String
        let note: String?
        let scheduler: Settings
        let reviews: [Step]
        var isRoundingSensitive: Bool { id.hasPrefix("rounding-tie") }
    }

    struct Step: Decodable {
        struct Expectation: Decodable {
            let state: String
            let step: Int?
            let stability: Double
            let difficulty: Double
            let due: String
            let due_unix: Int
        }

        let at: String
        let at_unix: Int
        let rating: Int
        let elapsed_days: Int?
        let retrievability_before: Double?
        let expect: Expectation
        let scheduler: Settings?
    }

    struct Formulas: Decodable {
        struct Initial: Decodable {
            let rating: Int
            let stability: Double
            let difficulty: Double
        }

        struct Recall: Decodable {
            let stability: Double
            let elapsed_days: Int
            let retrievability: Double
        }

        struct Interval: Decodable {
            let desired_retention: Double
            let stability: Double
            let raw_interval_days: Double
        }

        struct Step: Decodable {
            let stability: Double
            let difficulty: Double
            let rating: Int
            let next_stability_same_day: Double
            let next_difficulty: Double
        }

        let initial: [Initial]
        let retrievability: [Recall]
        let interval: [Interval]
        let step: [Step]
    }

    struct Spread: Decodable {
        let interval_days: Int
        let maximum_interval_days: Int
        let fuzzed: Bool
        let min: Int
        let max: Int
    }

    let formulas: Formulas
    let fuzz: [Spread]
    let cases: [Case]
}
