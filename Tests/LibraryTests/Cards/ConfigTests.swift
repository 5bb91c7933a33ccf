import Library
import Practice
import Testing

@Suite struct ConfigTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
    }

    @Test func `everything has the default that the contract gives`() throws {
        let values = Dictionary(uniqueKeysWithValues: try library.settings().map { ($0.key.rawValue, $0.value) })
        #expect(values["scheduler.retention"] == "0.9" && values["scheduler.learning-steps"] == "1m 10m")
        #expect(values["scheduler.relearning-steps"] == "10m" && values["scheduler.maximum-interval"] == "36500")
        #expect(values["scheduler.fuzz"] == "true" && values["scheduler.day"] == "study-day")
        #expect(values["session.rollover"] == "04:00" && values["session.new"] == "10")
        #expect(values["session.limit"] == "100" && values["session.gate"] == "true")
        #expect(values["scheduler.parameters"]?.split(separator: " ").count == 21)
        #expect(try library.scheduler().settings == .standard)
    }

    @Test(arguments: [
        (ConfigKey.retention, "0.7"), (.retention, "0.99"), (.learningSteps, ""), (.learningSteps, "30s 5m 1h 2d"),
        (.maximumInterval, "1"), (.fuzz, "false"), (.day, "24h"), (.rollover, "00:00"), (.rollover, "23:59"),
        (.newCards, "0"), (.limit, "9999"), (.gate, "false"),
    ])
    func `good values are kept`(key: ConfigKey, value: String) throws {
        #expect(try library.set(key, to: value).value == value)
        #expect(try library.setting(key).value == value)
        #expect(try library.unset(key).value == key.standard)
        _ = try library.scheduler()
    }

    @Test(arguments: [
        (ConfigKey.retention, "0.69"), (.retention, "1"), (.retention, "x"), (.retention, "nan"),
        (.learningSteps, "1x"),
        (.learningSteps, "0m"), (.relearningSteps, "400d"), (.maximumInterval, "0"), (.maximumInterval, "1.5"),
        (.fuzz, "maybe"), (.parameters, "1 2 3"), (.parameters, "x"), (.day, "week"), (.rollover, "24:00"),
        (.rollover, "4"), (.newCards, "-1"), (.limit, "10000"), (.gate, ""),
    ])
    func `a value out of bounds is refused, and the message names them`(key: ConfigKey, value: String) throws {
        let error = #expect(throws: LibraryError.self) { try library.set(key, to: value) }
        guard case .badSetting(key.rawValue, _, let expected)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!expected.isEmpty)
        #expect(try library.setting(key).value == key.standard)
    }
}
