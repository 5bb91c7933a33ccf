import Practice
import Text

/// Reads what a person sets, and writes it in one form.
enum ConfigValue {
    /// `text` as it is kept. Throws ``LibraryError/badSetting(key:value:expected:)`` with the bounds.
    static func normalized(_ text: String, for key: ConfigKey) throws -> String {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        func refuse(_ expected: String) -> LibraryError {
            .badSetting(key: key.rawValue, value: text, expected: expected)
        }
        switch key {
        case .retention:
            let bounds = SchedulerSettings.retentionBounds
            guard let number = Double(text), bounds.contains(number) else {
                throw refuse("a number from \(bounds.lowerBound) to \(bounds.upperBound)")
            }
            return "\(number)"
        case .learningSteps, .relearningSteps:
            do {
                return try StepList(text).description
            } catch {
                throw refuse("waits such as 1m 10m (s, m, h or d), each from 1s to 365d, or nothing for none")
            }
        case .maximumInterval:
            guard let days = Int(text), days >= 1 else { throw refuse("a whole number of days, 1 or more") }
            return String(days)
        case .fuzz, .gate:
            switch Folding.fold(text) {
            case "true", "yes", "on", "1": return "true"
            case "false", "no", "off", "0": return "false"
            default: throw refuse("true or false")
            }
        case .parameters:
            let words = text.split { $0 == " " || $0 == "," }
            let numbers = words.compactMap { Double($0) }
            guard numbers.count == words.count else { throw refuse("21 numbers separated by blanks") }
            do {
                return try SchedulingParameters(numbers).values.map { "\($0)" }.joined(separator: " ")
            } catch {
                throw refuse("21 numbers within the bounds of FSRS-6. \(error)")
            }
        case .day:
            guard let kind = DayKind(rawValue: Folding.fold(text)) else { throw refuse("study-day or 24h") }
            return kind.rawValue
        case .rollover:
            guard let seconds = seconds(text) else { throw refuse("a time from 00:00 to 23:59") }
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
            return "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
        case .newCards, .limit:
            guard let count = Int(text), (0...9999).contains(count) else {
                throw refuse("a whole number from 0 to 9999")
            }
            return String(count)
        }
    }

    /// Seconds after midnight of `4:00`.
    static func seconds(_ text: String) -> Int? {
        let pieces = text.split(separator: ":", omittingEmptySubsequences: false)
        guard pieces.count == 2, pieces[1].count == 2, (1...2).contains(pieces[0].count),
            let hour = Int(pieces[0]), let minute = Int(pieces[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }
}
