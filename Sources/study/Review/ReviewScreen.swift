import Library
import Practice
import Terminal

/// A session on a terminal of which it has the whole screen: the card above, what can be done below.
///
/// It is drawn anew from the top each time, within the normal screen: whatever ends the program, the terminal is left
/// as it should be, with the card on it.
final class ReviewScreen: ReviewView {
    private let console: Console
    private let keys: KeyReader
    private var notice: StyledText?
    /// The first line that is shown of a card that does not fit; nil for its end.
    private var top: Int? = 0
    /// Whether the card on the screen has more lines than fit.
    private var isCut = false
    private static let margin = 2

    init(_ console: Console, keys: KeyReader) {
        self.console = console
        self.keys = keys
        // What stood on the screen moves up into the history of the terminal instead of being wiped out.
        console.write(String(repeating: "\n", count: max(0, console.size.rows - 1)))
    }

    /// The width of text: no line is longer than reads well.
    var width: Int { max(10, min(console.width - 2 * Self.margin, 76)) }

    private var redraw: () -> Void = {}

    func show(_ desk: ReviewDesk) throws {
        guard let card = try desk.card() else { return }
        let reference = desk.session.phase == .answer ? try desk.passages.reference(card) : nil
        let early = desk.session.phase == .question ? desk.early : nil
        let notices = [notice, early].compactMap(\.self)
        self.notice = nil
        // Of a long card the question begins at its top; once it is turned, the answer is what one wants to see.
        top = desk.session.phase == .answer ? nil : 0
        redraw = { [unowned self] in
            draw(
                status: Self.status(desk), body: body(card, desk, reference), notices: notices, bar: bar(desk),
                shortBar: shortBar(desk), isMovable: true)
        }
        redraw()
    }

    private func body(_ card: StoredCard, _ desk: ReviewDesk, _ reference: String?) -> [StyledText] {
        let face = ReviewFace(card, width: width)
        // As the session has it: the words were read when it was asked for the first time.
        let isNew = desk.session.card?.schedule.state == .new
        var lines = (StyledText(card.card.topic, .muted) + (isNew ? StyledText("  new", .success) : "")).sanitized()
            .wrapped(to: width)
        lines += [""] + face.question
        if desk.session.phase == .answer {
            lines += ["", StyledText(String(repeating: "·", count: min(width, 24)), .muted), ""] + face.answer
            if let reference {
                lines += [""] + StyledText("From \(reference)", .muted).sanitized().wrapped(to: width)
            }
        }
        return lines
    }

    private func bar(_ desk: ReviewDesk) -> [StyledText] {
        switch desk.session.phase {
        case .question: ReviewHelp.hint([("space", "answer"), ("u", "undo"), ("?", "help"), ("q", "end")], width)
        case .answer:
            ReviewGrades(desk).bar(width: width) + [""]
                + ReviewHelp.hint([("space", "good"), ("u", "undo"), ("o", "passages"), ("?", "help")], width)
        case .ended: []
        }
    }

    /// The same where rows are few.
    private func shortBar(_ desk: ReviewDesk) -> [StyledText] {
        desk.session.phase == .answer ? ReviewGrades(desk).shortBar(width: width) : bar(desk)
    }

    private static func status(_ desk: ReviewDesk) -> StyledText {
        let session = desk.session
        if session.plan.isCram { return StyledText("cram: \(session.crammedCount) to go", .muted) }
        let counts = QueueCounts(session.queue(at: desk.now))
        let parts = [(counts.due, "due"), (counts.learning, "learning"), (counts.new, "new")].filter { $0.0 > 0 }
        return StyledText(parts.map { "\(number($0)) \($1)" }.joined(separator: " · "), .muted)
    }

    func tell(_ line: StyledText) { notice = line }

    func tell(graded full: StyledText, inShort short: StyledText) { notice = short }

    func show(titled title: String, _ page: (_ width: Int) -> [StyledText]) {
        let lines = page(width)
        if lines.count > console.size.rows - 9 {
            // Too long for the screen: a pager can scroll.
            keys.paused { Pager.show([StyledText(title, .heading), ""] + lines, on: console) }
            return
        }
        repeat {
            draw(
                status: "", body: [StyledText(title, .heading), ""] + page(width),
                bar: ReviewHelp.hint([("any key", "back to the card")], width))
        } while keys.next() == .resize
    }

    func next(in phase: ReviewSession.Phase) -> ReviewInput {
        while true {
            switch keys.next() {
            case .character(let key):
                if let command = ReviewCommand(key: key, in: phase) { return .command(command) }
            case .enter where phase == .question: return .command(.showAnswer)
            case .endOfInput: return .end
            case .interrupt: return .interrupt
            case .resize: redraw()
            case .up where isCut: move(by: -1)
            case .down where isCut: move(by: 1)
            case .pageUp where isCut: move(by: -console.size.rows / 2)
            case .pageDown where isCut: move(by: console.size.rows / 2)
            default: continue
            }
        }
    }

    private func move(by lines: Int) {
        top = max(0, (top ?? 0) + lines)
        redraw()
    }

    func showEnd(_ report: [StyledText], canUndo: Bool) -> Bool {
        let notices = [notice].compactMap(\.self)
        notice = nil
        guard canUndo else {
            draw(status: "", body: report, notices: notices, bar: [])
            return false
        }
        draw(
            status: "", body: report, notices: notices,
            bar: ReviewHelp.hint([("u", "takes back the last grade"), ("any other key", "ends")], width))
        let isUndo = Self.wantsUndo(keys)
        if !isUndo { draw(status: "", body: report, bar: []) }
        return isUndo
    }

    static func wantsUndo(_ keys: KeyReader) -> Bool {
        while true {
            switch keys.next() {
            case .character("u"): return true
            case .resize: continue
            default: return false
            }
        }
    }

    func paused<Result>(_ body: () throws -> Result) rethrows -> Result? {
        console.flush()
        return try keys.paused { try body() }
    }

    /// - Parameter isMovable: whether what does not fit can be moved; otherwise it goes up into the history.
    private func draw(
        status: StyledText, body: [StyledText], notices: [StyledText] = [], bar: [StyledText],
        shortBar: [StyledText]? = nil, isMovable: Bool = false
    ) {
        let margin = StyledText(String(repeating: " ", count: console.width > 30 ? Self.margin : 0))
        let title = StyledText("study review", .heading)
        let gap = max(1, width - title.width - status.width)
        let isRoomy = title.width + status.width < width
        let head = isRoomy ? title + StyledText(String(repeating: " ", count: gap)) + status : title
        let rule = StyledText(String(repeating: "─", count: width), .muted)
        // Beside what can be done, so that it is seen below a card of any length.
        let said = notices.flatMap { $0.sanitized().wrapped(to: width) }
        func foot(_ bar: [StyledText]) -> [StyledText] {
            (said.isEmpty ? [] : [""] + said) + [""] + (bar.isEmpty ? [] : [rule] + bar)
        }
        let layout = ScreenLayout(
            head: [head, rule, ""], body: body, foot: foot(bar), shortFoot: foot(shortBar ?? bar))
        // The last row is for the cursor.
        let rows = console.size.rows - 1
        let lines: [StyledText]
        if isMovable {
            let page = layout.page(rows: rows, from: top)
            (lines, top, isCut) = (page.lines, page.top, page.isCut)
        } else {
            lines = layout.whole(rows: rows)
        }
        console.write("\u{1B}[H\u{1B}[J")
        for line in lines { console.print(line.isEmpty ? line : margin + line) }
        console.flush()
    }
}
