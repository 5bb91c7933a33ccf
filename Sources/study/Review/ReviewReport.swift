import Practice
import Terminal

/// The end of a session: what it came to, and what comes next.
struct ReviewReport {
    private let summary: SessionSummary
    private let outlook: SessionOutlook
    private let plan: ReviewPlan
    private let now: Timestamp
    /// The command line of this session, without its limits.
    private let command: String

    init(_ session: ReviewSession, at now: Timestamp, command: String) {
        self.command = command
        summary = session.summary
        outlook = SessionOutlook(session, at: now)
        plan = session.plan
        self.now = now
    }

    func lines(width: Int) -> [StyledText] {
        (done + ["", StyledText("Next", .heading)] + next).flatMap { $0.sanitized().wrappedBeforeCommand(to: width) }
    }

    private var done: [StyledText] {
        guard summary.grades > 0 else { return [StyledText("Nothing was graded.", .heading)] }
        let grades = summary.grades == summary.cards ? "" : ", \(counted(summary.grades, "grade"))"
        var lines = [StyledText("Done: \(counted(summary.cards, "card"))\(grades).", .heading)]
        lines.append(
            StyledText(
                Rating.allCases.compactMap { rating in
                    summary.byRating[rating].map { "\(rating.name) \($0)" }
                }.joined(separator: " · ")))
        guard !plan.isCram else { return lines + ["No schedule was changed."] }
        let facts = [
            (summary.newCards, "new"), (summary.graduated, "learned"), (summary.lapsed, "forgotten"),
        ].filter { $0.0 > 0 }.map { "\($0) \($1)" }
        if !facts.isEmpty { lines.append(StyledText(facts.joined(separator: " · "))) }
        let scored = summary.retention.reduce(0) { $0 + $1.reviews }
        if scored > 0 {
            let recalled = summary.retention.reduce(0) { $0 + $1.measured * Double($1.reviews) }
            let expected = summary.retention.reduce(0) { $0 + $1.predicted * Double($1.reviews) }
            lines.append(
                "Recalled \(Int(recalled.rounded())) of \(scored) seen on an earlier day; \(Int(expected.rounded())) were expected."
            )
        }
        for leech in summary.leeches {
            lines.append(
                StyledText("Often forgotten, better reworded: ", .warning)
                    + StyledText("study cards edit \(leech)", .accent))
        }
        return lines
    }

    private var next: [StyledText] {
        var lines: [StyledText] = []
        if outlook.waiting > 0 {
            lines.append("\(counted(outlook.waiting, "card")) left. Go on with: " + StyledText(command, .accent))
        }
        if outlook.heldDue > 0 {
            lines.append(
                "Today's limit keeps back \(counted(outlook.heldDue, "card")) that \(outlook.heldDue == 1 ? "is" : "are") due: "
                    + StyledText("\(command) --limit 20", .accent))
        }
        if outlook.waiting == 0, outlook.heldNew > 0 {
            let left =
                "\(counted(outlook.heldNew, "new card")) \(outlook.heldNew == 1 ? "is" : "are") left for other days"
            lines.append(
                outlook.hasMoreNew
                    ? "\(left); for more now: " + StyledText("\(command) --new 5", .accent) : StyledText(left + "."))
        }
        if outlook.waiting == 0, let due = outlook.nextDue {
            lines.append(StyledText("The next card is due in \(wait(until: due))."))
        }
        if outlook.tomorrow > 0 { lines.append("Due tomorrow: \(counted(outlook.tomorrow, "card")).") }
        if lines.isEmpty {
            lines.append("Nothing is due. Take in more with: " + StyledText("study ingest FILE", .accent))
        }
        return lines
    }

    private func wait(until due: Timestamp) -> String {
        let days = plan.calendar.day(of: now).distance(to: plan.calendar.day(of: due))
        return (days < 1 ? Interval.seconds(due.seconds - now.seconds) : .days(days)).description
    }
}
