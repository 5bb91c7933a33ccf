/// A dash before words, which means that somebody else begins to speak.
enum TurnDash {
    /// `text` without such a dash, and whether it had one.
    static func strip(_ text: String) -> (text: String, isTurn: Bool) {
        // Most text begins with a letter.
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: ">") || first == 0xE2
        else {
            return (text, false)
        }
        for dash in ["- ", "– ", "— ", ">> ", ">>"] where text.hasPrefix(dash) {
            let rest = text.dropFirst(dash.count).drop { $0 == " " }
            return (String(rest), true)
        }
        return (text, false)
    }
}
