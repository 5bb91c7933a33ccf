/// How many lines of each shape a stretch has, and which labels come back in it.
struct Census: Sendable {
    /// Lines with something on them, headings aside.
    var lines = 0
    var timeRanges = 0
    var cueTimes = 0
    var times = 0
    var timedTexts = 0
    /// Timed texts in the frame that most of them have.
    var frame: TimeFrame = .bare
    var namesWithTime = 0
    var labelled = 0
    /// Lines with a time, a name and words.
    var timedLabelled = 0
    var bold = 0
    /// How often each label stands before its words, or alone just before a time.
    var labels: [String: Int] = [:]
    /// How often each line that could be a label stands just below a time.
    var namesBelow: [String: Int] = [:]
    /// How often each short text behind a time that could be a label stands there: `00:12 Ann`.
    var timedNames: [String: Int] = [:]
    /// The share of time marks that do not lie before the one above them, 0 to 1; 0 with none.
    var order = 0.0

    init(_ document: Document, _ lines: Range<Int>) {
        var frames: [TimeFrame: Int] = [:]
        var last: Timestamp?
        var (steps, forward) = (0, 0)
        var previous: LineShape = .blank
        func tick(_ mark: TimeMark) {
            if let last {
                steps += 1
                if mark.time >= last { forward += 1 }
            }
            last = mark.time
        }
        for line in lines {
            let shape = document.shapes[line - 1]
            switch shape {
            case .blank:
                continue
            case .heading:
                previous = shape
                continue
            case .timeRange(let mark, _, _):
                timeRanges += 1
                tick(mark)
            case .cueTime(let mark, _):
                cueTimes += 1
                tick(mark)
            case .timedLabelled(let mark, let name, _, let frame):
                timedLabelled += 1
                if let frame { frames[frame, default: 0] += 1 }
                tick(mark)
                labels[document.string(name), default: 0] += 1
            case .time(let mark):
                times += 1
                tick(mark)
                if case .text(let range) = previous, Label.isPlausible(document.text.bytes, range) {
                    labels[document.string(range), default: 0] += 1
                }
            case .timedText(let mark, let text, let frame):
                timedTexts += 1
                if text.count <= 40, Label.isPlausible(document.text.bytes, text) {
                    timedNames[document.string(text), default: 0] += 1
                }
                frames[frame, default: 0] += 1
                tick(mark)
            case .nameAndTime(let name, let mark):
                namesWithTime += 1
                tick(mark)
                if let name { labels[document.string(name), default: 0] += 1 }
            case .labelled(let name, _, let isBold):
                labelled += 1
                if isBold { bold += 1 }
                labels[document.string(name), default: 0] += 1
            case .text(let range):
                if case .time = previous, range.count <= 60, Label.isPlausible(document.text.bytes, range) {
                    namesBelow[document.string(range), default: 0] += 1
                }
            }
            previous = shape
            self.lines += 1
        }
        frame = frames.max { ($0.value, $1.key == .bare ? 1 : 0) < ($1.value, $0.key == .bare ? 1 : 0) }?.key ?? .bare
        order = steps > 0 ? Double(forward) / Double(steps) : 0
    }

    /// Lines whose label comes back, so that it is a speaker's and no turn of phrase.
    var recurring: Int { labels.values.lazy.filter { $0 > 1 }.reduce(0, +) }

    /// Whether marks of time run forward as a clock does. Two marks or fewer prove nothing.
    var hasClock: Bool { order >= 0.8 }
}
