/// Finds where, without a heading between, marks of one kind give way to marks of another for good.
enum LayoutChange {
    /// The kinds of marks that never take turns in one layout.
    private enum Kind {
        case range, cue, timed, labelled
    }

    /// The marks on either side of a change that must agree, and how many of them must.
    private static let window = 8
    private static let agreeing = 7

    /// `lines` cut at every change of layout. Linear in the lines.
    static func cut(_ lines: Range<Int>, of document: Document) -> [Range<Int>] {
        let marks = marks(lines, document)
        guard marks.count >= 2 * window else { return [lines] }
        var cuts: [Range<Int>] = []
        var begin = lines.lowerBound
        var index = window
        while index + window <= marks.count {
            let (before, after) = (marks[index - 1].kind, marks[index].kind)
            guard before != after, share(marks[index - window..<index], before) >= agreeing,
                share(marks[index..<index + window], after) >= agreeing
            else {
                index += 1
                continue
            }
            let line = start(of: marks[index].line, above: marks[index - 1].line, document)
            cuts.append(begin..<line)
            begin = line
            index += window
        }
        return cuts + [begin..<lines.upperBound]
    }

    private static func share(_ marks: ArraySlice<(line: Int, kind: Kind)>, _ kind: Kind) -> Int {
        marks.reduce(0) { $0 + ($1.kind == kind ? 1 : 0) }
    }

    private static func marks(_ lines: Range<Int>, _ document: Document) -> [(line: Int, kind: Kind)] {
        var marks: [(line: Int, kind: Kind)] = []
        var seen: Set<String> = []
        var pending: [(line: Int, label: String)] = []
        for line in lines {
            switch document.shapes[line - 1] {
            case .timeRange: marks.append((line, .range))
            case .cueTime: marks.append((line, .cue))
            case .time, .timedText, .timedLabelled, .nameAndTime: marks.append((line, .timed))
            case .labelled(let name, _, _): pending.append((line, document.string(name)))
            case .blank, .heading, .text: break
            }
        }
        guard !pending.isEmpty else { return marks }
        // Only labels that come back are marks.
        var recurring: Set<String> = []
        for (_, label) in pending where !seen.insert(label).inserted { recurring.insert(label) }
        marks += pending.lazy.filter { recurring.contains($0.label) }.map { ($0.line, .labelled) }
        return marks.sorted { $0.line < $1.line }
    }

    /// The line at which the stretch of a mark begins: that of its label or index, if one stands above it.
    private static func start(of line: Int, above: Int, _ document: Document) -> Int {
        var start = line
        while start - 1 > above, case .blank = document.shapes[start - 2] { start -= 1 }
        guard start - 1 > above else { return line }
        let range = document.text.line(start - 1)
        let isHeader: Bool =
            switch document.shapes[line - 1] {
            case .time: Label.isPlausible(document.text.bytes, range)
            case .cueTime: document.text.bytes[range].allSatisfy(Byte.isDigit)
            default: false
            }
        return isHeader ? start - 1 : line
    }
}
