import Terminal
import Testing

@Suite struct CompletionTests {
    @Test(arguments: [
        (
            Shell.bash,
            [
                "complete -F _study study\n", "*\" --home\") _study_paths -d \"$current\" ;;",
                "*\" --color\") _study_words 'auto always never' \"$current\" ;;",
                "\"study search --source\"|\"study search -s\") _study_names \"$program\" 'sources' \"$current\" ;;",
                "\"study:0\") _study_words 'search cards config sources grade export' \"$current\" ;;",
                "\"study sources:0\") _study_words 'edit' \"$current\"; _study_names",
                "\"study export:\"*) _study_paths -f \"$current\" ;;",
                "\"study config set\") _study_words '--fuzz --no-fuzz --home --color --help --version' \"$current\" ;;",
            ]
        ),
        (
            .zsh,
            [
                "#compdef study\n", "'--home=[Where everything is kept]:DIR:_files -/'",
                "'--color=[Colour the output]:color:(auto always never)'",
                "'*'{-s+,--source=}'[Only there]:SOURCE: _study_names sources'",
                "'(-h --help)'{-h,--help}'[Show this help]'", "cards) _study_cards ;;", "'search:Find passages'",
                "'*:QUERY:'", "':FILE:_files'",
            ]
        ),
        (
            .fish,
            [
                "complete -c study -l home -x -a '(__fish_complete_directories)' -d 'Where everything is kept'",
                "complete -c study -n '__study_at study' -a search -d 'Find passages'",
                "complete -c study -n '__study_at study search' -s n -l limit -x -d 'How many hits'",
                "complete -c study -n '__study_at study grade' -a 'again hard good easy'",
                "complete -c study -n '__study_at study export' -F",
                "-a '(study __complete sources (commandline -ct) 2>/dev/null)'",
            ]
        ),
    ])
    func `a shell learns commands, options, choices, files and names`(shell: Shell, parts: [String]) {
        let script = shell.completions(for: SampleProgram.root)
        for part in parts { #expect(script.contains(part), "\(part)") }
        #expect(!script.contains("--now"))
        #expect(!script.contains("__complete)"))
        #expect(script.hasSuffix("\n"))
    }

    @Test func `quotes and brackets in a help text do not break a script`() {
        let root = CommandSpec(
            "tool", summary: "It's a [tool]", options: [OptionSpec("x", .value("A:B"), help: "what's [in] it: \\")])
        #expect(
            Shell.zsh.completions(for: root).contains(#"'--x=[what'\''s \[in\] it\: \\]:A\:B:'"#))
        #expect(Shell.fish.completions(for: root).contains(#"-d 'what\'s [in] it: \\'"#))
    }
}
