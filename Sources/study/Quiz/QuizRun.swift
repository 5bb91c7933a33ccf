import FoundationEssentials
import Library
import Practice
import Terminal

/// A sitting from its first open item to the report. Every answer is on the disk before its verdict is shown.
final class QuizRun {
    private var sitting: QuizSitting
    private let library: Library
    private let grader: AnswerGrader
    private let view: QuizView
    private let context: Context
    private let places: QuizPlaces
    /// What a concept is called.
    private let names: (String) -> String
    /// The typed answer whose verdict can still be overruled.
    private var last: (item: QuizItem, answer: QuizAnswer)?
    /// The ids of the items that were reported as bad.
    private var reported: Set<String> = []
    private var credited: [String] = []
    private var hasEnded = false

    init(
        _ sitting: QuizSitting, library: Library, grader: AnswerGrader, view: QuizView, context: Context,
        names: @escaping (String) -> String
    ) {
        self.sitting = sitting
        self.library = library
        self.grader = grader
        self.view = view
        self.context = context
        self.names = names
        places = QuizPlaces(library)
    }

    /// The time at this moment, or that of `--now`, which stands still.
    private var now: Timestamp {
        context.arguments.string("now") == nil
            ? Timestamp(Int(Date().timeIntervalSince1970.rounded(.down))) : context.instant
    }

    func run() throws {
        for item in sitting.open where !hasEnded { try ask(item) }
        if !hasEnded, !view.hasKeys, last != nil, case .overrule = view.afterVerdict() { try overrule() }
        try settle()
        if open == 0 { try library.endSitting(sitting, at: now) }
        sayReport()
    }

    /// How many items wait for an answer still.
    private var open: Int { sitting.open.count { !reported.contains($0.id) } }

    private func sayReport() {
        let report = QuizReport(
            sitting, open: open, reported: reported.count, credited: credited, names: names)
        view.say(report.lines(width: view.width))
    }

    private func ask(_ item: QuizItem) throws {
        let number = sitting.items.firstIndex { $0.id == item.id } ?? 0
        let face = QuizFace(item, width: view.width)
        view.say()
        view.say(StyledText("Question \(number + 1) of \(sitting.items.count). \(item.topic)", .muted))
        view.say(face.question)
        if !view.hasKeys {
            view.say(StyledText("(\(face.hint))", .muted))
        } else if item.choices == nil, item.kind != .trueFalse {
            view.say(StyledText("Type the answer and press enter (? and enter for help).", .muted))
        }
        var wasEmpty = false
        while true {
            switch view.answer(to: item) {
            // A key too many after the last verdict costs nothing.
            case .answer(let text) where view.hasKeys && !wasEmpty && text.allSatisfy(\.isWhitespace):
                wasEmpty = true
                view.say("Nothing was typed. The enter key once more gives the question up.")
            case .answer(let text):
                guard let verdict = QuizVerdict(text, to: item, grader) else {
                    view.say("That is no answer here: \(face.hint).")
                    continue
                }
                return try take(text, verdict, item)
            case .overrule: try overrule()
            case .report: return try report(item)
            case .help: view.say(QuizHelp.lines(width: view.width))
            case .nothing: view.say("An answer, please: \(face.hint). ? lists the keys.")
            case .quit, .end:
                hasEnded = true
                return
            case .interrupt: return try interrupt()
            }
        }
    }

    private func take(_ text: String, _ verdict: QuizVerdict, _ item: QuizItem) throws {
        try settle()
        // A script gives a line an item, so nobody is there to judge.
        let isRight = verdict.isRight ?? (view.hasKeys ? nil : verdict.isLikely)
        var answer = try library.logAnswer(
            text, isRight: isRight, to: item, in: sitting, at: now)
        sitting.answers.append(answer)
        switch verdict.isRight {
        case true?: view.say(StyledText("Right.", .success))
        case false? where verdict.isTyped && verdict.reasons.contains { $0.contains("answer is") }:
            view.say(StyledText("Wrong.", .error))
        case false?: view.say(StyledText("Wrong.", .error) + StyledText(" The answer: \(shown(item))"))
        case nil: view.say(StyledText("The answer: \(shown(item))"))
        }
        for reason in verdict.reasons where reason != "Right." { view.say(StyledText(reason)) }
        if item.explanation != item.key { view.say(StyledText(item.explanation)) }
        for reference in try places.references(of: item) {
            view.say(StyledText("From \(reference.text)", .muted))
            view.say([StyledText("  \(reference.link)", .accent).sanitized()])
        }
        if verdict.isRight == nil, let isRight {
            view.say("That counts as \(isRight ? "right" : "wrong"); ! overrules it.")
        } else if verdict.isRight == nil {
            if let isRight = view.judgement() {
                answer = try replace(answer, isRight: isRight, item)
            } else {
                hasEnded = true
            }
        }
        if verdict.isTyped { last = (item, answer) }
        sayScore()
        if view.hasKeys, !hasEnded { try pause(item) }
    }

    /// At a terminal: lets the learner read, overrule and report.
    private func pause(_ item: QuizItem) throws {
        let keys =
            (last.map { $0.item.id == item.id } == true ? ["! overrules"] : []) + ["x reports the item", "q ends"]
        while true {
            view.offer(anyOf: ["any key goes on"] + keys)
            let input = view.afterVerdict()
            view.endOffer()
            switch input {
            case .overrule: try overrule()
            case .report: try report(item)
            case .quit, .end: hasEnded = true
            case .interrupt: try interrupt()
            case .help:
                view.say(QuizHelp.lines(width: view.width))
                continue
            case .answer, .nothing: break
            }
            return
        }
    }

    private func shown(_ item: QuizItem) -> String {
        switch item.answer {
        case .index(let index): "\(index + 1), \(item.choices?[index] ?? "")"
        case .text(let text): text
        case .truth(let truth): truth ? "true." : "false."
        case .indices(let indices):
            indices.enumerated().map { "\(QuizFace.letter($0)) \($1 + 1)" }.joined(separator: ", ")
        }
    }

    private func overrule() throws {
        guard let (item, answer) = last else { return view.say("There is no typed answer to overrule.") }
        let isRight = !(answer.isRight ?? false)
        last = (item, try replace(answer, isRight: isRight, item))
        view.say(StyledText("Overruled: that counts as \(isRight ? "right" : "wrong")."))
        sayScore()
    }

    private func replace(_ answer: QuizAnswer, isRight: Bool, _ item: QuizItem) throws -> QuizAnswer {
        let new = try library.logAnswer(
            answer.text, isRight: isRight, to: item, in: sitting, at: now, overruling: answer)
        sitting.answers = sitting.answers.map { $0.key == answer.key ? new : $0 }
        return new
    }

    private func report(_ item: QuizItem) throws {
        try library.reportBad(item, at: now)
        reported.insert(item.id)
        view.say("Reported; it will not be asked again.")
    }

    /// Once a typed answer can no longer be overruled it counts for a card that is due.
    private func settle() throws {
        guard let (_, answer) = last else { return }
        last = nil
        guard answer.isRight == true, let concept = answer.concept else { return }
        if let given = try library.creditDueCard(on: concept, at: now) { credited.append(given.card.id) }
    }

    private func interrupt() throws {
        try settle()
        sayReport()
        view.console.flush()
        throw ExitCode.interrupted
    }

    private func sayScore() {
        let judged = sitting.answers.filter { $0.isRight != nil }
        view.say(StyledText("Score: \(judged.count { $0.isRight == true }) of \(judged.count)", .strong))
    }
}
