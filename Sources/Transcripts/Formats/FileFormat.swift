/// A layout that only a whole file can have, told from its beginning.
protocol FileFormat: Sendable {
    /// Whether the file means to be of this layout, sound or broken.
    func claims(_ text: SourceText) -> Bool

    func read(_ text: SourceText) throws(TranscriptError) -> Draft
}
