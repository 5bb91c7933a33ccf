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
    /// A word that means something else in most sentences; see ``Pattern/isOrdinary``.
    var isOrdinary = false

    var last: Int { position + tokens }
    var isFirm: Bool { need <= 0.05 }
    /// Near enough to that to speak for others.
    var isWitness: Bool { need <= 0.3 && form != .sound }
}

/// A word that speaks for concepts.
struct CueWord {
    var position: Int
    var word: Int32
}
