/// A moment on the clock of one recording, in whole milliseconds from its start, 0 or more.
package struct Timestamp: Hashable, Comparable, Sendable {
    package let milliseconds: Int

    package init(milliseconds: Int) {
        self.milliseconds = max(0, milliseconds)
    }

    /// The moment `seconds` after the start, rounded to the nearest millisecond; nil unless finite and
    /// within a million hours.
    package init?(seconds: Double) {
        guard seconds.isFinite, abs(seconds) < 3.6e9 else { return nil }
        self.init(milliseconds: Int((seconds * 1000).rounded()))
    }

    package var seconds: Double { Double(milliseconds) / 1000 }

    package static func < (first: Timestamp, second: Timestamp) -> Bool {
        first.milliseconds < second.milliseconds
    }
}

extension Timestamp: CustomStringConvertible {
    /// `H:MM:SS` from one hour on, `MM:SS` below; whole seconds, rounded down.
    package var description: String {
        let seconds = milliseconds / 1000
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return hours > 0
            ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(two(minutes)):\(two(seconds % 60))"
    }
}
