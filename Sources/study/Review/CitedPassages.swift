import Terminal

/// The passages that a card cites.
struct CitedPassages {
    struct Passage {
        /// The title of its source.
        let title: String
        /// Where in it: a time or a line.
        let moment: String
        let text: String
        let url: String?
    }

    let card: String
    let passages: [Passage]
    /// How many there are beyond these.
    let more: Int

    func lines(width: Int) -> [StyledText] {
        guard !passages.isEmpty else { return ["This card cites no passage."] }
        var lines: [StyledText] = []
        for passage in passages {
            if !lines.isEmpty { lines.append("") }
            lines += (StyledText(passage.title, .strong) + StyledText("  \(passage.moment)", .muted)).sanitized()
                .wrapped(to: width)
            lines += StyledText(passage.text).sanitized().wrapped(to: width)
            if let url = passage.url { lines.append(StyledText(url, .accent).sanitized()) }
        }
        if more > 0 {
            lines += [""] + StyledText("And \(more) more: study cards show \(card)", .muted).wrapped(to: width)
        }
        return lines
    }
}
