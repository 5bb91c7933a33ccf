/// Something that was done in a session and can be taken back.
package struct ReviewStep: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case graded(ReviewOutcome)
        case suspended
        case buried
        case reportedBad
    }

    package let kind: Kind
    /// The card before it.
    package let card: QueueCard
    /// What was on the screen.
    let phase: ReviewSession.Phase
    let tally: DayTally
    /// The cards of a cram still to be asked, this one first.
    let crammed: [String]
    let answer: SessionSummary.Answer?
}
