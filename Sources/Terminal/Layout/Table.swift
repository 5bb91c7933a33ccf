/// Rows under aligned columns, laid out by display width.
///
/// On a terminal the table fills the width: the flexible column gives way first, wrapping or cut. Where a column holds
/// what one types it stays whole: optional columns are left out for it, and where that is not enough it has a line to
/// itself, with the others below. In plain mode a row is a line with tabs between the cells.
package struct Table: Sendable {
    package struct Column: Sendable {
        /// What happens to a cell that is wider than its column.
        package enum Overflow: Sendable { case wrap, truncate }

        package var title: String
        package var alignment: Alignment
        /// Whether it gives way when the table is too wide.
        package var isFlexible: Bool
        package var overflow: Overflow
        /// Whether its cells are typed, so that none is cut or broken.
        package var isWhole: Bool
        /// The columns of the terminal that it needs to be of use, if it is flexible.
        package var least: Int
        /// Whether it is left out where it would stand in the way of a whole one, and where all its cells are empty.
        package var isOptional: Bool

        package init(
            _ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false, overflow: Overflow = .truncate,
            isWhole: Bool = false, least: Int = 8, isOptional: Bool = false
        ) {
            self.title = title
            self.alignment = alignment
            self.isFlexible = isFlexible
            self.overflow = overflow
            self.isWhole = isWhole
            self.least = least
            self.isOptional = isOptional
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
        Table(columns, rows.map { row in row.map { $0.sanitized() } }).arranged(width: width, showsHeader: showsHeader)
    }

    private func arranged(width: Int, showsHeader: Bool) -> [StyledText] {
        let filled = columns.indices.filter { index in
            !columns[index].isOptional || rows.contains { !$0[index].isEmpty }
        }
        let shown = picking(filled).fitted(to: width)
        if shown.leastWidth > width, columns.contains(where: \.isWhole) {
            return picking(filled).stacked(width: width, showsHeader: showsHeader)
        }
        return shown.laidOut(width: width, showsHeader: showsHeader)
    }

    /// Without as many optional columns, the widest first, as it takes for the rest to fit.
    private func fitted(to width: Int) -> Table {
        var part = self
        while part.leastWidth > width {
            let widths = part.naturalWidths
            let optional = part.columns.indices.filter { part.columns[$0].isOptional }
            guard let widest = optional.max(by: { widths[$0] < widths[$1] }) else { break }
            part = part.picking(part.columns.indices.filter { $0 != widest })
        }
        return part
    }

    private init(_ columns: [Column], _ rows: [[StyledText]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The same with these columns alone.
    private func picking(_ indices: [Int]) -> Table {
        Table(indices.map { columns[$0] }, rows.map { row in indices.map { row[$0] } })
    }

    /// The width below which a whole column would be cut, or a flexible one be of no use.
    private var leastWidth: Int {
        naturalWidths.enumerated().reduce(Self.gap * (columns.count - 1)) { sum, one in
            let column = columns[one.offset]
            return sum + (column.isFlexible ? min(one.element, column.least) : one.element)
        }
    }

    /// Each row on two lines or more: the whole cell, and indented below it the others.
    private func stacked(width: Int, showsHeader: Bool) -> [StyledText] {
        guard let whole = columns.firstIndex(where: \.isWhole), columns.count > 1 else {
            return laidOut(width: width, showsHeader: showsHeader)
        }
        let indent = StyledText("    ")
        let others = picking(columns.indices.filter { $0 != whole }).fitted(to: width - indent.width)
        let below = others.groups(width: width - indent.width, showsHeader: showsHeader)
        var lines = showsHeader ? [StyledText(columns[whole].title, .heading)] : []
        var groups = below[...]
        if showsHeader { lines += (groups.popFirst() ?? []).map { indent + $0 } }
        for (row, group) in zip(rows, groups) {
            lines.append(row[whole])
            lines += group.filter { !$0.isEmpty }.map { indent + $0 }
        }
        return lines
    }

    private func laidOut(width: Int, showsHeader: Bool) -> [StyledText] {
        groups(width: width, showsHeader: showsHeader).flatMap { $0 }
    }

    /// The lines of the header, if it is shown, and of each row.
    private func groups(width: Int, showsHeader: Bool) -> [[StyledText]] {
        let widths = columnWidths(total: width)
        var lines: [[StyledText]] = []
        if showsHeader {
            let titles = columns.map { StyledText($0.title, .heading) }
            lines.append(layout(titles, widths: widths, wraps: false))
        }
        for row in rows { lines.append(layout(row, widths: widths, wraps: true)) }
        return lines
    }

    private func columnWidths(total: Int) -> [Int] {
        var widths = naturalWidths
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - total
        // The flexible columns give way, the widest first; then, if need be, the others.
        for isLastResort in [false, true] {
            func least(_ column: Int) -> Int { isLastResort ? 8 : columns[column].least }
            let givers = columns.indices.filter { isLastResort ? !columns[$0].isWhole : columns[$0].isFlexible }
            func widest() -> Int? {
                givers.filter { widths[$0] > least($0) }.max { widths[$0] < widths[$1] }
            }
            while excess > 0, let widest = widest() {
                let second = givers.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
                let cut = min(excess, max(1, widths[widest] - max(second, least(widest))))
                widths[widest] -= cut
                excess -= cut
            }
        }
        return widths
    }

    private var naturalWidths: [Int] {
        columns.indices.map { column in
            max(DisplayWidth.of(columns[column].title), rows.map { $0[column].width }.max() ?? 0)
        }
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
