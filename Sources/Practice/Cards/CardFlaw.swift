/// Why a candidate is no card: a bad card is worse than none.
package enum CardFlaw: String, CaseIterable, Sendable {
    /// The front says what the back is asked for.
    case answerInFront
    /// A word points at something that only the source shows: he, this, the talk.
    case dangling
    /// A view without the one who holds it.
    case opinionWithoutHolder
    case tooLong
    /// Too little to tell the one right answer from others: a description that fits another concept as well.
    case tooVague
    /// Everybody knows it without having heard anything.
    case trivial
    /// Another card asks the same.
    case duplicate
    /// The front neither ends as a question nor holds a gap.
    case noQuestion
    /// Words that do not fit together: a name whose article is not known, a verb that may not agree.
    case wording
    /// No place supports it.
    case noPlace
}
