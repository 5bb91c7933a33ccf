/// An option declared as data.
package struct OptionSpec: Sendable, Equatable {
    /// What an option takes.
    package enum Kind: Sendable, Equatable {
        /// `--json`
        case flag
        /// `--fuzz` and `--no-fuzz`
        case negatableFlag
        /// `--limit N`; the placeholder is `N`.
        case value(String)
        /// `--color auto`, one of these words.
        case choice([String])
    }

    /// The long name without its dashes, `limit`.
    package var name: String
    /// The letter of the short form, if there is one.
    package var short: Character?
    package var kind: Kind
    /// Whether it may be given more than once; the values add up.
    package var isRepeatable: Bool
    /// What holds without it, as text for the help.
    package var defaultText: String?
    package var help: String
    package var isHidden: Bool
    /// Whether it is an answer in itself, so that nothing else has to be there: `--help`, `--version`.
    package var answersAlone: Bool
    private var hint: CompletionHint

    package init(
        _ name: String, short: Character? = nil, _ kind: Kind = .flag, isRepeatable: Bool = false,
        defaultText: String? = nil, help: String, completion: CompletionHint = .nothing, isHidden: Bool = false,
        answersAlone: Bool = false
    ) {
        self.name = name
        self.short = short
        self.kind = kind
        self.isRepeatable = isRepeatable
        self.defaultText = defaultText
        self.help = help
        self.hint = completion
        self.isHidden = isHidden
        self.answersAlone = answersAlone
    }

    package static let help = OptionSpec("help", short: "h", help: "Show this help", answersAlone: true)
    package static let version = OptionSpec("version", help: "Show the version", answersAlone: true)

    package var takesValue: Bool { placeholder != nil }

    /// How its value is named in usage lines, or nil for a flag: `N`, `auto|always|never`.
    package var placeholder: String? {
        switch kind {
        case .flag, .negatableFlag: nil
        case .value(let placeholder): placeholder
        case .choice(let choices): choices.joined(separator: "|")
        }
    }

    /// What a shell may offer as its value.
    package var completion: CompletionHint {
        if case .choice(let choices) = kind { .choices(choices) } else { hint }
    }

    /// The long names it answers to, with their dashes.
    package var longForms: [String] {
        kind == .negatableFlag ? ["--\(name)", "--no-\(name)"] : ["--\(name)"]
    }

    /// `--limit N`, `--[no-]fuzz`.
    package var synopsis: String {
        if let placeholder { return "--\(name) \(placeholder)" }
        return kind == .negatableFlag ? "--[no-]\(name)" : "--\(name)"
    }
}
