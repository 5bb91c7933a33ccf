import Practice

/// What a person can set.
package enum ConfigKey: String, CaseIterable, Sendable {
    case retention = "scheduler.retention"
    case learningSteps = "scheduler.learning-steps"
    case relearningSteps = "scheduler.relearning-steps"
    case maximumInterval = "scheduler.maximum-interval"
    case fuzz = "scheduler.fuzz"
    case parameters = "scheduler.parameters"
    case day = "scheduler.day"
    case rollover = "session.rollover"
    case newCards = "session.new"
    case limit = "session.limit"
    case gate = "session.gate"

    /// What holds where nothing is set, as it is written.
    package var standard: String {
        switch self {
        case .retention: "0.9"
        case .learningSteps: StepList.learning.description
        case .relearningSteps: StepList.relearning.description
        case .maximumInterval: "36500"
        case .fuzz, .gate: "true"
        case .parameters: SchedulingParameters.standard.values.map { "\($0)" }.joined(separator: " ")
        case .day: DayKind.studyDay.rawValue
        case .rollover: "04:00"
        case .newCards: "10"
        case .limit: "100"
        }
    }

    /// What it does, in a line.
    package var help: String {
        switch self {
        case .retention: "The share of cards to remember when they come back, 0.7 to 0.99"
        case .learningSteps: "Waits between the first repetitions, as 1m 10m; empty for none"
        case .relearningSteps: "Waits after a card was forgotten, as 10m; empty for none"
        case .maximumInterval: "The longest interval in days, 1 or more"
        case .fuzz: "Spread intervals a little, so that cards do not come back together"
        case .parameters: "The 21 parameters of FSRS-6, separated by blanks"
        case .day: "How days are counted: study-day, or 24h for blocks of 24 hours"
        case .rollover: "When a new study day begins, local time"
        case .newCards: "New cards a study day"
        case .limit: "Cards a study day"
        case .gate: "New cards wait for the concepts that theirs require"
        }
    }
}

/// How `scheduler.day` counts.
package enum DayKind: String, CaseIterable, Sendable {
    case studyDay = "study-day"
    case blocks = "24h"
}
