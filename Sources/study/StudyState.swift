import Library
import Practice
import Terminal

/// What is due, what is weak, where the learner left off, and one thing to do next.
struct StudyState {
    /// What the next session would ask.
    let counts: QueueCounts
    let weak: StudyStatistics.TopicMastery?
    let last: StudyStatistics.LastSession?
    /// Questions without an answer of a quiz that was left, and all of its questions.
    let quiz: (open: Int, count: Int)?
    private let today: StudyDay
    private let cards: Int

    init(_ library: Library, _ context: Context) throws {
        let statistics = try context.statistics(library)
        counts = try context.queueCounts(library)
        weak = statistics.weakest
        last = statistics.lastSession
        today = statistics.today
        quiz = try library.leftSitting()
        cards = statistics.mastery.reduce(0) { $0 + $1.cards }
    }

    /// The command to go on with; nil without cards.
    var next: String? {
        if counts.due + counts.learning > 0 { return "study review" }
        if quiz != nil { return "study quiz --resume" }
        if counts.new > 0 { return "study review" }
        if let weak { return "study review --cram --topic \(weak.topic)" }
        return cards > 0 ? "study review --new 5" : nil
    }

    /// Nothing without cards.
    var lines: [StyledText] {
        guard let next else { return [] }
        var lines: [StyledText] = [
            "",
            StyledText("\(counted(counts.due, "card")) due", .strong)
                + (counts.learning > 0 ? ", \(number(counts.learning)) learning" : "")
                + ", \(number(counts.new)) new today.",
        ]
        if let weak {
            lines.append(
                "Known least: " + StyledText(weak.topic, .strong) + ", mastered to \(StatsPage.percent(weak.mastery)).")
        }
        if let last {
            lines.append("Last time: \(when(last.day)), \(counted(last.grades, "grade")), most on \(last.topic).")
        }
        if let quiz {
            lines.append("A quiz waits: \(number(quiz.open)) of \(counted(quiz.count, "question")) left.")
        }
        lines.append("Next: " + StyledText(next, .accent))
        return lines
    }

    private func when(_ day: StudyDay) -> String {
        switch day.distance(to: today) {
        case 0: "today"
        case 1: "yesterday"
        case let days: "\(number(days)) days ago"
        }
    }
}
