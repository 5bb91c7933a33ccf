/// The manual as roff, from the declaration.
package struct ManPage: Sendable {
    /// A section the declaration cannot know: "EXIT STATUS", "ENVIRONMENT". Paragraphs are separated by an empty line.
    package struct Section: Sendable {
        package var title: String
        package var text: String

        package init(_ title: String, _ text: String) {
            self.title = title
            self.text = text
        }
    }

    private let root: CommandSpec
    private let version: String
    private let sections: [Section]

    package init(_ root: CommandSpec, version: String, sections: [Section] = []) {
        self.root = root
        self.version = version
        self.sections = sections
    }

    package var text: String {
        var lines = [
            ".TH \(Self.escaped(root.name.uppercased())) 1 \"\" \"\(Self.escaped("\(root.name) \(version)"))\"",
            // Ragged and unbroken: lines of options cannot be stretched to the margin.
            ".ad l", ".nh",
            ".SH NAME", "\(Self.escaped(root.name)) \\- \(Self.escaped(root.summary))",
            ".SH SYNOPSIS", synopsis([root]),
        ]
        if !root.discussion.isEmpty { lines += [".SH DESCRIPTION"] + paragraphs(root.discussion) }
        lines += examples(root, heading: ".SH EXAMPLES")
        lines.append(".SH COMMANDS")
        for path in CommandPath(commands: [root]).all.dropFirst() { lines += command(path) }
        lines += [".SH OPTIONS", "These are accepted by every command."]
        lines += root.visibleOptions.flatMap(option)
        for section in sections {
            lines += [".SH \(Self.escaped(section.title.uppercased()))"] + paragraphs(section.text)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func command(_ path: CommandPath) -> [String] {
        var lines = [".SS \"\(Self.escaped(path.text))\"", synopsis(path.commands)]
        lines += [".PP", Self.escaped(path.command.summary) + "."]
        if !path.command.discussion.isEmpty { lines += [".PP"] + paragraphs(path.command.discussion) }
        for positional in path.command.positionals {
            lines += [".TP", "\\fI\(Self.escaped(positional.synopsis))\\fR", Self.escaped(positional.help)]
        }
        lines += path.command.visibleOptions.flatMap(option)
        return lines + examples(path.command, heading: ".PP\nExamples:")
    }

    private func synopsis(_ commands: [CommandSpec]) -> String {
        let usage = UsageLine(commands).text
        let name = commands.map(\.name).joined(separator: " ")
        return "\\fB\(Self.escaped(name))\\fR\(Self.escaped(String(usage.dropFirst(name.count))))"
    }

    private func option(_ option: OptionSpec) -> [String] {
        var term = option.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
        term += "\\fB\(Self.escaped(option.kind == .negatableFlag ? option.synopsis : "--\(option.name)"))\\fR"
        if let placeholder = option.placeholder { term += " \\fI\(Self.escaped(placeholder))\\fR" }
        let note = option.defaultText.map { " (default: \($0))" } ?? ""
        return [".TP", term, Self.escaped(option.help + note)]
    }

    private func examples(_ command: CommandSpec, heading: String) -> [String] {
        command.examples.isEmpty
            ? []
            : [heading]
                + command.examples.flatMap { example in
                    [".TP", "\\fB\(Self.escaped(example.command))\\fR", Self.escaped(example.shows)]
                }
    }

    private func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ".PP" : Self.escaped(String($0)) }
    }

    /// Text as roff shows it: no line is taken for a request, and hyphens and quotes can be copied.
    private static func escaped(_ text: String) -> String {
        var result = text.hasPrefix(".") ? "\\&" : ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "\n": result += " "
            // A line may break within a long list of choices or names.
            case "|", ",": result += "\(scalar)\\:"
            case _ where !scalar.isASCII:
                let code = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
