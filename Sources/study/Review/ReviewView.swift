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
    /// Says what was done to a card: in full, with its id, for a script, in short for a person who has just pressed the
    /// key, within `room` columns.
    func tell(inFull full: StyledText, inShort short: (_ room: Int) -> [StyledText])
    /// Shows something else for as long as the learner likes; `page` lays it out within a width.
    func show(titled title: String, _ page: (_ width: Int) -> [StyledText])
    /// Waits for the learner.
    ///
    /// - Parameter options: what the card on the screen gives to choose from.
    func next(in phase: ReviewSession.Phase, options: CardOptions?) -> ReviewInput
    /// Shows the end; true if the learner wants to take back the last grade.
    func showEnd(_ report: [StyledText], canUndo: Bool) -> Bool
    /// Lets an editor have the terminal; nil where there is none to give.
    func paused<Result>(_ body: () throws -> Result) rethrows -> Result?
    var width: Int { get }
}
