/// Horizontal bars, one a line, with their values: bars show the proportion, numbers the fact.
package struct BarChart: Sendable {
    package struct Bar: Sendable {
        package var label: String
        package var value: Double
        /// What stands behind the bar: "12", "87 %".
        package var caption: String

        package init(_ label: String, _ value: Double, caption: String) {
            self.label = label
            self.value = value
            self.caption = caption
        }
    }

    private let bars: [Bar]
    private let maximum: Double

    /// - Parameter maximum: the value of a full bar; by default the largest there is.
    package init(_ bars: [Bar], maximum: Double? = nil) {
        self.bars = bars
        self.maximum = maximum ?? bars.map(\.value).filter(\.isFinite).max() ?? 0
    }

    /// Label, bar, caption; the bars share what the others leave of the width, at most 40 columns.
    package func lines(width: Int) -> [StyledText] {
        let labels = min(bars.map { DisplayWidth.of($0.label) }.max() ?? 0, max(8, width / 3))
        let captions = bars.map { DisplayWidth.of($0.caption) }.max() ?? 0
        let room = max(4, min(40, width - labels - captions - 4))
        return bars.map { bar in
            let label = DisplayWidth.padded(DisplayWidth.truncated(bar.label, to: labels), to: labels)
            let drawn = Self.bar(share: maximum > 0 ? bar.value / maximum : 0, cells: room)
            return StyledText("\(label)  ") + StyledText(DisplayWidth.padded(drawn, to: room), .accent)
                + StyledText("  \(bar.caption)")
        }
    }

    /// A bar drawn to an eighth of a cell; something above nothing is never drawn as nothing.
    static func bar(share: Double, cells: Int) -> String {
        guard share > 0 else { return "" }
        let eighths = max(1, Int((min(share, 1) * Double(cells * 8)).rounded()))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }
}
