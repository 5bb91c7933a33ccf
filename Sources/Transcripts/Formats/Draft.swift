/// What a format reads, before parts are found, gaps filled and the text cleaned.
struct Draft: Sendable {
    var format: FormatName
    var metadata = Transcript.Metadata()
    var segments: [Segment] = []
}
