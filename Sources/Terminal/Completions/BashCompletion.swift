/// A completion script for bash 3.2 and later.
struct BashCompletion {
    private let root: CommandSpec
    private let paths: [CommandPath]

    init(_ root: CommandSpec) {
        self.root = root
        self.paths = CommandPath(commands: [root]).all
    }

    var text: String {
        let name = root.name
        return """
            # Completions of \(name) for bash: source <(\(name) completions bash)

            _\(name)_names() {
                local line
                while IFS= read -r line; do
                    line=${line%%$'\\t'*}
                    if [[ -n $line ]]; then
                        printf -v line '%q' "$line"
                        COMPREPLY+=("$line")
                    fi
                done < <("$1" __complete "$2" "$3" 2>/dev/null)
            }

            _\(name)_words() {
                local line
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$2")
            }

            _\(name)_paths() {
                local line
                compopt -o filenames 2>/dev/null
                while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$2")
            }

            _\(name)() {
                local program=$1 current=${COMP_WORDS[COMP_CWORD]} path=\(name) option= ended= count=0 index word
                COMPREPLY=()
                [[ $current == = ]] && current=
                for ((index = 1; index < COMP_CWORD; index++)); do
                    word=${COMP_WORDS[index]}
                    if [[ -n $option ]]; then
                        [[ $word == = ]] || option=
                    elif [[ -z $ended && $word == -- ]]; then
                        ended=1
                    elif [[ -z $ended && $word == -?* ]]; then
                        case "$path $word" in
            \(lines(valueOptionCases, indent: 16))
                        esac
                    elif ((count == 0)); then
                        case "$path $word" in
            \(lines(commandCases, indent: 16))
                        *) count=1 ;;
                        esac
                    else
                        count=$((count + 1))
                    fi
                done
                if [[ -n $option ]]; then
                    case "$path $option" in
            \(lines(valueCases, indent: 8))
                    esac
                elif [[ -z $ended && $current == -* ]]; then
                    case $path in
            \(lines(optionCases, indent: 8))
                    esac
                else
                    case "$path:$count" in
            \(lines(wordCases, indent: 8))
                    esac
                fi
            }

            complete -F _\(name) \(name)

            """
    }

    private func lines(_ lines: [String], indent: Int) -> String {
        lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
    }

    /// Patterns over "path option" for an option of the program, anywhere, or of a command.
    private func patterns(_ option: OptionSpec, at path: CommandPath) -> String {
        option.forms.map { path.commands.count == 1 ? "*\" \($0)\"" : "\"\(path.text) \($0)\"" }.joined(separator: "|")
    }

    private var valueOptions: [(path: CommandPath, option: OptionSpec)] {
        paths.flatMap { path in path.ownOptions.filter(\.takesValue).map { (path, $0) } }
    }

    private var valueOptionCases: [String] {
        valueOptions.map { "\(patterns($0.option, at: $0.path))) option=$word ;;" }
    }

    private var commandCases: [String] {
        let names = paths.dropFirst().map { "\"\($0.text)\"" }
        return names.isEmpty ? [] : ["\(names.joined(separator: "|"))) path=\"$path $word\" ;;"]
    }

    private var valueCases: [String] {
        valueOptions.compactMap { path, option in
            offer(option.completion).map { "\(patterns(option, at: path))) \($0) ;;" }
        }
    }

    private var optionCases: [String] {
        let everywhere = root.visibleOptions.flatMap(\.longForms)
        return paths.map { path in
            let own = path.commands.count == 1 ? [] : path.ownOptions.flatMap(\.longForms)
            let words = Shell.quoted((own + everywhere).joined(separator: " "))
            return "\"\(path.text)\") _\(root.name)_words \(words) \"$current\" ;;"
        }
    }

    private var wordCases: [String] {
        paths.flatMap { path -> [String] in
            var offers: [(pattern: String, offers: [String])] = []
            if !path.subpaths.isEmpty {
                let names = path.subpaths.map(\.command.name)
                offers.append(("\"\(path.text):0\"", [offer(.choices(names))].compactMap { $0 }))
            }
            // From a list of words on, a word may belong to it or to what follows.
            let fixed = path.command.positionals.prefix { !$0.isVariadic }
            for (index, positional) in fixed.enumerated() {
                guard let offer = offer(positional.completion) else { continue }
                if index == 0, !offers.isEmpty {
                    offers[0].offers.append(offer)
                } else {
                    offers.append(("\"\(path.text):\(index)\"", [offer]))
                }
            }
            let open = path.command.positionals.dropFirst(fixed.count).compactMap { offer($0.completion) }
            if !open.isEmpty { offers.append(("\"\(path.text):\"*", open)) }
            return offers.map { "\($0.pattern)) \($0.offers.joined(separator: "; ")) ;;" }
        }
    }

    private func offer(_ hint: CompletionHint) -> String? {
        switch hint {
        case .nothing: nil
        case .files: "_\(root.name)_paths -f \"$current\""
        case .folders: "_\(root.name)_paths -d \"$current\""
        case .choices(let words):
            "_\(root.name)_words \(Shell.quoted(words.joined(separator: " "))) \"$current\""
        case .dynamic(let kind): "_\(root.name)_names \"$program\" \(Shell.quoted(kind)) \"$current\""
        }
    }
}
