/// A word of a text as the linker sees it: hashes of its forms, and where it stands.
struct Token {
    struct Shape: OptionSet {
        let rawValue: UInt16
        static let capital = Shape(rawValue: 1)
        /// All letters are capitals, and there are two or more (a plural `s` behind them does not count).
        static let acronym = Shape(rawValue: 2)
        static let digit = Shape(rawValue: 4)
        /// A sentence ends before it.
        static let afterStop = Shape(rawValue: 8)
        /// It ends in -ing or -ed.
        static let verbal = Shape(rawValue: 16)
        /// A comma, colon or bracket stands before it.
        static let afterComma = Shape(rawValue: 32)
        /// It stands without a blank behind the token before: `on-device`.
        static let glued = Shape(rawValue: 64)
        /// A capital stands inside it: `ReAct`.
        static let inner = Shape(rawValue: 128)
        /// A bracket opens right before it.
        static let bracketed = Shape(rawValue: 256)
    }

    /// Of the folded bytes, without a possessive ending.
    var raw: UInt64 = 0
    /// Of the singular.
    var singular: UInt64 = 0
    /// Of the form under which all inflections meet.
    var root: UInt64 = 0
    var sound = SoundKey()
    var segment: Int32 = 0
    var start: Int32 = 0
    var end: Int32 = 0
    var length: UInt8 = 0
    var singularLength: UInt8 = 0
    var shape: Shape = []
}
