import Practice
import Testing

@Suite struct SettingsTests {
    @Test func `every parameter out of bounds is named`() throws {
        var values = SchedulingParameters.standard.values
        values[3] = 101
        values[7] = .nan
        values[20] = 0.05
        let error = #expect(throws: SettingsError.self) { try SchedulingParameters(values) }
        guard case .parametersOutOfBounds(let offenders) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(offenders.map(\.index) == [3, 7, 20])
        #expect(
            error?.description
                == "Out of bounds: w3 is 101.0 (from 0.001 to 100.0), w7 is nan (from 0.001 to 0.75), w20 is 0.05 (from 0.1 to 0.8)."
        )
    }

    @Test func `twenty or twenty-two parameters are refused, the bounds themselves are not`() throws {
        #expect(throws: SettingsError.parameterCount(20)) { try SchedulingParameters(Array(repeating: 0.5, count: 20)) }
        #expect(throws: SettingsError.parameterCount(22)) { try SchedulingParameters(Array(repeating: 0.5, count: 22)) }
        _ = try SchedulingParameters(SchedulingParameters.bounds.map(\.lowerBound))
        _ = try SchedulingParameters(SchedulingParameters.bounds.map(\.upperBound))
        #expect(try SchedulingParameters(SchedulingParameters.standard.values) == .standard)
    }

    @Test func `parameters are read from the text they are written as`() throws {
        #expect(try SchedulingParameters(SchedulingParameters.standard.description) == .standard)
        let text = SchedulingParameters.standard.values.map { "\($0)" }.joined(separator: ", ")
        #expect(try SchedulingParameters(text) == .standard)
        #expect(throws: SettingsError.notANumber("many")) { try SchedulingParameters("1 2 many") }
        #expect(throws: SettingsError.parameterCount(0)) { try SchedulingParameters("") }
    }

    @Test(arguments: [0, 0.69, 0.991, 1, .nan, -1] as [Double]) func `a retention that makes no sense is refused`(
        value: Double
    ) {
        #expect(throws: SettingsError.self) { try SchedulerSettings(retention: value) }
    }

    @Test(arguments: [
        ("1m 10m", [60, 600]), ("", []), ("  ", []), ("30s,2h", [30, 7200]), ("1d", [86_400]), ("90m", [5400]),
    ])
    func `steps are read and written`(text: String, seconds: [Int]) throws {
        let steps = try StepList(text)
        #expect(steps.seconds == seconds)
        #expect(try StepList(steps.description) == steps)
    }

    @Test(arguments: [
        "10", "m", "0m", "-5m", "1.5h", "10 m", "9999999999999999999s", "9223372036854775807d", "366d", "1w",
    ])
    func `a step that is not one is refused by its word`(text: String) {
        #expect(throws: SettingsError.self) { try StepList(text) }
    }

    @Test(arguments: ["-222222222222222221m", "-9223372036854775808d", "9223372036854775807h"])
    func `a step beyond all bounds is refused and does not end the program`(text: String) {
        #expect(throws: SettingsError.step(text)) { try StepList(text) }
    }
}
