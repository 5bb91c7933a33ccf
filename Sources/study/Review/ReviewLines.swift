import Library
import Practice
import Terminal

/// A session as lines that stay: for scripts, which answer by lines, and for people who listen to their screen or
/// have a plain one, who answer by keys. No escape codes.
final class ReviewLines: ReviewView {
    private let console: Console
    /// Nil where answers come by lines.
    private let keys: KeyReader?
    private var shown: (id: String, phase: ReviewSession.Phase, steps: Int)?
    private var asked = 0

    init(_ console: Console, keys: KeyReader?) {
        self.console = console
        self.keys = keys
    }

    var width: Int { max(20, min(console.width, 100)) }

    func show(_ desk: ReviewDesk) throws {
        guard let card = try desk.card() else { return }
        let session = desk.session
        let isNew = shown.map { $0.id != card.id || $0.steps != session.steps.count } ?? true
        if isNew { ask(card, desk) }
        let wasAnswered = !isNew && shown?.phase == .answer
        if session.phase == .answer, !wasAnswered { try answer(card, desk) }
        shown = (card.id, session.phase, session.steps.count)
        console.flush()
    }

    private func ask(_ card: StoredCard, _ desk: ReviewDesk) {
        asked += 1
        let session = desk.session
        let state = session.card?.schedule.state == .new ? ", new" : ""
        console.print()
        console.print(StyledText("Card \(session.steps.count + 1). \(card.card.topic)\(state)", .muted).sanitized())
        if session.phase == .question, let early = desk.early { console.print(early.wrapped(to: width)) }
        console.print(ReviewFace(card, width: width).question)
        if keys != nil, asked == 1 { console.print("Space shows the answer, ? lists the keys.") }
    }

    private func answer(_ card: StoredCard, _ desk: ReviewDesk) throws {
        console.print("Answer:")
        console.print(ReviewFace(card, width: width).answer)
        if let reference = try desk.passages.reference(card) {
            console.print((StyledText("From ", .muted) + StyledText(reference, .muted)).sanitized().wrapped(to: width))
        }
        console.print(ReviewGrades(desk).sentence.wrapped(to: width))
    }

    func tell(_ line: StyledText) {
        console.print(line.sanitized())
        console.flush()
    }

    func tell(graded full: StyledText, inShort short: StyledText) { tell(full) }

    func show(titled title: String, _ page: (_ width: Int) -> [StyledText]) {
        console.print(StyledText(title, .heading))
        console.print(page(width))
        console.flush()
    }

    func next(in phase: ReviewSession.Phase) -> ReviewInput {
        console.flush()
        guard let keys else {
            guard let line = console.input.next() else { return .end }
            guard let command = ReviewCommand(line: line, in: phase) else {
                tell("That is no grade: 1 again, 2 hard, 3 good or 4 easy.")
                return .nothing
            }
            return .command(command)
        }
        switch keys.next() {
        case .character(let key): return ReviewCommand(key: key, in: phase).map(ReviewInput.command) ?? .nothing
        case .enter: return phase == .question ? .command(.showAnswer) : .nothing
        case .endOfInput: return .end
        case .interrupt: return .interrupt
        default: return .nothing
        }
    }

    func showEnd(_ report: [StyledText], canUndo: Bool) -> Bool {
        console.print()
        console.print(report)
        guard canUndo, let keys else { return false }
        console.print("u takes back the last grade, any other key ends.")
        console.flush()
        return ReviewScreen.wantsUndo(keys)
    }

    func paused<Result>(_ body: () throws -> Result) rethrows -> Result? {
        console.flush()
        return try keys?.paused { try body() }
    }
}
