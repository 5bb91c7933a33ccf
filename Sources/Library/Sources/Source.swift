package import Transcripts

/// An episode or a course, with what is known of it.
package struct Source: Hashable, Sendable {
    let key: Int
    package let id: String
    package let title: String
    package let show: String?
    package let date: String?
    package let url: String?
    package let people: [Transcript.Person]
    package let topics: [String]
    package let hasNotes: Bool
    package let transcript: StoredTranscript?

    /// What is stored of a transcript, its text aside.
    package struct StoredTranscript: Hashable, Sendable {
        package let path: String
        package let format: String
        package let words: Int
        package let segments: Int
        /// The fingerprint for a `words:` mark.
        package let sketch: String
        package let parts: [StoredPart]
        package let repeats: [Transcript.Repeat]
        package let sponsors: [Stretch]
    }

    package struct StoredPart: Hashable, Sendable {
        /// 1-based.
        package let number: Int
        package let title: String?
        package let url: String?
        package let start: Timestamp?
        package let end: Timestamp?
        /// Those that count.
        package let segments: Int
        package let lines: ClosedRange<Int>
    }

    /// Neighbouring segments of one kind.
    package struct Stretch: Hashable, Sendable {
        package let part: Int
        package let start: Timestamp?
        package let end: Timestamp?
        package let lines: ClosedRange<Int>
    }
}
