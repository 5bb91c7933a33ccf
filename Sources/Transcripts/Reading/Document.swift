/// A text and the shape of each of its lines.
package struct Document: Sendable {
    let text: SourceText
    /// One a line; the shape of line `n` is at `n - 1`.
    let shapes: [LineShape]

    init(_ text: SourceText) {
        self.text = text
        var shapes = (1...text.lineCount).map { LineShape(text.bytes, text.line($0)) }
        Self.dropStrayTimes(&shapes, text)
        self.shapes = shapes
    }

    /// Makes text of lines whose time is out of order by itself: a minute or more off, while the times
    /// around it go on as if it were not there.
    private static func dropStrayTimes(_ shapes: inout [LineShape], _ text: SourceText) {
        /// A minute, in milliseconds.
        let far = 60_000
        var marks: [(index: Int, time: Int)] = []
        for (index, shape) in shapes.enumerated() {
            if let time = shape.looseTime { marks.append((index, time.milliseconds)) }
        }
        guard marks.count >= 4 else { return }
        for at in marks.indices.dropLast() {
            let (time, next) = (marks[at].time, marks[at + 1].time)
            let previous = at > 0 ? marks[at - 1].time : 0
            let isAhead = time > next + far && previous <= next && next < previous + 10 * far
            let isBehind = time + far < previous && next >= previous && next < previous + 10 * far
            if isAhead || isBehind { shapes[marks[at].index] = .text(text.line(marks[at].index + 1)) }
        }
    }

    /// The words of a line as they are stored.
    func string(_ range: Range<Int>) -> String { text.text(range) }
}

/// Neighbouring lines of a document that share a layout.
package struct Stretch: Sendable {
    let document: Document
    /// 1-based.
    let lines: Range<Int>
    let census: Census

    init(_ document: Document, _ lines: Range<Int>) {
        self.document = document
        self.lines = lines
        census = Census(document, lines)
    }

    /// The lines that are not blank, with their numbers.
    var shapes: some Sequence<(line: Int, shape: LineShape)> {
        lines.lazy.map { (line: $0, shape: document.shapes[$0 - 1]) }.filter { $0.shape != .blank }
    }

    func string(_ range: Range<Int>) -> String { document.string(range) }

    /// The whole line as text.
    func string(ofLine line: Int) -> String { document.string(document.text.line(line)) }

    /// The words of a timed line behind its time, with the label in front of them.
    func words(behind mark: TimeMark, with label: Range<Int>) -> Range<Int> {
        let bytes = document.text.bytes
        var start = mark.end
        while start < label.lowerBound, " \t)]\\:|-\u{A0}".utf8.contains(bytes[start]) { start += 1 }
        return start..<document.text.line(document.text.lineNumber(at: label.lowerBound)).upperBound
    }
}
