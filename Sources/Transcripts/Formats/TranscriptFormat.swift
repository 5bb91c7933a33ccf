/// A layout that a stretch of a text can have, told from its lines alone. A new one is a file in this
/// folder and a line in ``Formats``.
protocol LineFormat: Sendable {
    var name: FormatName { get }

    /// How well the layout explains the stretch, 0 (not at all) to 1.
    func confidence(in stretch: Stretch) -> Double

    /// The segments in file order, with times and speakers as written. Every word of the stretch that is
    /// no time mark and no label stands in one of them.
    func read(_ stretch: Stretch) -> Draft

    /// The line at which the layout begins; what stands before it in the stretch is its head. The default
    /// is the first line with a mark, with the label that may stand just above it.
    func bodyStart(of stretch: Stretch) -> Int
}

extension LineFormat {
    func bodyStart(of stretch: Stretch) -> Int {
        let document = stretch.document
        var above = stretch.lines.lowerBound
        for line in stretch.lines {
            switch document.shapes[line - 1] {
            case .blank, .heading:
                continue
            case .text, .labelled:
                above = line
            case .time:
                let isLabel =
                    above < line && document.shapes[above..<line - 1].allSatisfy { $0 == .blank }
                    && Label.isPlausible(document.text.bytes, document.text.line(above))
                return isLabel ? above : line
            default:
                return line
            }
        }
        return stretch.lines.lowerBound
    }
}

/// A layout that only a whole file can have, told from its beginning.
protocol FileFormat: Sendable {
    /// Whether the file means to be of this layout, sound or broken.
    func claims(_ text: SourceText) -> Bool

    func read(_ text: SourceText) throws(TranscriptError) -> Draft
}

/// What a format reads, before parts are found, gaps filled and the text cleaned.
struct Draft: Sendable {
    var format: FormatName
    var metadata = Transcript.Metadata()
    var segments: [Segment] = []
}

/// The layouts that are understood.
enum Formats {
    /// In the order in which they are asked.
    static let files: [any FileFormat] = [
        WebVTT(), JSONTranscript(), HTML(), FrontMatterTranscript(), WhisperTSV(),
    ]

    /// The makers of JSON, asked in this order.
    static let json: [any JSONLayout] = [WhisperJSON(), PodcastJSON()]

    /// The most confident one reads a stretch; among equals the first.
    static let lines: [any LineFormat] = [
        WhisperText(), SRT(), SpeakerBlocks(), TimedSpeakerLines(), InlineTimes(), SpeakerLines(),
    ]

    /// The confidence below which a layout does not explain a stretch.
    static let threshold = 0.3
}
