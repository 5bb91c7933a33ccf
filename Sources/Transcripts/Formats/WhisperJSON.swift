import JSON

/// Whisper and its kin: `segments` with `seek`, `tokens`, `avg_logprob`; nested in `output` where it is
/// hosted; with `words` of their own where they were aligned; `transcription` with `offsets` in whisper.cpp.
struct WhisperJSON: JSONLayout {
    let name = FormatName.whisperJSON

    func claims(_ root: JSONNode, _ list: JSONRows) -> Bool {
        if root["word_segments"] != nil || root["transcription"]?.isArray == true { return true }
        guard let row = list.first else { return false }
        let keys: [StaticString] = [
            "seek", "tokens", "avg_logprob", "no_speech_prob", "temperature", "compression_ratio", "offsets",
        ]
        if keys.contains(where: { row[$0] != nil }) { return true }
        if row["words"]?.children.contains(where: { $0["word"] != nil }) == true { return true }
        // Only the parts that every version writes.
        return row["start"]?.number != nil && row["end"]?.number != nil && row["text"]?.isString == true
            && (root["language"] != nil && root["text"] != nil)
    }
}
