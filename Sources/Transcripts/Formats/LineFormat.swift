/// A layout that a stretch of a text can have, told from its lines alone. A new one is a file in this
/// folder and a line in ``Formats``.
protocol LineFormat: Sendable {
    var name: FormatName { get }

    /// How well the layout explains the stretch, 0 (not at all) to 1.
    func confidence(in stretch: Stretch) -> Double

    /// The segments in file order, with times and speakers as written. Every word of the stretch that is
    /// no time mark and no label stands in one of them.
    func read(_ stretch: Stretch) -> Draft

    /// The line at which the layout begins; what stands before it in the stretch is its head. The default
    /// is the first line with a mark, with the label that may stand just above it.
    func bodyStart(of stretch: Stretch) -> Int
}

extension LineFormat {
    func bodyStart(of stretch: Stretch) -> Int {
        let document = stretch.document
        var above = stretch.lines.lowerBound
        for line in stretch.lines {
            switch document.shapes[line - 1] {
            case .blank, .heading:
                continue
            case .text, .labelled:
                above = line
            case .time:
                let isLabel =
                    above < line && document.shapes[above..<line - 1].allSatisfy { $0 == .blank }
                    && Label.isPlausible(document.text.bytes, document.text.line(above))
                return isLabel ? above : line
            default:
                return line
            }
        }
        return stretch.lines.lowerBound
    }
}
