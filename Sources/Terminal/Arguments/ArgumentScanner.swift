private import Text

/// One pass over the words of a command line.
struct ArgumentScanner {
    private var words: ArraySlice<String>
    private var commands: [CommandSpec]
    private var flags: [String: Bool] = [:]
    private var values: [String: [String]] = [:]
    /// The options met so far and the words that named them.
    private var given: [(option: OptionSpec, word: String)] = []
    private var operands: [String] = []
    private var optionsHaveEnded = false

    init(root: CommandSpec, words: [String]) {
        self.words = words[...]
        self.commands = [root]
    }

    mutating func scan() throws(UsageError) -> ParsedArguments {
        do {
            while let word = words.popFirst() { try take(word) }
            try enterDefaultSubcommand()
            if !given.contains(where: \.option.answersAlone) { try assignOperands() }
        } catch  where flags["help"] != true {
            throw error
        } catch {
            // Whoever asks for help gets it, whatever else is wrong.
        }
        return ParsedArguments(commands: commands, flags: flags, values: values)
    }

    private var command: CommandSpec { commands[commands.count - 1] }
    private var options: [OptionSpec] { commands.count == 1 ? command.options : command.options + commands[0].options }

    private func failure(_ problem: UsageProblem) -> UsageError {
        UsageError(problem, in: commands.map(\.name))
    }

    private mutating func take(_ word: String) throws(UsageError) {
        if optionsHaveEnded {
            try takeOperand(word)
        } else if word == "--" {
            optionsHaveEnded = true
        } else if word.hasPrefix("--") {
            try takeLong(word)
        } else if word.hasPrefix("-"), word != "-", !isNegativeNumber(word) {
            try takeShort(word)
        } else {
            try takeOperand(word)
        }
    }

    // MARK: Words

    private mutating func takeOperand(_ word: String) throws(UsageError) {
        if operands.isEmpty, !optionsHaveEnded, let next = command.subcommand(named: word) {
            return try enter(next)
        }
        if command.positionals.isEmpty, !command.subcommands.isEmpty {
            guard let next = defaultSubcommand, !next.positionals.isEmpty else {
                throw ArgumentParser.unknownCommand(word, in: commands)
            }
            try enter(next)
        }
        operands.append(word)
    }

    private var defaultSubcommand: CommandSpec? {
        command.defaultSubcommand.flatMap { command.subcommand(named: $0) }
    }

    private mutating func enter(_ next: CommandSpec) throws(UsageError) {
        commands.append(next)
        for (option, word) in given where !options.contains(option) {
            throw unknownOption(word, name: option.name)
        }
    }

    private mutating func enterDefaultSubcommand() throws(UsageError) {
        guard operands.isEmpty, !given.contains(where: \.option.answersAlone) else { return }
        if let next = defaultSubcommand {
            try enter(next)
        } else if commands.count > 1, command.positionals.isEmpty, !command.subcommands.isEmpty {
            throw failure(.missingSubcommand(choices: command.visibleSubcommands.map(\.name)))
        }
    }

    /// Hands the words to the positionals, leaving enough for those that follow.
    private mutating func assignOperands() throws(UsageError) {
        var rest = operands[...]
        let usage = UsageLine(commands).text
        for (index, positional) in command.positionals.enumerated() {
            let reserved = command.positionals[(index + 1)...].count(where: \.isNeeded)
            let free = max(0, rest.count - reserved)
            let count = positional.isVariadic ? free : min(1, free)
            let taken = positional.isNeeded ? max(1, count) : count
            guard rest.count >= taken else { throw failure(.missingPositional(positional.name, usage: usage)) }
            for word in rest.prefix(taken) {
                if !positional.choices.isEmpty, !positional.choices.contains(word) {
                    throw failure(.badChoice(name: positional.name, value: word, choices: positional.choices))
                }
                values[positional.name, default: []].append(word)
            }
            rest = rest.dropFirst(taken)
        }
        if let word = rest.first {
            throw failure(.unexpectedPositional(word, usage: usage))
        }
    }

    // MARK: Options

    private mutating func takeLong(_ word: String) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let form = String(parts[0])
        let attached = parts.count > 1 ? String(parts[1]) : nil
        if let option = options.first(where: { $0.longForms.contains(form) }) {
            try take(option, as: form, attached: attached)
        } else if operands.isEmpty, let next = defaultSubcommand {
            try enter(next)
            try takeLong(word)
        } else {
            throw unknownOption(form, name: String(form.dropFirst(2)))
        }
    }

    private mutating func takeShort(_ word: String) throws(UsageError) {
        if command.allowsDashedPositionals, word.count > 2 || shortOption(word) == nil {
            return try takeOperand(word)
        }
        if word.count > 2, isDeclared("-\(word)") {
            throw unknownOption(word, name: String(word.dropFirst()))
        }
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            let form = "-\(letter)"
            guard let option = shortOption(form) else {
                guard operands.isEmpty, given.isEmpty, let next = defaultSubcommand else {
                    throw unknownOption(word, name: String(word.dropFirst()))
                }
                try enter(next)
                return try takeShort(word)
            }
            if option.takesValue, !letters.isEmpty {
                let attached = letters.hasPrefix("=") ? letters.dropFirst() : letters
                return try take(option, as: form, attached: String(attached))
            }
            try take(option, as: form, attached: nil)
        }
    }

    private func shortOption(_ form: String) -> OptionSpec? {
        options.first { option in option.short.map { form == "-\($0)" } ?? false }
    }

    private mutating func take(_ option: OptionSpec, as form: String, attached: String?) throws(UsageError) {
        given.append((option, form))
        guard let placeholder = option.placeholder else {
            if let attached { throw failure(.unexpectedValue(option: form, value: attached)) }
            let isOn = form != "--no-\(option.name)" || option.kind != .negatableFlag
            if flags[option.name] == !isOn {
                throw failure(.conflict("--\(option.name)", "--no-\(option.name)"))
            }
            flags[option.name] = isOn
            return
        }
        let value = if let attached { attached } else { try nextValue(for: form, placeholder: placeholder) }
        if case .choice(let choices) = option.kind, !choices.contains(value) {
            throw failure(.badChoice(name: form, value: value, choices: choices))
        }
        if !option.isRepeatable, values[option.name] != nil { throw failure(.givenTwice(option: form)) }
        values[option.name, default: []].append(value)
    }

    /// The next word, unless it is an option itself; `--title=--json` says that it is not.
    private mutating func nextValue(for form: String, placeholder: String) throws(UsageError) -> String {
        guard let word = words.first, !isDeclared(word) else {
            throw failure(.missingValue(option: form, placeholder: placeholder, instead: words.first))
        }
        words.removeFirst()
        return word
    }

    private func isDeclared(_ word: String) -> Bool {
        let form = String(word.prefix { $0 != "=" })
        return word == "--" || shortOption(word) != nil || options.contains { $0.longForms.contains(form) }
    }

    private func unknownOption(_ word: String, name: String) -> UsageError {
        let names = options.filter { !$0.isHidden }.flatMap { $0.longForms.map { String($0.dropFirst(2)) } }
        let nearest = EditDistance.suggestions(for: name, among: names).map { "--\($0)" }
        let takesWords = !command.positionals.isEmpty
        return failure(.unknownOption(word, nearest: nearest, canStandAsWord: takesWords))
    }

    /// `-5`, `-0.5`, `-.5`
    private func isNegativeNumber(_ word: String) -> Bool {
        let digits = word.utf8.dropFirst()
        return digits.contains { (0x30...0x39).contains($0) }
            && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
}
