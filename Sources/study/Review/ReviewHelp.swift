import Terminal

/// The keys of a session, explained.
enum ReviewHelp {
    private static let keys: [(String, String)] = [
        ("space, enter", "show the answer"),
        ("A to D", "choose an option; how to grade it stays with you"),
        ("1", "again: I did not know it"),
        ("2", "hard: I knew it with effort"),
        ("3, space", "good: I knew it"),
        ("4", "easy: I knew it at once"),
        ("up, down", "move a card that is longer than the screen"),
        ("u", "undo the last step, as far back as this session goes"),
        ("o", "show the passages that the card cites"),
        ("e", "edit the card in your editor; its progress stays"),
        ("b", "bury: not again before tomorrow"),
        ("s", "suspend: not again until study cards unsuspend"),
        ("x", "report as bad: suspended, and listed by study cards --bad"),
        ("q", "end; every grade is kept already"),
    ]

    static func lines(width: Int) -> [StyledText] {
        keys.flatMap { key, meaning in
            (StyledText(DisplayWidth.padded(key, to: 14), .accent) + StyledText(meaning))
                .wrapped(to: width, indent: 0, hanging: 14)
        }
    }

    /// `space answer   u undo   ? help`, on as many lines as it takes.
    static func hint(_ keys: [(String, String)], _ width: Int) -> [StyledText] {
        var lines: [StyledText] = []
        for (key, meaning) in keys {
            let piece = StyledText(key, .accent) + StyledText(" \(meaning)", .muted)
            if let last = lines.last, last.width + 3 + piece.width <= width {
                lines[lines.count - 1] = last + "   " + piece
            } else {
                lines.append(piece)
            }
        }
        return lines
    }
}
