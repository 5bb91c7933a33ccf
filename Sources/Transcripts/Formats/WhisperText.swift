/// What Whisper prints: `[00:00.000 --> 00:04.380]  words`, one segment a line. Warnings and progress come
/// before the first one.
struct WhisperText: LineFormat {
    let name = FormatName.whisperText

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        guard census.timeRanges * 3 > census.lines else { return 0 }
        return 0.4 + 0.6 * Double(census.timeRanges) / Double(census.lines)
    }

    func read(_ stretch: Stretch) -> Draft {
        var draft = Draft(format: name)
        var began = false
        for (line, shape) in stretch.shapes {
            switch shape {
            case .timeRange(let start, let end, let range):
                began = true
                let (text, isTurn) = TurnDash.strip(stretch.string(range))
                draft.segments.append(
                    Segment(
                        lines: line...line, start: start.time, end: max(start.time, end.time), startsTurn: isTurn,
                        text: text))
            default:
                let text = stretch.string(ofLine: line)
                if began, let last = draft.segments.indices.last, draft.segments[last].kind == .speech {
                    draft.segments[last].append(text, line: line)
                } else if !text.isEmpty {
                    draft.segments.append(Segment(lines: line...line, text: text, kind: .head))
                }
            }
        }
        return draft
    }
}
