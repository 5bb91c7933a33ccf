/// A noun phrase of a text, in all its spellings. Small, and alone in memory where it is spelled in one way: there are
/// millions in a hundred megabytes of talk, nearly all said once.
struct Term {
    /// The tokens where it is first said: `length` from `first` on.
    let first: Int32
    let length: UInt8
    /// How often it may have been said and forgotten before.
    let missed: Int32
    var weight = 0.0
    var count: Int32 = 0
    /// How often it was a whole phrase.
    var whole: Int32 = 0
    /// How often a sentence begins by saying what it is: "a trace is the record …".
    var defined: Int32 = 0
    /// As it is first written.
    var spelling: Spelling
    /// As else it is written.
    var others: [Spelling] = []

    /// One way in which the text writes a term.
    struct Spelling {
        let key: UInt64
        var count: Int32
        /// The first token of one place where it does, not at the start of a sentence if there is one.
        var start: Int32
    }

    var tokens: Range<Int> { tokens(from: first) }

    func tokens(from start: Int32) -> Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// The spelling that is written most often, of several the first.
    var usualSpelling: Spelling {
        others.reduce(spelling) { $1.count > $0.count ? $1 : $0 }
    }
}
