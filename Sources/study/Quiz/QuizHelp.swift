import Terminal

/// The keys of a quiz, explained.
enum QuizHelp {
    private static let keys: [(String, String)] = [
        ("1 to 4", "choose; so do a to d. For a match, a number for each letter, backspace takes one back"),
        ("t, f", "true, false"),
        ("enter", "ends what is typed; there, a key named here is a line of its own"),
        ("!", "overrule the verdict on the typed answer just given"),
        ("x", "report the item as bad: it is never asked again"),
        ("q", "end; every answer is kept, and study quiz --resume goes on"),
    ]

    static func lines(width: Int) -> [StyledText] {
        keys.flatMap { key, meaning in
            (StyledText(DisplayWidth.padded(key, to: 9), .accent) + StyledText(meaning))
                .wrapped(to: width, indent: 0, hanging: 9)
        }
    }
}
