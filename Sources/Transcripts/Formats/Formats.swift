/// The layouts that are understood. A new one is a file in this folder, a line here, and its name in ``FormatName``.
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
