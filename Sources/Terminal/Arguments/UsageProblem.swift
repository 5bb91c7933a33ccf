/// What can be wrong with a command line. The sentences stand in `UsageError.lines`.
package enum UsageProblem: Sendable, Equatable {
    case unknownCommand(String, nearest: [String])
    case unknownSubcommand(String, nearest: [String], choices: [String])
    case missingSubcommand(choices: [String])
    /// `canStandAsWord`: the command takes words, so after `--` it would have been one.
    case unknownOption(String, nearest: [String], canStandAsWord: Bool)
    /// `instead` is the option that stands where the value should be.
    case missingValue(option: String, placeholder: String, instead: String?)
    case unexpectedValue(option: String, value: String)
    case missingPositional(String, usage: String)
    case unexpectedPositional(String, usage: String)
    case badChoice(name: String, value: String, choices: [String])
    case badInteger(name: String, value: String, lower: Int, upper: Int)
    case badNumber(name: String, value: String, lower: Double, upper: Double)
    /// A value of some other form; `expected` says which: "a date such as 2026-03-01".
    case badValue(name: String, value: String, expected: String)
    case givenTwice(option: String)
    case conflict(String, String)
}
