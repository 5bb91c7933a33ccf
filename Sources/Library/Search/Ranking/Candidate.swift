/// A passage that the index found, before hits are made.
struct Candidate {
    let key: Int
    /// Of the index, and what was added since.
    var score: Double
    /// What words that the best passages share added.
    var feedback = 0.0
    let source: Int
    let sourceID: String
    let isNotes: Bool
    let part: Int?
    /// Milliseconds.
    let timeStart: Int?
    let timeEnd: Int?
    let lineStart: Int
    let lineEnd: Int
    /// Keys; nil for notes.
    let segmentFirst: Int?
    let segmentLast: Int?
    let speaker: String?
    let title: String?
    let text: String

    /// Words as the eye counts them: runs between blanks.
    var words: Int { text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) } }
}
