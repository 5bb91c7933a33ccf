/// The names of the layouts that are understood, as the command line shows them.
package enum FormatName: String, CaseIterable, Sendable {
    case tactiq
    case whisperText = "whisper-text"
    case whisperJSON = "whisper-json"
    case whisperTSV = "whisper-tsv"
    case inlineTimes = "inline-times"
    case speakerBlocks = "speaker-blocks"
    case timedSpeakerLines = "timed-speaker-lines"
    case speakerLines = "speaker-lines"
    case srt
    case vtt
    case podcastJSON = "podcast-json"
    case json
    case html
    case frontMatter = "front-matter"
    case plain
    /// Several of these in one file.
    case mixed
    case notes
    case glossary
    case cards
}
