/// An instant, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Comparable, Sendable {
    package var seconds: Int

    package init(_ seconds: Int) {
        self.seconds = seconds
    }

    /// 9999-12-31T23:59:59Z, the last instant that ISO 8601 writes with a year of four digits.
    package static let latest = Timestamp(253_402_300_799)

    package static func < (a: Self, b: Self) -> Bool { a.seconds < b.seconds }

    /// The instant `seconds` later, `latest` at most.
    package func adding(seconds: Int) -> Timestamp {
        let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
        return overflow ? .latest : min(Timestamp(sum), .latest)
    }

    /// The instant `days` blocks of 24 hours later, `latest` at most.
    package func adding(days: Int) -> Timestamp {
        let (seconds, overflow) = days.multipliedReportingOverflow(by: Self.secondsPerDay)
        return overflow ? .latest : adding(seconds: seconds)
    }

    package static let secondsPerDay = 86_400
}
