/// Days as cells: a column a week, a row a weekday, darker where more was done.
package struct Heatmap: Sendable {
    private let values: [Int]
    private let firstWeekday: Int
    private static let rows = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let cells = ["·", "░", "▒", "▓", "█"]

    /// - Parameters:
    ///   - values: one number a day, the last being today.
    ///   - firstWeekday: the weekday of the first value, 0 for Monday.
    package init(_ values: [Int], firstWeekday: Int) {
        self.values = values
        self.firstWeekday = (firstWeekday % 7 + 7) % 7
    }

    /// Seven lines and a legend; the oldest weeks are left out if they do not fit.
    package func lines(width: Int) -> [StyledText] {
        let weeks = (firstWeekday + values.count + 6) / 7
        let shown = max(1, min(weeks, (width - 5) / 2))
        let peak = values.max() ?? 0
        var lines = Self.rows.indices.map { row -> StyledText in
            var line = StyledText("\(Self.rows[row])  ", .muted)
            for week in (weeks - shown)..<weeks {
                let day = week * 7 + row - firstWeekday
                line += values.indices.contains(day) ? Self.cell(values[day], peak: peak) : " "
                line += " "
            }
            return line.trimmed()
        }
        let scale = Self.cells.joined(separator: " ")
        lines.append(StyledText("     0 \(scale) \(peak) a day", .muted))
        return lines
    }

    private static func cell(_ value: Int, peak: Int) -> StyledText {
        guard value > 0, peak > 0 else { return StyledText(cells[0], .muted) }
        return StyledText(cells[min(4, 1 + (value - 1) * 4 / peak)], .success)
    }
}
