import JSON

/// One row of a list that holds a talk.
struct JSONRow: Sendable {
    /// The bytes of the row.
    let range: Range<Int>
    private(set) var start: JSONTime?
    private(set) var end: JSONTime?
    private(set) var duration: JSONTime?
    /// A name, an id, or an object with either.
    private(set) var speaker: JSONNode?
    /// Whether the row is a single word with a time.
    private(set) var isWord = false
    /// The words: one string, or several that are parts of one text.
    private var texts: [JSONNode] = []
    /// Whether the strings are words without blanks of their own.
    private var areWords = false

    /// Nil where the row has no words.
    init?(_ node: JSONNode) {
        range = node.range
        if node.isArray { readTriple(node) } else if node.isObject { readObject(node) }
        if texts.isEmpty { return nil }
    }

    /// The size of the words, in bytes.
    var weight: Int { texts.reduce(0) { $0 + $1.range.count + 1 } }

    /// The words, cleaned.
    func words(in source: SourceText) -> String {
        if texts.count == 1, !texts[0].isEscaped { return source.text(texts[0].range) }
        return CleanText.string(texts.map { $0.text ?? "" }.joined(separator: areWords ? " " : ""))
    }

    /// `[words, start, end]`, `[start, end, words]`.
    private mutating func readTriple(_ node: JSONNode) {
        var text: JSONNode?
        for value in node.children {
            let time = JSONTime(value, inMilliseconds: false)
            if let time, start == nil {
                start = time
            } else if let time, end == nil {
                end = time
            } else if time == nil, value.isString, text == nil {
                text = value
            } else {
                return
            }
        }
        if let text, start != nil { texts = [text] }
    }

    private mutating func readObject(_ node: JSONNode) {
        var text: JSONNode?
        var words: JSONNode?
        var speakers: [JSONNode?] = [nil, nil]
        for (name, value) in node.members {
            switch name {
            case "text", "body", "content", "transcript", "utterance", "sentence", "caption", "line", "message",
                "speech", "utf8":
                if value.isString, text == nil { text = value }
            case "word", "punctuated_word":
                if value.isString, text == nil || name == "punctuated_word" { (text, isWord) = (value, true) }
            case "words", "segs", "tokens", "elements":
                if value.isArray, value.children.contains(where: \.isObject) { words = value }
                if name == "words", value.isString, text == nil { text = value }
            case "start", "startTime", "start_time", "begin", "from", "startSec", "start_seconds", "startSeconds",
                "time", "ts", "offset", "t", "sec", "seconds", "start_offset", "startOffset", "start_ts", "timecode":
                start = start ?? JSONTime(value, inMilliseconds: false)
            case "startMs", "start_ms", "tStartMs", "offsetMs", "startTimeMs", "startMillis", "begin_ms", "time_ms":
                start = JSONTime(value, inMilliseconds: true)
            case "end", "endTime", "end_time", "to", "stop", "endSec", "end_seconds", "endSeconds", "end_ts",
                "end_offset", "endOffset":
                end = end ?? JSONTime(value, inMilliseconds: false)
            case "endMs", "end_ms", "endTimeMs", "endMillis":
                end = JSONTime(value, inMilliseconds: true)
            case "duration", "dur": duration = JSONTime(value, inMilliseconds: false)
            case "durationMs", "dDurationMs", "duration_ms": duration = JSONTime(value, inMilliseconds: true)
            case "offsets": readPair(value, inMilliseconds: true)
            case "timestamps", "timestamp", "timing":
                if value.isArray || value.isObject {
                    if start == nil { readPair(value, inMilliseconds: false) }
                } else {
                    start = start ?? JSONTime(value, inMilliseconds: false)
                }
            case "speaker", "speakerLabel", "speaker_label", "speakerName", "speaker_name", "who":
                if !value.isNull { speakers[0] = speakers[0] ?? value }
            case "speakerId", "speaker_id", "speakerID", "name", "author":
                if !value.isNull { speakers[1] = speakers[1] ?? value }
            default: break
            }
        }
        speaker = speakers[0] ?? speakers[1]
        if let text, text.range.count > 0 { texts = [text] }
        if let words { fill(from: words) }
    }

    /// `{"from": 0, "to": 4380}` or `[0.0, 4.38]`.
    private mutating func readPair(_ node: JSONNode, inMilliseconds: Bool) {
        let pair = Array(
            node.isObject
                ? [node["from"] ?? node["start"], node["to"] ?? node["end"]].compactMap(\.self) : Array(node.children))
        if let first = pair.first { start = JSONTime(first, inMilliseconds: inMilliseconds) ?? start }
        if pair.count > 1 { end = JSONTime(pair[1], inMilliseconds: inMilliseconds) ?? end }
    }

    /// Takes from the words of a row what it does not say itself; some words have no time, some no speaker.
    private mutating func fill(from words: JSONNode) {
        var count: [(speaker: JSONNode, count: Int)] = []
        var (first, last): (JSONTime?, JSONTime?)
        var parts: [JSONNode] = []
        for word in words.children {
            guard word.isObject else { continue }
            if let text = word["word"] ?? word["text"] ?? word["utf8"] ?? word["value"], text.isString {
                parts.append(text)
                areWords = word["word"] != nil || word["text"] != nil
            }
            first =
                first
                ?? (word["start"] ?? word["start_time"] ?? word["ts"]).flatMap { JSONTime($0, inMilliseconds: false) }
            last =
                (word["end"] ?? word["end_time"] ?? word["end_ts"]).flatMap { JSONTime($0, inMilliseconds: false) }
                ?? last
            if speaker == nil, let named = word["speaker"], !named.isNull {
                if let known = count.firstIndex(where: { $0.speaker.value == named.value }) {
                    count[known].count += 1
                } else if count.count < 20 {
                    count.append((named, 1))
                }
            }
        }
        if texts.isEmpty { texts = parts }
        start = start ?? first
        end = end ?? last
        speaker = speaker ?? count.max { $0.count < $1.count }?.speaker
    }
}
