/// Talk made of a seed, for measuring, in any layout.
struct SyntheticTalk {
    let sentences: [String]

    /// About `bytes` bytes of sentences whose words are drawn one by one from the corpus: as frequent there as here,
    /// and no two talks alike enough to be taken for one.
    init(bytes: Int, seed: UInt64) {
        var random = SplitMix(state: seed)
        var sentences: [String] = []
        var length = 0
        while length < bytes {
            let words = (0..<Int.random(in: 6...22, using: &random)).compactMap { _ in
                Self.words.randomElement(using: &random)
            }
            let sentence = words.joined(separator: " ")
            sentences.append(sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
            length += sentence.utf8.count + 2
        }
        self.sentences = sentences
    }

    private static let words = SearchBench.texts().sentences.flatMap { sentence in
        sentence.split { !$0.isLetter }.map { $0.lowercased() }
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
