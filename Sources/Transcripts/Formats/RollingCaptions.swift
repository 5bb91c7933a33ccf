/// YouTube's automatic captions: two lines on screen, of which the upper one was said before.
///
/// What is new stands on the lower line of a long cue; the short cue between two long ones repeats it on
/// the upper line. The position tells which is which, not equality: people do say "yeah" twice.
enum RollingCaptions {
    /// The longest that a cue which only repeats is on screen, in milliseconds.
    private static let blink = 50

    /// Whether the cues roll: lines carry time tags, or most upper lines repeat the lower line before.
    static func areIn(_ cues: [Cue], _ text: SourceText) -> Bool {
        var (rolling, pairs, tagged) = (0, 0, 0)
        var lower: Range<Int>?
        for cue in cues.prefix(400) {
            let lines = cue.lines.map(text.line)
            if lines.contains(where: { hasTimeTag(text.bytes, $0) }) { tagged += 1 }
            if let lower, let upper = lines.first(where: { !$0.isEmpty }) {
                pairs += 1
                if text.bytes[upper].elementsEqual(text.bytes[lower]) || cue.duration <= blink { rolling += 1 }
            }
            lower = lines.last { !$0.isEmpty } ?? lower
        }
        if tagged > 0, tagged * 4 >= cues.prefix(400).count { return true }
        return pairs >= 4 && rolling * 10 >= pairs * 8
    }

    /// Each long cue with its lower line alone.
    static func joined(_ cues: [Cue], _ text: SourceText) -> [Cue] {
        var joined: [Cue] = []
        /// The line of the words that were last new, so that a cue of one line can be told as a repeat.
        var last: Range<Int>?
        for cue in cues {
            let filled = cue.lines.filter { !text.line($0).isEmpty }
            guard let first = filled.first, let line = filled.last else { continue }
            let isTagged = hasTimeTag(text.bytes, text.line(line))
            let isLower = cue.lines.count >= 2 && line > cue.lines.lowerBound
            if !isTagged {
                if cue.duration <= blink, cue.end != nil { continue }
                // A line by itself on top, or a cue of one line: new unless it stood there before.
                if !isLower, let last, text.text(last) == text.text(text.line(first)) { continue }
            }
            var cue = cue
            cue.lines = line..<line + 1
            last = text.line(line)
            joined.append(cue)
        }
        return joined
    }

    private static func hasTimeTag(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count > 8 else { return false }
        for index in range.lowerBound..<range.upperBound - 8
        where bytes[index] == UInt8(ascii: "<") && Byte.isDigit(bytes[index + 1]) {
            if TimeMark(bytes, at: index + 1, limit: range.upperBound) != nil { return true }
        }
        return false
    }
}
