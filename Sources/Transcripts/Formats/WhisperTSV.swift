/// Whisper's table: a header `start end text`, then milliseconds and words between tabs. Columns may stand
/// in another order and there may be one for the speaker; without a header, the order is that one.
struct WhisperTSV: FileFormat {
    private struct Columns {
        var start: Int
        var end: Int?
        var text: Int
        var speaker: Int?
    }

    func claims(_ text: SourceText) -> Bool {
        guard let line = text.firstLine else { return false }
        return columns(text, line) != nil || isRow(text, line)
    }

    private func fields(_ text: SourceText, _ line: Int) -> [Range<Int>] {
        let range = text.fullLine(line)
        var fields: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where text.bytes[index] == Byte.tab {
            fields.append(start..<index)
            start = index + 1
        }
        return fields + [start..<range.upperBound]
    }

    private func columns(_ text: SourceText, _ line: Int) -> Columns? {
        guard text.line(line).count < 200 else { return nil }
        let names = fields(text, line).map { text.text($0).lowercased() }
        guard let start = names.firstIndex(where: { ["start", "start_time", "begin", "time"].contains($0) }),
            let words = names.firstIndex(where: { ["text", "transcript", "words"].contains($0) })
        else { return nil }
        return Columns(
            start: start, end: names.firstIndex { ["end", "end_time", "stop"].contains($0) }, text: words,
            speaker: names.firstIndex { ["speaker", "name", "who"].contains($0) })
    }

    private func isRow(_ text: SourceText, _ line: Int) -> Bool {
        let fields = fields(text, line)
        return fields.count >= 3
            && fields[..<2].allSatisfy {
                !$0.isEmpty && text.bytes[$0].allSatisfy { Byte.isDigit($0) || $0 == UInt8(ascii: ".") }
            }
    }

    func read(_ text: SourceText) throws(TranscriptError) -> Draft {
        var draft = Draft(format: .whisperTSV)
        let header = text.firstLine ?? 1
        let found = columns(text, header)
        let columns = found ?? Columns(start: 0, end: 1, text: 2, speaker: nil)
        var fault: Int?
        for line in (found == nil ? header : header + 1)..<text.lineCount + 1 where !text.line(line).isEmpty {
            let fields = fields(text, line)
            guard fields.count > columns.text, let start = time(text, fields[columns.start]) else {
                fault = fault ?? line
                // A row that is broken over two lines, or no row: its words are kept.
                if let last = draft.segments.indices.last {
                    draft.segments[last].append(text.text(text.line(line)), line: line)
                }
                continue
            }
            let isLast = columns.text >= (columns.speaker ?? 0) && columns.text > columns.start
            let words = isLast ? fields[columns.text].lowerBound..<text.fullLine(line).upperBound : fields[columns.text]
            let (said, isTurn) = TurnDash.strip(text.text(words))
            let end = columns.end.flatMap { $0 < fields.count ? time(text, fields[$0]) : nil }
            let speaker = columns.speaker.flatMap { $0 < fields.count ? Label.name(in: text.text(fields[$0])) : nil }
            draft.segments.append(
                Segment(
                    lines: line...line, start: start, end: end.map { max(start, $0) }, speaker: speaker,
                    startsTurn: isTurn, text: said))
        }
        guard !draft.segments.isEmpty else {
            throw .broken(
                .whisperTSV, line: fault ?? header, problem: "no row has a start, an end and words between tabs")
        }
        return draft
    }

    /// Whole numbers are milliseconds, numbers with a fraction seconds; `0:12.5` is taken too.
    private func time(_ text: SourceText, _ range: Range<Int>) -> Timestamp? {
        let range = text.trimmed(range)
        guard !range.isEmpty, range.count <= 16 else { return nil }
        var value = 0
        for index in range {
            guard Byte.isDigit(text.bytes[index]) else {
                if let mark = TimeMark(text.bytes, at: range.lowerBound, limit: range.upperBound, loose: true) {
                    return mark.time
                }
                return Double(String(decoding: text.bytes[range], as: UTF8.self)).flatMap { Timestamp(seconds: $0) }
            }
            value = value * 10 + Int(text.bytes[index] &- 0x30)
        }
        return Timestamp(milliseconds: value)
    }
}
