/// What a segment is, and so whether it is searched, linked and asked about.
package enum SegmentKind: String, CaseIterable, Sendable {
    /// What somebody said.
    case speech
    /// Written matter that says something: summaries, key claims, essays. Searched like speech.
    case summary
    /// A paid read.
    case sponsor
    /// Part of a passage that stands a second time in the file.
    case `repeat`
    /// Placeholder rows, sound cues, caption rubbish.
    case noise
    /// Titles, names, addresses, tags.
    case head

    /// Whether segments of this kind are searched, linked and asked about.
    package var isContent: Bool { self == .speech || self == .summary }

    /// Whether segments of this kind are counted as segments of the transcript.
    package var isCounted: Bool { self != .noise && self != .head }
}

/// The smallest timed or numbered unit of a transcript.
package struct Segment: Hashable, Sendable {
    /// The lines of the original file it was read from, 1-based, without the lines of its label.
    package var lines: ClosedRange<Int>
    package var start: Timestamp?
    package var end: Timestamp?
    /// Who speaks, as labelled; nil where the file does not say.
    package var speaker: String?
    /// Whether somebody else begins to speak here, named or not.
    package var startsTurn: Bool
    /// Trimmed, white space folded to single blanks, never empty.
    package var text: String
    package var kind: SegmentKind

    package init(
        lines: ClosedRange<Int>, start: Timestamp? = nil, end: Timestamp? = nil, speaker: String? = nil,
        startsTurn: Bool = false, text: String, kind: SegmentKind = .speech
    ) {
        self.lines = lines
        self.start = start
        self.end = end
        self.speaker = speaker
        self.startsTurn = startsTurn
        self.text = text
        self.kind = kind
    }

    /// Adds words that stand on a later line.
    mutating func append(_ more: String, line: Int) {
        guard !more.isEmpty else { return }
        text += text.isEmpty ? more : " " + more
        lines = lines.lowerBound...max(lines.upperBound, line)
    }

    /// Words as a reader counts them: runs between blanks that hold a letter or a digit.
    package var wordCount: Int { WordCount.words(in: text) }
}
