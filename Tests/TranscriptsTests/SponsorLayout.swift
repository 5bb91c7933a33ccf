import Transcripts

/// The layouts that a made-up talk is tried in.
enum SponsorLayout: CaseIterable {
    /// A sentence a line, no times, no names.
    case sentences
    /// Nine words a line with times, broken anywhere.
    case captions
    /// The same without punctuation, in lower case.
    case bareCaptions
    /// A name with a time above each turn.
    case blocks

    /// The lines of `talk` with their words, and how many of these are paid for.
    func lines(of talk: SponsorSamples.Talk) -> [(text: String, words: Int, paid: Int)] {
        switch self {
        case .blocks:
            var lines: [(String, Int, Int)] = []
            for (index, turn) in talk.turns.enumerated() {
                let words = turn.text.split(separator: " ").count
                lines.append(("\(turn.speaker) \(Timestamp(milliseconds: index * 30_000).clock)", 0, 0))
                lines.append(("", 0, 0))
                lines.append((turn.text, words, turn.isPaid ? words : 0))
                lines.append(("", 0, 0))
            }
            return lines
        case .sentences:
            return talk.turns.flatMap { turn in
                Self.sentences(turn.text).flatMap { sentence in
                    let words = sentence.split(separator: " ").count
                    return [(sentence, words, turn.isPaid ? words : 0), ("", 0, 0)]
                }
            }
        case .captions, .bareCaptions:
            let words = talk.turns.flatMap { turn in turn.text.split(separator: " ").map { ($0, turn.isPaid) } }
            return stride(from: 0, to: words.count, by: 9).map { start in
                let line = words[start..<min(start + 9, words.count)]
                var text = line.map { String($0.0) }.joined(separator: " ")
                if self == .bareCaptions {
                    text = Self.bare(text)
                }
                let from = Timestamp(milliseconds: start * 400)
                let to = Timestamp(milliseconds: (start + 9) * 400)
                return ("[\(from.clock).000 --> \(to.clock).000]   \(text)", line.count, line.count { $0.1 })
            }
        }
    }

    private static func sentences(_ text: String) -> [String] {
        var sentences = [""]
        for word in text.split(separator: " ") {
            let last = sentences[sentences.count - 1]
            sentences[sentences.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
            if word.last == "." || word.last == "?" { sentences.append("") }
        }
        return sentences.filter { !$0.isEmpty }
    }

    /// As a recogniser writes it: lower case, no marks but apostrophes, addresses as they are said.
    private static func bare(_ text: String) -> String {
        text.lowercased().split(separator: " ").map { word in
            let isEnd = word.last == "." || word.last == "?" || word.last == ","
            return (isEnd ? word.dropLast() : word).split(separator: "/").joined(separator: " slash ")
                .split(separator: ".").joined(separator: " dot ")
        }.joined(separator: " ")
    }
}

extension Timestamp {
    /// `HH:MM:SS`.
    fileprivate var clock: String {
        let seconds = milliseconds / 1000
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }
}
