/// The waits between the first repetitions of a card, each in whole seconds, 1 second to 365 days.
package struct StepList: Hashable, Sendable {
    package let seconds: [Int]

    package static let learning = StepList(trusted: [60, 600])
    package static let relearning = StepList(trusted: [600])

    private static let allowed = 1...(365 * Timestamp.secondsPerDay)
    private static let units: [(suffix: Character, seconds: Int)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]

    package init(seconds: [Int]) throws(SettingsError) {
        for wait in seconds where !Self.allowed.contains(wait) { throw .step("\(wait)s") }
        self.seconds = seconds
    }

    /// Reads "1m 10m", "30s, 2h", "1d"; an empty text is no steps.
    package init(_ text: String) throws(SettingsError) {
        var seconds: [Int] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let unit = Self.units.first(where: { $0.suffix == word.last }), let number = Int(word.dropLast()),
                Self.allowed.contains(number), Self.allowed.contains(number * unit.seconds)
            else { throw .step(String(word)) }
            seconds.append(number * unit.seconds)
        }
        self.seconds = seconds
    }

    private init(trusted seconds: [Int]) {
        self.seconds = seconds
    }
}

extension StepList: CustomStringConvertible {
    /// As it is read: "1m 10m".
    package var description: String {
        seconds.map { wait in
            let unit = Self.units.first { wait % $0.seconds == 0 } ?? ("s", 1)
            return "\(wait / unit.seconds)\(unit.suffix)"
        }.joined(separator: " ")
    }
}
