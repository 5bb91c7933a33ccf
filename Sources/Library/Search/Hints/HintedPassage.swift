/// Where a passage of a transcript stands, and the hints that fall on it.
struct HintedPassage {
    let part: Int
    let lines: ClosedRange<Int>
    /// Milliseconds.
    let start: Int?
    private(set) var hints: [Hint.Field: String] = [:]

    init(part: Int, lines: ClosedRange<Int>, start: Int?) {
        self.part = part
        self.lines = lines
        self.start = start
    }

    private mutating func add(_ hint: Hint) {
        if hints[hint.field] == nil { hints[hint.field] = hint.text } else { hints[hint.field]! += "\n" + hint.text }
    }

    /// Gives each hint to the passages that it speaks of, which are those of one source in file order: all that
    /// its span touches, or the one that comes next after a place that is in none.
    static func distribute(_ hints: [Hint], over passages: inout [HintedPassage]) {
        for hint in hints {
            let inPart = passages.indices.filter { hint.part == nil || passages[$0].part == hint.part }
            switch hint.span {
            case .lines(let lines):
                guard let first = inPart.first(where: { passages[$0].lines.upperBound >= lines.lowerBound }) else {
                    continue
                }
                for index in inPart
                where index == first || index > first && passages[index].lines.lowerBound <= lines.upperBound {
                    passages[index].add(hint)
                }
            case .time(let time):
                let timed = inPart.filter { passages[$0].start != nil }
                guard let first = timed.last(where: { passages[$0].start! <= time.lowerBound }) ?? timed.first else {
                    continue
                }
                for index in timed
                where index == first || index > first && passages[index].start! <= time.upperBound {
                    passages[index].add(hint)
                }
            }
        }
    }
}
