/// What a person may set about the planning of reviews.
package struct SchedulerSettings: Hashable, Sendable {
    package let parameters: SchedulingParameters
    /// The probability of recall to aim at when a card comes back: 0.7...0.99.
    package let retention: Double
    package let learningSteps: StepList
    package let relearningSteps: StepList
    /// Days, 1 or more.
    package let maximumInterval: Int
    /// Whether intervals are spread a little, so that cards learnt together do not come back together for ever.
    package let fuzz: Bool

    package static let retentionBounds = 0.7...0.99

    /// The settings of a new home.
    package static let standard = SchedulerSettings(trusted: .standard, retention: 0.9, maximumInterval: 36_500)

    package init(
        parameters: SchedulingParameters = .standard, retention: Double = 0.9, learningSteps: StepList = .learning,
        relearningSteps: StepList = .relearning, maximumInterval: Int = 36_500, fuzz: Bool = true
    ) throws(SettingsError) {
        guard Self.retentionBounds.contains(retention) else { throw .retention(retention) }
        guard maximumInterval >= 1 else { throw .maximumInterval(maximumInterval) }
        self.parameters = parameters
        self.retention = retention
        self.learningSteps = learningSteps
        self.relearningSteps = relearningSteps
        self.maximumInterval = maximumInterval
        self.fuzz = fuzz
    }

    private init(trusted parameters: SchedulingParameters, retention: Double, maximumInterval: Int) {
        self.parameters = parameters
        self.retention = retention
        self.maximumInterval = maximumInterval
        (learningSteps, relearningSteps, fuzz) = (.learning, .relearning, true)
    }
}
