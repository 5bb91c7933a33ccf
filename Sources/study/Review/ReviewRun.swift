import Library
import Practice
import Terminal

/// Runs a session: shows, waits, does what is asked, until the end.
struct ReviewRun {
    let desk: ReviewDesk
    let view: any ReviewView
    let context: Context

    /// Throws `ExitCode.interrupted` after an interrupt; everything is kept then, too.
    func run() throws {
        while true {
            while desk.session.phase != .ended {
                try view.show(desk)
                switch view.next(in: desk.session.phase, options: try desk.card().flatMap { CardOptions($0.card) }) {
                case .command(.quit), .end:
                    _ = finish(canUndo: false)
                    return
                case .interrupt:
                    _ = finish(canUndo: false)
                    context.console.flush()
                    throw ExitCode.interrupted
                case .nothing: continue
                case .command(let command): try perform(command)
                }
            }
            guard finish(canUndo: true), let step = try desk.undo() else { return }
            tell(undone: step)
        }
    }

    /// Shows the end; true if the learner wants to go on by taking back the last step.
    private func finish(canUndo: Bool) -> Bool {
        let report = ReviewReport(desk.session, at: desk.now, command: context.reviewCommand)
        return view.showEnd(report.lines(width: view.width), canUndo: canUndo && !desk.session.steps.isEmpty)
    }

    private func perform(_ command: ReviewCommand) throws {
        if changesCard(command), try !desk.isCurrent() {
            return view.tell("This card was graded or hidden in another session meanwhile; here is the next one.")
        }
        switch command {
        case .showAnswer: desk.showAnswer()
        case .grade(let rating): try grade(rating)
        case .choose(let letter): try choose(letter)
        case .undo:
            guard let step = try desk.undo() else { return view.tell("There is nothing to take back.") }
            tell(undone: step)
        case .suspend: try hide("Suspended", needsID: true, desk.suspend)
        case .bury: try hide("Buried until tomorrow:", needsID: false, desk.bury)
        case .reportBad: try hide("Reported as bad and suspended", needsID: true, desk.reportBad)
        case .edit: try edit()
        case .passages:
            guard let card = try desk.card() else { return }
            desk.showAnswer()
            let passages = try desk.passages.of(card)
            view.show(titled: "What the card cites") { passages.lines(width: $0) }
        case .help: view.show(titled: "Keys") { ReviewHelp.lines(width: $0) }
        case .quit: return
        }
    }

    private func changesCard(_ command: ReviewCommand) -> Bool {
        switch command {
        case .grade, .suspend, .bury, .reportBad, .edit: true
        case .showAnswer, .choose, .undo, .passages, .help, .quit: false
        }
    }

    private func grade(_ rating: Rating) throws {
        if desk.session.phase == .question {
            desk.showAnswer()
            try view.show(desk)
        }
        guard let given = try desk.grade(rating) else { return }
        let now = given.card.schedule.lastReview ?? desk.now
        var text = ""
        if !desk.session.plan.isCram {
            let wait = Interval(until: given.card.schedule, from: now, counting: desk.session.plan.scheduler.days)
            text = ": next in \(wait)"
            if Leech.isNews(before: given.before, after: given.card.schedule) {
                text += ". You have forgotten it \(given.card.schedule.lapses) times: edit it or suspend it"
            }
        }
        view.tell(inFull: StyledText("Graded \(given.card.id) \(rating.name)\(text).")) { _ in
            [StyledText("\(rating.name)\(text)", .muted)]
        }
    }

    /// Turns the card, and says whether the choice was right; what it is worth is for the learner to say.
    private func choose(_ letter: Character) throws {
        guard let card = try desk.card(), let options = CardOptions(card.card) else { return }
        desk.showAnswer()
        view.tell(
            letter == options.right
                ? StyledText("You chose \(letter): right.", .success)
                : StyledText("You chose \(letter): wrong, it is \(options.right).", .error))
    }

    /// - Parameter needsID: whether another command would take it back, which asks for the id.
    private func hide(_ what: String, needsID: Bool, _ action: () throws -> Void) throws {
        guard let card = try desk.card() else { return }
        try action()
        view.tell(inFull: StyledText("\(what) \(card.id).", .muted)) { room in
            let colon = what.hasSuffix(":") ? what : what + ":"
            let front = card.card.front.split(whereSeparator: \.isNewline).first ?? ""
            let line = StyledText("\(colon) \(front)", .muted).sanitized().truncated(to: room)
            guard needsID else { return [line] }
            return [
                line,
                StyledText("u takes it back now, later: ", .muted)
                    + StyledText("study cards unsuspend \(card.id)", .accent),
            ]
        }
    }

    private func tell(undone step: ReviewStep) {
        let what =
            switch step.kind {
            case .graded(let outcome): "Took back “\(outcome.rating.name)”."
            case .suspended: "It is suspended no more."
            case .buried: "It is buried no more."
            case .reportedBad: "It is neither bad nor suspended any more."
            }
        view.tell(StyledText(what, .warning))
    }

    private func edit() throws {
        guard let card = try desk.card() else { return }
        do {
            let written = try view.paused {
                try CardEditor.edit(front: card.card.front, back: card.card.back, context)
            }
            guard let written else { return view.tell("To edit it: study cards edit \(card.id)") }
            guard let written else { return view.tell("Nothing was changed.") }
            try desk.edit(front: written.front, back: written.back)
            view.tell("Changed.")
        } catch let failure as Failure {
            view.tell(StyledText(failure.lines.joined(separator: ". "), .error))
        } catch let error as LibraryError {
            view.tell(StyledText(error.description, .error))
        }
    }
}
