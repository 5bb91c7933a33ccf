private import Text

/// Turns words into `ParsedArguments`: names are checked, nothing is read or done.
///
/// Grammar: `--name value`, `--name=value`, `-n value`, `-nvalue`, bundled short flags, `--no-name` for negatable
/// flags, `--` ends the options, a lone `-` and negative numbers are words. Options stand anywhere.
/// No abbreviations.
package struct ArgumentParser: Sendable {
    package let root: CommandSpec

    package init(_ root: CommandSpec) {
        self.root = root
    }

    /// The words after the program's name, understood.
    package func parse(_ words: [String]) throws(UsageError) -> ParsedArguments {
        var scanner = ArgumentScanner(root: root, words: words)
        return try scanner.scan()
    }

    /// The commands named by the words of `study help cards add`, beginning with the root.
    package func commands(at path: [String]) throws(UsageError) -> [CommandSpec] {
        var commands = [root]
        for word in path {
            guard let next = commands[commands.count - 1].subcommand(named: word) else {
                throw Self.unknownCommand(word, in: commands)
            }
            commands.append(next)
        }
        return commands
    }

    static func unknownCommand(_ word: String, in commands: [CommandSpec]) -> UsageError {
        let choices = commands[commands.count - 1].visibleSubcommands.map(\.name)
        let nearest = EditDistance.suggestions(for: word, among: choices)
        let problem: UsageProblem
        if commands.count == 1 {
            problem = .unknownCommand(word, nearest: nearest)
        } else if choices.isEmpty {
            problem = .unexpectedPositional(word, usage: UsageLine(commands).text)
        } else {
            problem = .unknownSubcommand(word, nearest: nearest, choices: choices)
        }
        return UsageError(problem, in: commands.map(\.name))
    }
}
