import Transcripts

extension Transcript {
    /// Reads a sample.
    static func of(_ text: String) throws -> Transcript { try TranscriptReader.read(Array(text.utf8)) }

    /// The segments that count, a line each, as in `1.5-4 Ann: words`.
    var lines: [String] { segments.filter(\.kind.isCounted).map(\.rendered) }

    /// The segments that do not count.
    var others: [String] { segments.filter { !$0.kind.isCounted }.map { "\($0.kind) \($0.rendered)" } }

    var speech: [Segment] { segments.filter { $0.kind == .speech } }
}

extension Segment {
    /// `1.5-4 Ann: words`; `/` begins a turn without a name, `~` stands for a time that is missing.
    var rendered: String {
        func time(_ time: Timestamp?) -> String {
            guard let time else { return "~" }
            return time.milliseconds.isMultiple(of: 1000) ? "\(time.milliseconds / 1000)" : "\(time.seconds)"
        }
        let times = start == nil && end == nil ? "" : "\(time(start))-\(time(end)) "
        let turn = speaker == nil && startsTurn ? "/ " : ""
        return times + turn + (speaker.map { $0 + ": " } ?? "") + text
    }
}
