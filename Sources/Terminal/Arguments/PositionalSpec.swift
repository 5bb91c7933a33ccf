/// A place for words that are not options.
package struct PositionalSpec: Sendable, Equatable {
    /// How many words it takes.
    package enum Arity: Sendable, Equatable {
        case required, optional, zeroOrMore, oneOrMore
    }

    /// As the help shows it and as commands ask for it: `QUERY`.
    package var name: String
    package var arity: Arity
    package var help: String
    /// If not empty, the only words it takes.
    package var choices: [String]
    private var hint: CompletionHint

    package init(
        _ name: String, _ arity: Arity = .required, help: String, choices: [String] = [],
        completion: CompletionHint = .nothing
    ) {
        self.name = name
        self.arity = arity
        self.help = help
        self.choices = choices
        self.hint = completion
    }

    package var isVariadic: Bool { arity == .zeroOrMore || arity == .oneOrMore }
    package var isNeeded: Bool { arity == .required || arity == .oneOrMore }
    package var completion: CompletionHint { choices.isEmpty ? hint : .choices(choices) }

    /// `QUERY...`, `[NAME]`, `anki|csv`.
    package var synopsis: String {
        let word = choices.isEmpty ? name : choices.joined(separator: "|")
        return switch arity {
        case .required: word
        case .optional: "[\(word)]"
        case .zeroOrMore: "[\(word)...]"
        case .oneOrMore: "\(word)..."
        }
    }
}
