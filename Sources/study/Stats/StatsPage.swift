import Practice
import Terminal

/// Statistics as text charts.
struct StatsPage {
    let lines: [StyledText]

    /// Weeks of the heatmap: half a year.
    static let weeks = 26

    /// - Parameter today: what the next session would ask.
    init(_ statistics: StudyStatistics, today: QueueCounts, width: Int) {
        let width = max(40, min(width, 100))
        lines =
            [
                Self.overview(statistics, today, width), Self.forecast(statistics, width),
                Self.retention(statistics, width),
                Self.mastery(statistics, width), Self.heatmap(statistics, width), Self.quizzes(statistics, width),
                Self.lastQuizzes(statistics, width),
            ].filter { !$0.isEmpty }.map { Array($0) }.joined(separator: [""]) + []
    }

    private static func overview(_ statistics: StudyStatistics, _ today: QueueCounts, _ width: Int) -> [StyledText] {
        let counts = statistics.counts
        var lines = [
            StyledText("Now      ", .muted) + StyledText("\(number(today.due)) due", .strong)
                + ", \(number(today.learning)) learning, \(number(today.new)) new",
            StyledText("Cards    ", .muted)
                + "\(number(counts.review)) in review, \(number(counts.learning)) in steps, "
                + "\(number(counts.new)) never asked"
                + (counts.suspended > 0 ? StyledText(", \(number(counts.suspended)) suspended") : ""),
        ]
        let activity = statistics.activity
        let streak = activity.streak(today: statistics.today)
        let today = activity.grades[statistics.today] ?? 0
        lines.append(
            StyledText("Streak   ", .muted) + StyledText(counted(streak, "day"), .strong)
                + ", the longest \(counted(activity.longestStreak, "day")); \(counted(today, "grade")) today, "
                + "\(number(activity.grades.values.reduce(0, +))) in all")
        lines = lines.flatMap { $0.wrapped(to: width, hanging: 9) }
        if activity.grades.isEmpty {
            let next: StyledText =
                counts.new + counts.due > 0
                ? "Nothing was graded yet. Begin with: study review"
                : "There is nothing to learn yet. Take something in: study ingest FILE"
            lines += next.wrappedAsMessage(to: width)
        }
        return lines
    }

    private static func forecast(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        guard statistics.forecast.contains(where: { $0 > 0 }) else { return [] }
        let bars = statistics.forecast.enumerated().map { index, count in
            let day = statistics.today.adding(index)
            return BarChart.Bar(index == 0 ? "today" : name(of: day), Double(count), caption: number(count))
        }
        return [StyledText("Due in the next \(statistics.forecast.count) days", .heading)]
            + BarChart(bars).lines(width: width)
    }

    private static func retention(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        guard let overall = statistics.overall else { return [] }
        var table = Table([
            .init("TOPIC", isFlexible: true), .init("REVIEWS", .right),
            .init("RECALLED", .right),
            .init("EXPECTED", .right),
        ])
        for one in statistics.retention + [overall] {
            let isOverall = one == overall && one.topic.isEmpty
            table.add([
                StyledText(isOverall ? "all topics" : one.topic, isOverall ? .strong : .plain),
                StyledText(number(one.reviews)), StyledText(percent(one.measured)), StyledText(percent(one.predicted)),
            ])
        }
        return [StyledText("Recalled after a day or more", .heading)] + table.lines(width: width)
    }

    private static func mastery(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        let begun = statistics.mastery.filter { $0.seen > 0 }
        guard !begun.isEmpty else { return [] }
        let bars = begun.map {
            BarChart.Bar($0.topic, $0.mastery, caption: "\(percent($0.mastery)) (\($0.seen) of \($0.cards) cards seen)")
        }
        let rest = statistics.mastery.count - begun.count
        return [StyledText("Mastery by topic", .heading)] + BarChart(bars, maximum: 1).lines(width: width)
            + (rest > 0 ? [StyledText("\(counted(rest, "topic")) not begun", .muted)] : [])
    }

    private static func heatmap(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        guard !statistics.activity.grades.isEmpty else { return [] }
        // Whole weeks, so that the first column is a full one.
        let days = (weeks - 1) * 7 + statistics.today.weekday + 1
        let first = statistics.today.adding(1 - days)
        let counts = statistics.activity.counts(from: first, through: statistics.today)
        return [StyledText("Grades in the last \(weeks) weeks", .heading)]
            + Heatmap(counts, firstWeekday: first.weekday).lines(width: width)
    }

    private static func quizzes(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        let quizzes = statistics.quizzes
        guard let share = quizzes.score.share else { return [] }
        var table = Table([.init("TOPIC", isFlexible: true), .init("ANSWERS", .right), .init("RIGHT", .right)])
        for one in quizzes.topics {
            table.add([
                StyledText(one.topic), StyledText(number(one.score.answers)),
                StyledText(percent(one.score.share ?? 0)),
            ])
        }
        table.add([
            StyledText("all topics", .strong), StyledText(number(quizzes.score.answers)), StyledText(percent(share)),
        ])
        return [StyledText("Quiz answers in \(counted(quizzes.sittings.count, "sitting"))", .heading)]
            + table.lines(width: width)
    }

    /// How many of the latest quizzes are shown.
    private static let latest = 8

    private static func lastQuizzes(_ statistics: StudyStatistics, _ width: Int) -> [StyledText] {
        let sittings = statistics.quizzes.sittings.suffix(latest)
        guard sittings.count > 1 else { return [] }
        let bars = sittings.map {
            BarChart.Bar(
                $0.day.date.description, $0.score.share ?? 0,
                caption: "\(number($0.score.right)) of \(number($0.score.answers)) right")
        }
        return [StyledText("Latest quizzes", .heading)] + BarChart(bars, maximum: 1).lines(width: width)
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private static func name(of day: StudyDay) -> String {
        "\(weekdays[day.weekday]) \(day.date.description.dropFirst(5))"
    }

    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
