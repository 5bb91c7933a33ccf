import Practice
import Terminal

extension CardOptions {
    /// Whether the key is the letter of an option, but small.
    func isSmall(_ key: Character) -> Bool {
        let capital = Character(key.uppercased())
        return key != capital && letters.contains(capital)
    }

    /// Said where a small letter was pressed.
    var wantsCapital: StyledText {
        StyledText("Capitals choose: \(keys). A small b buries the card.", .muted)
    }
}
