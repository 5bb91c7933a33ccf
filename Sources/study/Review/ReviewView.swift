import Practice
import Terminal

/// What comes from the learner.
enum ReviewInput {
    case command(ReviewCommand)
    /// No command; nothing happens but what the view itself has said.
    case nothing
    case end
    case interrupt
}

/// Where a session is seen and driven: a screen of its own, or lines.
protocol ReviewView: AnyObject {
    /// Shows the card as far as it is turned.
    func show(_ desk: ReviewDesk) throws
    /// Says something about what was done.
    func tell(_ line: StyledText)
    /// Says that a grade is on the disk: in full for a script, in short for a person who has just pressed the key.
    func tell(graded full: StyledText, inShort short: StyledText)
    /// Shows something else for as long as the learner likes; `page` lays it out within a width.
    func show(titled title: String, _ page: (_ width: Int) -> [StyledText])
    /// Waits for the learner.
    func next(in phase: ReviewSession.Phase) -> ReviewInput
    /// Shows the end; true if the learner wants to take back the last grade.
    func showEnd(_ report: [StyledText], canUndo: Bool) -> Bool
    /// Lets an editor have the terminal; nil where there is none to give.
    func paused<Result>(_ body: () throws -> Result) rethrows -> Result?
    var width: Int { get }
}
