/// A completion script for zsh: a function a command, on top of `_arguments`.
struct ZshCompletion {
    private let root: CommandSpec
    private let paths: [CommandPath]

    init(_ root: CommandSpec) {
        self.root = root
        self.paths = CommandPath(commands: [root]).all
    }

    var text: String {
        """
        #compdef \(root.name)
        # Completions of \(root.name) for zsh: put this into a file _\(root.name) in a folder of $fpath.

        _\(root.name)_names() {
            local line
            local -a names
            for line in ${(f)"$($program __complete $1 "$PREFIX" 2>/dev/null)"}; do
                line=${line//:/\\\\:}
                names+=("${line/$'\\t'/:}")
            done
            _describe -t names $1 names
        }

        \(paths.map(function).joined(separator: "\n\n"))

        if [[ $funcstack[1] == _\(root.name) ]]; then
            _\(root.name) "$@"
        else
            compdef _\(root.name) \(root.name)
        fi

        """
    }

    private func function(_ path: CommandPath) -> String {
        let isRoot = path.commands.count == 1
        var specs = (isRoot ? [] : path.ownOptions).map(option) + root.visibleOptions.map(option)
        if path.subpaths.isEmpty {
            specs += path.command.positionals.map(positional)
        } else {
            specs.append("'1: :_\(path.identifier)_first'")
            specs.append("'*:: :->rest'")
        }
        var lines = ["_\(path.identifier)() {"]
        if isRoot { lines.append("    local program=$words[1]") }
        lines.append("    local curcontext=$curcontext state line")
        lines.append("    local -A opt_args")
        lines.append("    _arguments -C -s -S \\")
        lines.append(specs.map { "        \($0)" }.joined(separator: " \\\n"))
        if !path.subpaths.isEmpty {
            lines.append("    [[ $state == rest ]] || return")
            lines.append("    case $line[1] in")
            lines += path.subpaths.map { "        \($0.command.name)) _\($0.identifier) ;;" }
            lines.append("    esac")
        }
        lines.append("}")
        return (path.subpaths.isEmpty ? "" : firstWord(of: path) + "\n\n") + lines.joined(separator: "\n")
    }

    /// What the first word of a command with subcommands can be.
    private func firstWord(of path: CommandPath) -> String {
        var lines = ["_\(path.identifier)_first() {", "    local -a commands=("]
        lines += path.subpaths.map {
            "        " + Shell.quoted("\($0.command.name):\($0.command.summary)")
        }
        lines.append("    )")
        lines.append("    _describe -t commands command commands")
        if let action = path.command.positionals.first.flatMap({ action($0.completion) }) {
            lines.append("    \(action.drop { $0 == " " })")
        }
        lines.append("}")
        return lines.joined(separator: "\n")
    }

    private func option(_ option: OptionSpec) -> String {
        let help = "[\(Self.escaped(option.help))]"
        var tail = help
        if case .value(let placeholder) = option.kind {
            tail += ":\(Self.escaped(placeholder)):\(action(option.completion) ?? "")"
        } else if option.takesValue {
            tail += ":\(option.name):\(action(option.completion) ?? "")"
        }
        let long = option.longForms.map { option.takesValue ? "\($0)=" : $0 }
        let short = option.short.map { [option.takesValue ? "-\($0)+" : "-\($0)"] } ?? []
        let forms = short + long
        let rivals = (option.short.map { ["-\($0)"] } ?? []) + option.longForms
        let guardWords = option.isRepeatable ? "*" : forms.count > 1 ? "(\(rivals.joined(separator: " ")))" : ""
        if forms.count == 1 { return Shell.quoted(guardWords + forms[0] + tail) }
        return "\(Shell.quoted(guardWords)){\(forms.joined(separator: ","))}\(Shell.quoted(tail))"
    }

    private func positional(_ positional: PositionalSpec) -> String {
        let place = positional.isVariadic ? "*:" : positional.isNeeded ? ":" : "::"
        return Shell.quoted("\(place)\(Self.escaped(positional.name)):\(action(positional.completion) ?? "")")
    }

    private func action(_ hint: CompletionHint) -> String? {
        switch hint {
        case .nothing: nil
        case .files: "_files"
        case .folders: "_files -/"
        case .choices(let words): "(\(words.joined(separator: " ")))"
        // The blank keeps _arguments from adding words of its own.
        case .dynamic(let kind): " _\(root.name)_names \(kind)"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "[]:\\".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
