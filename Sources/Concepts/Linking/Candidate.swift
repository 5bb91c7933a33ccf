/// Words that match a name, before their surroundings are heard.
struct Candidate {
    var pattern: Int32
    var concept: Int32
    /// The number of the first token in the whole row.
    var position: Int
    var tokens: Int
    var need: Float
    var form: Mention.Form
    var firstSegment: Int32
    var start: Int32
    var lastSegment: Int32
    var end: Int32

    var last: Int { position + tokens }
    var isFirm: Bool { need <= 0.05 }
}

/// A word that speaks for concepts.
struct CueWord {
    var position: Int
    var word: Int32
}
