import Terminal

enum Man: Command {
    static let spec = CommandSpec(
        "man", summary: "Print the manual page",
        examples: [
            CommandExample("study man | man -l -", "Read it"), CommandExample("study man > study.1", "Keep it"),
        ],
        category: "Help")

    static func run(_ context: Context) throws {
        context.console.write(ManPage(Study.spec, version: Study.version, sections: sections).text)
    }

    private static let sections = [
        ManPage.Section(
            "ENVIRONMENT",
            """
            STUDY_HOME names the folder that holds everything; without it that is XDG_DATA_HOME/study, or \
            ~/.local/share/study. NO_COLOR turns colour off. PAGER is the program that shows, at a terminal, \
            whatever is longer than the screen; less where it is not set, none where it is cat or empty.
            """),
        ManPage.Section(
            "EXIT STATUS",
            """
            0 done; 1 the answer is no (doctor found damage); 64 wrong usage; 65 input is not usable data; 66 no such \
            file, source, card or concept; 70 a fault of study itself; 73 output cannot be created; 74 input or output \
            failed; 130 interrupted.
            """),
    ]
}
