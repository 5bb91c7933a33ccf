package import Transcripts

/// A transcript nobody has written notes on, as cards are made from it.
package struct Talk: Sendable {
    /// A run of words with one place.
    package struct Stretch: Sendable {
        package let text: String
        /// As the file labels who speaks.
        package let speaker: String?
        package let place: PlaceReference

        package init(text: String, speaker: String?, place: PlaceReference) {
            self.text = text
            self.speaker = speaker
            self.place = place
        }
    }

    /// The id of the source.
    package let source: String
    /// In the order of the talk; what follows each other in one recording follows here.
    package let stretches: [Stretch]

    package init(source: String, stretches: [Stretch]) {
        self.source = source
        self.stretches = stretches
    }

    /// The sentences of each turn, cleaned of speech noise. A sentence that captions cut is whole.
    var sentences: [SpokenSentence] {
        var sentences: [SpokenSentence] = []
        var index = 0
        while index < stretches.count {
            let first = stretches[index]
            var text = ""
            var starts: [(offset: Int, place: PlaceReference)] = []
            while index < stretches.count, stretches[index].speaker == first.speaker,
                stretches[index].place.part == first.place.part
            {
                // A place that stands for a whole session shows nothing.
                guard stretches[index].text.utf8.count <= Self.widest else { break }
                starts.append((text.isEmpty ? 0 : text.utf8.count + 1, stretches[index].place))
                text += text.isEmpty ? stretches[index].text : " " + stretches[index].text
                index += 1
            }
            if starts.isEmpty { index += 1 }
            var offset = 0
            for piece in Sentences.split(text) {
                for (part, isWhole) in Self.parts(of: piece) {
                    let place = starts.last { $0.offset <= offset }?.place ?? first.place
                    sentences.append(
                        SpokenSentence(
                            text: SpeechCleaner.cleaned(part), speaker: Self.name(first.speaker), place: place,
                            isWhole: isWhole))
                    offset += part.utf8.count + 1
                }
            }
        }
        return sentences
    }

    /// The most words of a sentence; what has more was never punctuated.
    private static let longest = 60
    /// The words of a stretch that stands for a sentence where there are none.
    private static let stretch = 30
    /// Bytes, some 600 words.
    private static let widest = 3600

    /// A sentence, or talk without full stops in stretches of some words.
    private static func parts(of piece: String) -> [(text: String, isWhole: Bool)] {
        let words = piece.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > longest else {
            let isEnded = piece.last { !")\"'\u{201D}\u{2019}".contains($0) }.map { ".?!".contains($0) } ?? false
            return [(piece, isEnded && piece.first?.isLowercase == false)]
        }
        return stride(from: 0, to: words.count, by: stretch).map {
            (words[$0..<min($0 + stretch, words.count)].joined(separator: " "), false)
        }
    }

    /// A label that is the name of a person: two or three words in capitals, no number, not "Speaker".
    private static func name(_ label: String?) -> String? {
        guard let label else { return nil }
        let words = label.split(separator: " ")
        let isName =
            (2...3).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase == true && word.contains(where: \.isLowercase)
                    && word.allSatisfy { $0.isLetter || "'-.’".contains($0) }
            }
        return isName && !["speaker", "unknown", "guest", "host"].contains(words[0].lowercased()) ? label : nil
    }
}

/// A sentence that somebody said, without the noise of speech.
struct SpokenSentence: Sendable {
    let text: String
    /// The name, where there is one.
    let speaker: String?
    let place: PlaceReference
    /// Whether it begins and ends as a sentence does.
    let isWhole: Bool
}
