import Practice
import Terminal

/// The four grades with their keys and what each would mean.
struct ReviewGrades {
    /// Grade and wait; no wait in a cram, which plans nothing.
    private let grades: [(rating: Rating, wait: String)]

    init(_ desk: ReviewDesk) {
        let now = desk.now
        let outcomes = desk.session.preview(at: now)
        let days = desk.session.plan.scheduler.days
        grades = Rating.allCases.map { rating in
            let outcome = outcomes.first { $0.rating == rating }
            return (rating, outcome.map { Interval(until: $0.schedule, from: now, counting: days).description } ?? "")
        }
    }

    /// `1 again (1 min), 2 hard (6 min), …`
    var sentence: StyledText {
        StyledText(
            grades.map { grade, wait in "\(grade.rawValue) \(grade.name)" + (wait.isEmpty ? "" : " (\(wait))") }
                .joined(separator: ", "))
    }

    /// The same in as few rows as hold it, a grade never parted from its key and its wait.
    func shortBar(width: Int) -> [StyledText] {
        grades.reduce(into: [StyledText]()) { lines, one in
            let piece =
                StyledText("\(one.rating.rawValue) ", .accent) + StyledText(one.rating.name, .strong)
                + (one.wait.isEmpty ? "" : StyledText(" \(one.wait)", .muted))
            if let last = lines.last, last.width + 3 + piece.width <= width {
                lines[lines.count - 1] = last + "   " + piece
            } else {
                lines.append(piece)
            }
        }
    }

    /// Two rows: the grades, and their waits below them; more rows where the width is small.
    func bar(width: Int) -> [StyledText] {
        let names = grades.map { StyledText("\($0.rating.rawValue) ", .accent) + StyledText($0.rating.name, .strong) }
        let cell = max(names.map(\.width).max() ?? 0, grades.map { DisplayWidth.of($0.wait) + 2 }.max() ?? 0) + 3
        let perRow = max(1, width / cell)
        var lines: [StyledText] = []
        for start in stride(from: 0, to: grades.count, by: perRow == 3 ? 2 : perRow) {
            let row = start..<min(grades.count, start + (perRow == 3 ? 2 : perRow))
            lines.append(row.reduce(into: "") { $0 += names[$1].padded(to: cell) }.trimmed())
            let waits = row.reduce(into: "" as StyledText) { line, index in
                line += StyledText("  \(grades[index].wait)", .muted).padded(to: cell)
            }
            if !waits.trimmed().isEmpty { lines.append(waits.trimmed()) }
        }
        return lines
    }
}
