import JSON

/// JSON of any maker, told by its keys: the longest list of rows that hold words and times.
///
/// The name of the layout comes from ``Formats/json``; a list that none of them claims is called
/// ``FormatName/json``. Errors name the line.
struct JSONTranscript: FileFormat {
    func claims(_ text: SourceText) -> Bool {
        guard let line = text.firstLine else { return false }
        let bytes = text.bytes[text.line(line).lowerBound...].prefix(4096).filter { !Byte.isSpace($0) }
        guard let first = bytes.first else { return false }
        // A bracket opens many a text transcript too: `[00:00.000 --> …`, `[Music]`.
        let next = bytes.dropFirst().first
        switch first {
        case UInt8(ascii: "{"): return next == nil || next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
        case UInt8(ascii: "["):
            guard let next else { return true }
            if next == UInt8(ascii: "[") {
                return bytes.dropFirst(2).first.map {
                    $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\"") || Byte.isDigit($0)
                } ?? true
            }
            return next == UInt8(ascii: "{") || next == UInt8(ascii: "\"") || next == UInt8(ascii: "]")
        default: return false
        }
    }

    func read(_ text: SourceText) throws(TranscriptError) -> Draft {
        let root = try Self.parse(text)
        let lines = LineCounter(text)
        var speakers = JSONSpeakers()
        speakers.collect(root)
        guard let list = JSONRows(root) else {
            if let draft = Self.wholeText(root, text) { return draft }
            let line = JSONRows.chapters(root).map { text.lineNumber(at: $0.offset) }
            throw .broken(
                .json, line: line ?? text.firstLine ?? 1,
                problem: line == nil
                    ? "it holds no list of segments with words" : "it holds a list of titles, not of what was said")
        }
        var draft = Draft(format: .json)
        let unit = list.unit
        for row in list.rows {
            let start = row.start?.timestamp(unit)
            var end = row.end?.timestamp(unit)
            if end == nil, let start, let length = row.duration?.timestamp(unit) {
                end = Timestamp(milliseconds: start.milliseconds + length.milliseconds)
            }
            let (words, isTurn) = TurnDash.strip(row.words(in: text))
            let speaker = row.speaker.flatMap { speakers.name(of: $0) }
            draft.segments.append(
                Segment(
                    lines: lines.lines(of: row.range), start: start, end: end.map { max(start ?? $0, $0) },
                    speaker: speaker, startsTurn: isTurn, text: words))
        }
        if let name = Formats.json.first(where: { $0.claims(root, list) })?.name { draft.format = name }
        draft.metadata = Self.metadata(root)
        return draft
    }

    private static func parse(_ text: SourceText) throws(TranscriptError) -> JSONNode {
        do {
            return try JSONDocument(text.bytes).root
        } catch {
            throw .broken(
                .json, line: text.lineNumber(at: min(error.offset, text.bytes.count)), problem: error.description)
        }
    }

    /// A document that holds the text of the talk but no list of segments.
    private static func wholeText(_ root: JSONNode, _ text: SourceText) -> Draft? {
        for node in [root, root["output"], root["result"], root["data"]].compactMap({ $0 }) {
            guard let words = (node["text"] ?? node["transcription"] ?? node["transcript"]), words.isString else {
                continue
            }
            let line = text.lineNumber(at: words.offset)
            let pieces = Sentences.pieces(of: CleanText.string(words.text ?? ""), longest: 200)
            return Draft(
                format: .json, metadata: metadata(root),
                segments: pieces.map { Segment(lines: line...line, text: $0.text) })
        }
        return nil
    }

    private static func metadata(_ root: JSONNode) -> Transcript.Metadata {
        func text(_ names: [StaticString]) -> String? {
            for node in [root, root["metadata"], root["episode"]].compactMap({ $0 }) {
                for name in names {
                    if let text = node[name]?.text.map({ CleanText.string($0) }), !text.isEmpty { return text }
                }
            }
            return nil
        }
        return Transcript.Metadata(
            title: text(["title"]), show: text(["show", "podcast"]), date: text(["date"]).flatMap(CalendarDate.find),
            url: text(["url", "link"]).flatMap { WebAddress.first(in: $0) })
    }
}

/// The lines of neighbouring places, found without a search where they go forward.
struct LineCounter {
    private let text: SourceText

    init(_ text: SourceText) { self.text = text }

    func lines(of range: Range<Int>) -> ClosedRange<Int> {
        let first = text.lineNumber(at: range.lowerBound)
        return first...max(first, text.lineNumber(at: max(range.lowerBound, range.upperBound - 1)))
    }
}
