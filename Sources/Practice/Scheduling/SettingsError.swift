/// Why scheduler settings are refused.
package enum SettingsError: Error, Equatable {
    /// A parameter outside its bounds, or not a number.
    package struct Offender: Equatable, Sendable {
        package let index: Int
        package let value: Double
        package let bounds: ClosedRange<Double>
    }

    /// Not 21 parameters but this many.
    case parameterCount(Int)
    case parametersOutOfBounds([Offender])
    /// The word that is not a number, as it was typed.
    case notANumber(String)
    case retention(Double)
    case maximumInterval(Int)
    /// The word that is not a step, as it was typed.
    case step(String)
}

extension SettingsError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .parameterCount(let count):
            return "FSRS-6 takes \(SchedulingParameters.count) parameters, and here are \(count)."
        case .parametersOutOfBounds(let offenders):
            let list = offenders.map {
                "w\($0.index) is \($0.value) (from \($0.bounds.lowerBound) to \($0.bounds.upperBound))"
            }
            return "Out of bounds: " + list.joined(separator: ", ") + "."
        case .notANumber(let word):
            return "“\(word)” is not a number: write \(SchedulingParameters.count) numbers separated by blanks."
        case .retention(let value):
            let bounds = SchedulerSettings.retentionBounds
            return "The retention \(value) is not between \(bounds.lowerBound) and \(bounds.upperBound)."
        case .maximumInterval(let days):
            return "The maximum interval \(days) is not 1 day or more."
        case .step(let word):
            return
                "“\(word)” is not a step: write a whole number and s, m, h or d, as in 10m; at least 1s, at most 365d."
        }
    }
}
