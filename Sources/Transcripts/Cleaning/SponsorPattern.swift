/// A phrase to look for, word by word.
///
/// Written as words without apostrophes, alternatives joined by `|`; `#` is a number, `~3` up to three words of
/// any kind.
struct SponsorPattern: Sendable {
    enum Element: Sendable {
        case words([UInt64])
        case number
        case gap(Int)
    }

    let cue: SponsorCue
    let elements: [Element]

    init(_ text: Substring, _ cue: SponsorCue) {
        self.cue = cue
        elements = text.split(separator: " ").map { element in
            if element == "#" { return .number }
            if element.utf8.first == UInt8(ascii: "~") { return .gap(Int(element.dropFirst()) ?? 1) }
            return .words(element.split(separator: "|").map { SponsorWord.hash($0.utf8) })
        }
    }

    /// The word after the phrase, where it stands at `index`.
    func end(in words: [SponsorWord], at index: Int) -> Int? { match(elements[...], words, index) }

    private func match(_ rest: ArraySlice<Element>, _ words: [SponsorWord], _ index: Int) -> Int? {
        guard let element = rest.first else { return index }
        switch element {
        case .gap(let longest):
            for skipped in 0...longest {
                if let end = match(rest.dropFirst(), words, index + skipped) { return end }
            }
            return nil
        case .number:
            guard index < words.count, words[index].isNumber || Self.numbers.contains(words[index].hash) else {
                return nil
            }
        case .words(let hashes):
            guard index < words.count, hashes.contains(words[index].hash) else { return nil }
        }
        return match(rest.dropFirst(), words, index + 1)
    }

    private static let numbers = Set(
        """
        one two three four five six seven ten twelve fourteen fifteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred hundreds thousand thousands million millions
        """.split { $0 == " " || $0 == "\n" }.map { SponsorWord.hash($0.utf8) })
}
