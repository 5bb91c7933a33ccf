/// A noun phrase of a text, in all its spellings.
struct Term {
    var roots: [UInt64]
    var weight = 0.0
    var count = 0
    /// How often it was a whole phrase.
    var whole = 0
    var first: Int
    /// How often a sentence begins by saying what it is: "a trace is the record …".
    var defined = 0
    var spellings: [Spelling] = []

    /// One way in which the text writes a term.
    struct Spelling {
        let key: UInt64
        var count: Int
        /// The tokens of one place where it does, not at the start of a sentence if there is one.
        var range: ClosedRange<Int>
    }
}
