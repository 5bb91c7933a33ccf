/// A place in a source as people write it: a moment on the clock of a part, or lines of the file.
package struct PlaceReference: Hashable, Sendable {
    package enum Moment: Hashable, Sendable {
        case time(Timestamp, end: Timestamp?)
        /// 1-based lines of the transcript file.
        case lines(ClosedRange<Int>)
    }

    /// 1-based; nil where it is not said, which means the first.
    package let part: Int?
    package let moment: Moment

    package init(part: Int? = nil, moment: Moment) {
        self.part = part
        self.moment = moment
    }

    /// Reads what stands in the square brackets of notes: `00:09:52`, `9:52-14:10`, `part 2, 00:31:08`,
    /// `line 312`, `line 312-340`.
    package init?(written text: some StringProtocol) {
        var rest = text[...]
        var part: Int?
        if rest.hasPrefix("part "), let comma = rest.firstIndex(of: ",") {
            guard let number = Int(rest[rest.index(rest.startIndex, offsetBy: 5)..<comma]), number >= 1 else {
                return nil
            }
            part = number
            rest = rest[rest.index(after: comma)...].drop { $0 == " " }
        }
        let isLine = rest.hasPrefix("line ") || rest.hasPrefix("lines ")
        if isLine, let blank = rest.firstIndex(of: " ") { rest = rest[rest.index(after: blank)...] }
        let ends = rest.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
            .map { CleanText.string(String($0)) }
        guard (1...2).contains(ends.count) else { return nil }
        if isLine {
            guard let first = Int(ends[0]), let last = Int(ends[ends.count - 1]), first >= 1, last >= first else {
                return nil
            }
            self.init(part: part, moment: .lines(first...last))
        } else {
            let times = ends.compactMap(Self.time)
            guard times.count == ends.count, times[0] <= times[times.count - 1] else { return nil }
            self.init(part: part, moment: .time(times[0], end: times.count > 1 ? times[1] : nil))
        }
    }

    /// Reads what the command line takes: `H:MM:SS` or `MM:SS`, `PART@H:MM:SS`, or `line:N`.
    package init?(argument text: String) {
        if text.hasPrefix("line:") {
            guard let line = Int(text.dropFirst(5)), line >= 1 else { return nil }
            self.init(moment: .lines(line...line))
            return
        }
        let pieces = text.split(separator: "@", omittingEmptySubsequences: false)
        guard (1...2).contains(pieces.count), let time = Self.time(String(pieces[pieces.count - 1])) else { return nil }
        var part: Int?
        if pieces.count == 2 {
            guard let number = Int(pieces[0]), number >= 1 else { return nil }
            part = number
        }
        self.init(part: part, moment: .time(time, end: nil))
    }

    private static func time(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard let mark = TimeMark(bytes, at: 0, limit: bytes.count), mark.end == bytes.count else { return nil }
        return mark.time
    }

    /// The moment itself, without the part: `9:52` or `line 312`.
    package var start: Timestamp? {
        guard case .time(let time, _) = moment else { return nil }
        return time
    }
}

extension PlaceReference: CustomStringConvertible {
    /// As notes write it, without brackets.
    package var description: String {
        let moment =
            switch self.moment {
            case .time(let time, nil): time.description
            case .time(let time, let end?): "\(time)-\(end)"
            case .lines(let lines):
                lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)-\(lines.upperBound)"
            }
        return part.map { "part \($0), \(moment)" } ?? moment
    }
}
