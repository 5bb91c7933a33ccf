/// Talk made of a seed, for measuring: sentences of common words, in any layout.
struct SyntheticTalk {
    let sentences: [String]

    private static let words = [
        "the", "model", "we", "train", "data", "a", "user", "asks", "and", "then", "answer", "with", "context", "so",
        "people", "think", "about", "cost", "when", "tokens", "go", "through", "every", "layer", "of", "that",
        "network",
        "because", "retrieval", "finds", "pages", "which", "nobody", "reads", "in", "time", "for", "review", "it", "is",
        "agents", "plan", "steps", "you", "measure", "again", "next", "week", "engineers", "ship", "evaluation",
    ]

    /// About `bytes` bytes of sentences.
    init(bytes: Int, seed: UInt64) {
        var state = seed &* 2 + 1
        var sentences: [String] = []
        var length = 0
        while length < bytes {
            var sentence = ""
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for _ in 0..<(6 + Int(state >> 60)) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                sentence += (sentence.isEmpty ? "" : " ") + Self.words[Int((state >> 33) % UInt64(Self.words.count))]
            }
            // A word of its own now and then, so that the vocabulary grows as that of talk does.
            if state >> 61 == 0 { sentence += " name\(state >> 44)" }
            sentences.append(sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
            length += sentence.utf8.count + 2
        }
        self.sentences = sentences
    }

    static let layouts = ["whisper-text", "srt", "vtt", "inline-times", "speaker-blocks", "speaker-lines", "plain"]

    /// The talk in one of ``layouts``.
    func text(as layout: String) -> String {
        var text = layout == "vtt" ? "WEBVTT\n\n" : ""
        text.reserveCapacity(sentences.count * 120)
        for (index, sentence) in sentences.enumerated() {
            let (start, end) = (Self.clock(index * 4), Self.clock(index * 4 + 4))
            let name = index.isMultiple(of: 2) ? "Ada Crumb" : "Ben Loaf"
            switch layout {
            case "whisper-text": text += "[\(start).000 --> \(end).000]   \(sentence)\n"
            case "srt": text += "\(index + 1)\n\(start),000 --> \(end),000\n\(sentence)\n\n"
            case "vtt": text += "\(start).000 --> \(end).000\n\(sentence)\n\n"
            case "inline-times": text += "\(start) \(sentence)\n"
            case "speaker-blocks": text += "\(name)\n\n\(start)\n\n\(sentence)\n\n"
            case "speaker-lines": text += "**\(name):** \(sentence)\n\n"
            default: text += sentence + "\n\n"
            }
        }
        return text
    }

    private static func clock(_ seconds: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }
}
