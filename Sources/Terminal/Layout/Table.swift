/// Rows under aligned columns, laid out by display width.
///
/// On a terminal the table fills the width: the flexible column gives way first, wrapping or cut. In plain mode a row
/// is a line with tabs between the cells.
package struct Table: Sendable {
    package struct Column: Sendable {
        /// What happens to a cell that is wider than its column.
        package enum Overflow: Sendable { case wrap, truncate }

        package var title: String
        package var alignment: Alignment
        /// Whether it gives way when the table is too wide.
        package var isFlexible: Bool
        package var overflow: Overflow

        package init(
            _ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false, overflow: Overflow = .truncate
        ) {
            self.title = title
            self.alignment = alignment
            self.isFlexible = isFlexible
            self.overflow = overflow
        }
    }

    private let columns: [Column]
    private var rows: [[StyledText]] = []
    private static let gap = 2

    package init(_ columns: [Column]) {
        self.columns = columns
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Adds a row; cells that are missing are empty. Controls in cells become blanks.
    package mutating func add(_ cells: [StyledText]) {
        precondition(cells.count <= columns.count, "more cells than columns")
        rows.append(cells + Array(repeating: "", count: columns.count - cells.count))
    }

    /// One record a line without a header, the cells separated by tabs.
    package var plainLines: [String] {
        rows.map { row in row.map { Sanitizer.cleaned($0.plainText) }.joined(separator: "\t") }
    }

    /// The header and the rows within a width.
    package func lines(width: Int, showsHeader: Bool = true) -> [StyledText] {
        let rows = rows.map { row in row.map { $0.sanitized() } }
        let widths = columnWidths(of: rows, total: width)
        var lines: [StyledText] = []
        if showsHeader {
            let titles = columns.map { StyledText($0.title, .heading) }
            lines += layout(titles, widths: widths, wraps: false)
        }
        for row in rows { lines += layout(row, widths: widths, wraps: true) }
        return lines
    }

    private func columnWidths(of rows: [[StyledText]], total: Int) -> [Int] {
        var widths = columns.indices.map { column in
            max(DisplayWidth.of(columns[column].title), rows.map { $0[column].width }.max() ?? 0)
        }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - total
        // The flexible columns give way, the widest first; then, if need be, the others.
        for givers in [columns.indices.filter { columns[$0].isFlexible }, Array(columns.indices)] {
            while excess > 0, let widest = givers.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
                let second = givers.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
                let cut = min(excess, max(1, widths[widest] - max(second, 8)))
                widths[widest] -= cut
                excess -= cut
            }
        }
        return widths
    }

    private func layout(_ row: [StyledText], widths: [Int], wraps: Bool) -> [StyledText] {
        let cells = columns.indices.map { column -> [StyledText] in
            wraps && columns[column].overflow == .wrap
                ? row[column].wrapped(to: widths[column]) : [row[column].truncated(to: widths[column])]
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { index in
            var line: StyledText = ""
            for column in columns.indices {
                let cell = index < cells[column].count ? cells[column][index] : ""
                if column > 0 { line += StyledText(String(repeating: " ", count: Self.gap)) }
                line += cell.padded(to: widths[column], alignment: columns[column].alignment)
            }
            return line.trimmed()
        }
    }
}
