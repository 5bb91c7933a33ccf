import Library
import Terminal
import Transcripts

/// A segment with the stretches of its text that name concepts.
struct MarkedSegment {
    let segment: StoredSegment
    /// UTF-8 bytes of the segment's text, in order.
    let concepts: [Range<Int>]

    init(_ segment: StoredSegment, concepts: [Range<Int>]) {
        self.segment = segment
        self.concepts = concepts
    }

    /// The text as it is shown: concepts marked in what is talk or writing, the rest by its kind.
    var text: StyledText {
        switch segment.kind {
        case .speech, .summary: StyledText(segment.text, highlights: concepts, .concept)
        case .noise: StyledText(segment.text)
        case .sponsor, .repeat: StyledText(segment.text, .muted)
        case .head: StyledText(segment.text, .strong)
        }
    }
}
