/// A completion script for fish.
struct FishCompletion {
    private let root: CommandSpec
    private let paths: [CommandPath]

    init(_ root: CommandSpec) {
        self.root = root
        self.paths = CommandPath(commands: [root]).all
    }

    var text: String {
        let values = paths.flatMap(\.ownOptions).filter(\.takesValue).flatMap(\.forms)
        let unique = values.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return """
            # Completions of \(root.name) for fish: \(root.name) completions fish | source

            function __\(root.name)_path
                set -l words (commandline -opc)
                set -l path \(root.name)
                set -l skip 0
                for word in $words[2..-1]
                    if test $skip -eq 1
                        set skip 0
                    else if contains -- $word \(unique.joined(separator: " "))
                        set skip 1
                    else if contains -- "$path $word" \(paths.map { Self.quoted($0.text) }.joined(separator: " "))
                        set path "$path $word"
                    end
                end
                echo $path
            end

            function __\(root.name)_at
                test (__\(root.name)_path) = "$argv"
            end

            complete -c \(root.name) -f
            \((root.visibleOptions.map { option($0, at: nil) } + paths.flatMap(lines)).joined(separator: "\n"))

            """
    }

    private func lines(_ path: CommandPath) -> [String] {
        let here = "complete -c \(root.name) -n \(Self.quoted("__\(root.name)_at \(path.text)"))"
        let commands = path.subpaths.map { sub in
            "\(here) -a \(sub.command.name) -d \(Self.quoted(sub.command.summary))"
        }
        let options = path.commands.count == 1 ? [] : path.ownOptions.map { option($0, at: path) }
        let words = path.command.positionals.compactMap { offer($0.completion) }.map { "\(here) \($0)" }
        return commands + options + words
    }

    private func option(_ option: OptionSpec, at path: CommandPath?) -> String {
        var words = ["complete -c \(root.name)"]
        if let path { words.append("-n \(Self.quoted("__\(root.name)_at \(path.text)"))") }
        if let short = option.short { words.append("-s \(short)") }
        let forms = option.longForms.map { "-l \($0.dropFirst(2))" }
        var tail: [String] = []
        if option.takesValue {
            // -x: a value and no files; -r: a value, files among what is offered.
            tail.append(option.completion == .files ? "-r" : "-x")
            if let offer = offer(option.completion) { tail.append(offer) }
        }
        tail.append("-d \(Self.quoted(option.help))")
        return forms.map { (words + [$0] + tail).joined(separator: " ") }.joined(separator: "\n")
    }

    private func offer(_ hint: CompletionHint) -> String? {
        switch hint {
        case .nothing: nil
        case .files: "-F"
        case .folders: "-a '(__fish_complete_directories)'"
        case .choices(let words): "-a \(Self.quoted(words.joined(separator: " ")))"
        case .dynamic(let kind): "-a \(Self.quoted("(\(root.name) __complete \(kind) (commandline -ct) 2>/dev/null)"))"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.reduce(into: "") { result, character in
            if character == "'" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        return "'\(escaped)'"
    }
}
