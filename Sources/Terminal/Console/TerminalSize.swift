/// Columns and rows of a terminal.
package struct TerminalSize: Sendable, Equatable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The size of the terminal behind a descriptor, else what `COLUMNS` and `LINES` say, else 80 by 24.
    package static func of(_ descriptor: Int32, environment: [String: String]) -> TerminalSize {
        if let size = Platform.windowSize(descriptor) { return size }
        func number(_ name: String) -> Int? {
            environment[name].flatMap(Int.init).flatMap { (1...10_000).contains($0) ? $0 : nil }
        }
        return TerminalSize(columns: number("COLUMNS") ?? 80, rows: number("LINES") ?? 24)
    }
}
