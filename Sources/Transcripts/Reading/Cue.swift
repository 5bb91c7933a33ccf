/// One cue of a caption file: its times and the lines of its text.
struct Cue: Sendable {
    var start: Timestamp
    /// Nil where the time line is cut off.
    var end: Timestamp?
    /// The line of the times, 1-based.
    let timeLine: Int
    /// The lines of the text, from the one below the times to the last that is not empty.
    var lines: Range<Int>

    /// How long it is on screen, in milliseconds; 0 where that is unknown.
    var duration: Int { end.map { $0.milliseconds - start.milliseconds } ?? 0 }
}

/// Finds the cues in lines. A cue ends where the next one begins, so that an empty line inside a text
/// loses nothing. Index lines and ids directly above a time line belong to no text.
struct CueFinder {
    let text: SourceText
    /// Whether any line between an empty one and a time line is an id, as in WebVTT; else only a number.
    let hasIDs: Bool
    private(set) var cues: [Cue] = []
    /// The lines with text of the cue that is open; a line with a blank on it counts.
    private var texts: [Int] = []

    init(_ text: SourceText, _ lines: Range<Int>, hasIDs: Bool, shapeOf: (Int) -> LineShape) {
        self.text = text
        self.hasIDs = hasIDs
        var isInBlock = false
        var wasEmpty = true
        for line in lines {
            let isEmpty = text.fullLine(line).isEmpty
            if case .cueTime(let start, let end) = shapeOf(line) {
                if let last = texts.last, last == line - 1, isID(last) { texts.removeLast() }
                close()
                cues.append(Cue(start: start.time, end: end?.time, timeLine: line, lines: line + 1..<line + 1))
                isInBlock = false
            } else if isEmpty {
                isInBlock = false
            } else if isInBlock || (hasIDs && wasEmpty && isBlock(line)) {
                isInBlock = true
            } else {
                texts.append(line)
            }
            wasEmpty = isEmpty
        }
        dropCutOffCue()
        close()
    }

    private mutating func close() {
        if let index = cues.indices.last, let last = texts.last {
            cues[index].lines = cues[index].timeLine + 1..<last + 1
        }
        texts.removeAll(keepingCapacity: true)
    }

    private func isID(_ line: Int) -> Bool {
        isNumber(line) || (hasIDs && text.fullLine(line - 1).isEmpty)
    }

    private func isNumber(_ line: Int) -> Bool { text.bytes[text.line(line)].allSatisfy(Byte.isDigit) }

    /// Whether a block that is no cue begins here.
    private func isBlock(_ line: Int) -> Bool {
        let bytes = text.bytes[text.line(line)]
        return ["NOTE", "STYLE", "REGION"].contains { word in
            bytes.starts(with: word.utf8)
                && (bytes.count == word.utf8.count || Byte.isSpace(bytes.dropFirst(word.utf8.count).first ?? 0))
        }
    }

    /// Leaves out the index and half a time line at the end of a file that was cut off.
    private mutating func dropCutOffCue() {
        guard let last = texts.last, let cue = cues.last else { return }
        let isHalfTime = text.bytes[text.line(last)].allSatisfy { Byte.isDigit($0) || ":.,-> ".utf8.contains($0) }
        guard isHalfTime, !text.line(last).isEmpty else { return }
        var first = last
        if texts.count > 1, texts[texts.count - 2] == last - 1, isNumber(last - 1), !isNumber(last) { first -= 1 }
        if first > cue.timeLine + 1, text.line(first - 1).isEmpty { texts.removeAll { $0 >= first } }
    }
}
