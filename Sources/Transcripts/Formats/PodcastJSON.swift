import JSON

/// The podcast namespace: `segments` with `startTime` and `body`.
/// <https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md>
struct PodcastJSON: JSONLayout {
    let name = FormatName.podcastJSON

    func claims(_ root: JSONNode, _ list: JSONRows) -> Bool {
        guard let row = list.first else { return false }
        return row["body"] != nil && row["startTime"] != nil
    }
}
