package import Transcripts

/// Where something stands: how anything points at text.
package struct Place: Hashable, Sendable {
    /// In which text of a source the lines are.
    package enum Kind: String, Sendable {
        case notes, transcript
    }

    /// The id of the source.
    package let source: String
    package let kind: Kind
    /// 1-based; nil for notes that do not say.
    package let part: Int?
    package let start: Timestamp?
    package let end: Timestamp?
    /// 1-based lines of the transcript file, or of the notes file for notes.
    package let lines: ClosedRange<Int>
    /// Opens the recording at that second, where its address is known.
    package let url: String?
}

extension Place {
    /// As notes write it: the time where there is one, else the lines.
    package var reference: PlaceReference {
        PlaceReference(part: part, moment: start.map { .time($0, end: end) } ?? .lines(lines))
    }
}
