private import Text

/// A command line that cannot be followed. The program prints its lines and exits with 64.
package struct UsageError: Error, Sendable, Equatable {
    /// The program and the command as far as it was understood: `["study", "search"]`.
    package var command: [String]
    package var problem: UsageProblem

    package init(_ problem: UsageProblem, in command: [String]) {
        self.command = command
        self.problem = problem
    }
}

extension UsageError: CustomStringConvertible {
    package var description: String { lines.joined(separator: "\n") }

    /// One to three lines: what, what was probably meant, where to look.
    package var lines: [String] {
        let name = command.joined(separator: " ")
        return ["\(name): \(Self.sentence(for: problem))"] + advice + ["Try '\(name) --help'."]
    }

    private static func sentence(for problem: UsageProblem) -> String {
        switch problem {
        case .unknownCommand(let word, _): "unknown command \(quoted(word))"
        case .unknownSubcommand(let word, _, _): "unknown subcommand \(quoted(word))"
        case .missingSubcommand(let choices): "a subcommand is missing: \(listed(choices))"
        case .unknownOption(let word, _, _): "unknown option \(quoted(word))"
        case .missingValue(let option, let placeholder, nil): "\(option) needs a value: \(option) \(placeholder)"
        case .missingValue(let option, let placeholder, let instead?):
            "\(option) needs a value: \(option) \(placeholder), but \(quoted(instead)) follows"
        case .unexpectedValue(let option, let value): "\(option) takes no value, but \(quoted(value)) was given"
        case .missingPositional(let positional, _): "\(positional) is missing"
        case .unexpectedPositional(let word, _): "unexpected argument \(quoted(word))"
        case .badChoice(let name, let value, let choices):
            "\(name) cannot be \(quoted(value)): choose \(listed(choices))"
        case .badInteger(let name, let value, let lower, let upper):
            "\(name) cannot be \(quoted(value)): give a whole number \(bounds(lower, upper))"
        case .badNumber(let name, let value, let lower, let upper):
            "\(name) cannot be \(quoted(value)): give a number from \(lower) to \(upper)"
        case .badValue(let name, let value, let expected): "\(name) cannot be \(quoted(value)): give \(expected)"
        case .givenTwice(let option): "\(option) was given more than once"
        case .conflict(let first, let second): "\(first) and \(second) cannot stand together"
        }
    }

    private var advice: [String] {
        switch problem {
        case .unknownCommand(_, let nearest): Self.didYouMean(nearest)
        case .unknownSubcommand(_, let nearest, let choices):
            nearest.isEmpty ? ["It can be \(Self.listed(choices))."] : Self.didYouMean(nearest)
        case .unknownOption(_, let nearest, let canStandAsWord):
            [
                (Self.didYouMean(nearest) + (canStandAsWord ? ["If it is a word, put '--' before it."] : []))
                    .joined(separator: " ")
            ].filter { !$0.isEmpty }
        case .missingValue(let option, _, let instead?):
            ["If that is the value, write \(option)=\(Self.clean(instead))."]
        case .missingPositional(_, let usage), .unexpectedPositional(_, let usage): ["Usage: \(usage)"]
        case .badChoice(_, let value, let choices):
            Self.didYouMean(EditDistance.suggestions(for: value, among: choices, most: 1))
        case .missingSubcommand, .missingValue, .unexpectedValue, .badInteger, .badNumber, .badValue, .givenTwice,
            .conflict:
            []
        }
    }

    private static func didYouMean(_ names: [String]) -> [String] {
        names.isEmpty ? [] : ["Did you mean \(listed(names.map { "'\($0)'" }))?"]
    }

    private static func listed(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) or \(last)"
    }

    private static func bounds(_ lower: Int, _ upper: Int) -> String {
        upper == .max ? "of \(lower) or more" : "from \(lower) to \(upper)"
    }

    private static func quoted(_ word: String) -> String { "'\(clean(word))'" }

    /// The word as it may be shown: a slip of the mouse can paste a page into a command line.
    private static func clean(_ word: String) -> String {
        DisplayWidth.truncated(Sanitizer.shown(word), to: 60)
    }
}
