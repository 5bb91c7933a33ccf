/// A row of small bars, one a value: the shape of a series within a line of text.
package enum Sparkline {
    private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// Scaled from nothing to the largest value; nothing itself is a dot.
    package static func text(_ values: [Double]) -> String {
        let maximum = values.filter(\.isFinite).max() ?? 0
        return String(
            values.map { value in
                guard value > 0, maximum > 0, value.isFinite else { return "·" }
                return levels[min(levels.count - 1, Int(value / maximum * Double(levels.count)))]
            })
    }
}
