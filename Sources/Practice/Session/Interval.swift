/// A wait as people say it.
package enum Interval: Hashable, Sendable {
    case seconds(Int)
    case days(Int)

    /// The wait until a card that stands so after a review at `now` is due.
    package init(until schedule: CardSchedule, from now: Timestamp, counting days: DayCounting) {
        let seconds = max(0, schedule.due.seconds - now.seconds)
        self =
            schedule.state.isStepping && seconds < Timestamp.secondsPerDay
            ? .seconds(seconds) : .days(max(1, days.days(from: now, to: schedule.due)))
    }
}

extension Interval: CustomStringConvertible {
    /// `10 min`, `3 h`, `1 day`, `2.5 months`, `1.2 years`.
    package var description: String {
        switch self {
        case .seconds(let seconds) where seconds < 60: "\(seconds) s"
        case .seconds(let seconds) where seconds < 5400: "\((seconds + 30) / 60) min"
        case .seconds(let seconds): "\(Self.tenths(Double(seconds) / 3600)) h"
        case .days(1): "1 day"
        case .days(let days) where days < 60: "\(days) days"
        case .days(let days) where days < 365: "\(Self.tenths(Double(days) / 30.4375)) months"
        case .days(let days): Self.years(Double(days) / 365.25)
        }
    }

    private static func years(_ years: Double) -> String {
        let text = tenths(years)
        return text == "1" ? "1 year" : "\(text) years"
    }

    /// To a tenth below ten, without a tenth that is none.
    private static func tenths(_ number: Double) -> String {
        guard number < 9.95 else { return String(Int(number.rounded())) }
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
