package import Practice
import SQLite

/// A setting as it stands.
package struct Setting: Hashable, Sendable {
    package let key: ConfigKey
    package let value: String
    /// Whether a person set it.
    package let isSet: Bool
}

extension Library {
    /// All settings, in the order of ``ConfigKey``.
    package func settings() throws -> [Setting] { try ConfigKey.allCases.map(setting) }

    package func setting(_ key: ConfigKey) throws -> Setting {
        try translating {
            let value = try setting(key.rawValue)
            return Setting(key: key, value: value ?? key.standard, isSet: value != nil)
        }
    }

    /// Sets `key`; a value out of bounds is refused with the bounds.
    package func set(_ key: ConfigKey, to text: String) throws -> Setting {
        let value = try ConfigValue.normalized(text, for: key)
        return try translating {
            try set(key.rawValue, to: value)
            return Setting(key: key, value: value, isSet: true)
        }
    }

    /// Goes back to the default.
    package func unset(_ key: ConfigKey) throws -> Setting {
        try translating {
            try database.run("DELETE FROM setting WHERE key = ?1", key.rawValue)
            return Setting(key: key, value: key.standard, isSet: false)
        }
    }

    /// The calendar of study days, by the rollover that is set and local time.
    package func calendar() throws -> StudyCalendar {
        let rollover = ConfigValue.seconds(try setting(.rollover).value) ?? StudyCalendar.defaultRollover
        return StudyCalendar(rollover: rollover, offset: offset)
    }

    package func limits() throws -> StudyLimits {
        StudyLimits(
            newCards: Int(try setting(.newCards).value) ?? StudyLimits.standard.newCards,
            cards: Int(try setting(.limit).value) ?? StudyLimits.standard.cards)
    }

    /// The scheduler that the settings describe.
    package func scheduler() throws -> Scheduler { try translating { try schedulerAndText().scheduler } }

    /// The scheduler, and the settings that it follows as text by which it can be made again.
    func schedulerAndText() throws -> (scheduler: Scheduler, text: String) {
        let keys: [ConfigKey] = [
            .retention, .learningSteps, .relearningSteps, .maximumInterval, .fuzz, .parameters, .day,
        ]
        let values = try keys.map { try setting($0).value }
        let text = zip(keys, values).map { "\($0.rawValue) \($1)" }.joined(separator: "\n")
        let days: DayCounting =
            values[6] == DayKind.blocks.rawValue ? .blocksOf24Hours : .studyDays(try calendar())
        return (Scheduler(try SchedulerSettings(text: text), counting: days), text)
    }
}

extension SchedulerSettings {
    /// Reads the lines `key value` of the log.
    init(text: String) throws {
        var values: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let key = line.prefix { $0 != " " }
            values[String(key)] = String(line.dropFirst(key.count + 1))
        }
        func value(_ key: ConfigKey) -> String { values[key.rawValue] ?? key.standard }
        try self.init(
            parameters: SchedulingParameters(value(.parameters).split(separator: " ").compactMap { Double($0) }),
            retention: Double(value(.retention)) ?? 0.9, learningSteps: StepList(value(.learningSteps)),
            relearningSteps: StepList(value(.relearningSteps)), maximumInterval: Int(value(.maximumInterval)) ?? 36_500,
            fuzz: value(.fuzz) == "true")
    }
}
