/// Cutting text at the ends of sentences.
package enum Sentences {
    /// The sentences of `text` in order; joined with blanks they give it back. A full stop, question or
    /// exclamation mark (with closing quotes or brackets) ends one if a blank follows and then no small
    /// letter, unless the word before it is a single letter or a common abbreviation.
    package static func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var sentences: [String] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let mark = bytes[index]
            index += 1
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!") else { continue }
            let stop = index - 1
            while index < bytes.count, ")\"'].?!\u{201D}\u{2019}".utf8.contains(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes[index] == Byte.blank, index + 1 < bytes.count else { continue }
            let next = bytes[index + 1]
            let beginsSmall = next >= 0x61 && next <= 0x7A
            if beginsSmall || (mark == UInt8(ascii: ".") && isAbbreviation(bytes[start..<stop])) { continue }
            sentences.append(String(decoding: bytes[start..<index], as: UTF8.self))
            start = index + 1
            index = start
        }
        if start < bytes.count { sentences.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return sentences
    }

    /// `text` whole if it has at most `longest` words, else cut into runs of sentences of at most that many;
    /// a longer sentence is cut between words. Each with the number of its words.
    package static func pieces(of text: String, longest: Int) -> [(text: String, words: Int)] {
        let words = WordCount.words(in: text)
        guard words > longest else { return [(text, words)] }
        var pieces: [(text: String, words: Int)] = []
        for sentence in split(text).flatMap({ chunks(of: $0, longest: longest) }) {
            let count = WordCount.words(in: sentence)
            if let last = pieces.indices.last, pieces[last].words + count <= longest {
                pieces[last].text += " " + sentence
                pieces[last].words += count
            } else {
                pieces.append((sentence, count))
            }
        }
        return pieces
    }

    private static func chunks(of sentence: String, longest: Int) -> [String] {
        guard WordCount.words(in: sentence) > longest else { return [sentence] }
        let words = sentence.split(separator: " ")
        return stride(from: 0, to: words.count, by: longest).map {
            words[$0..<min($0 + longest, words.count)].joined(separator: " ")
        }
    }

    private static func isAbbreviation(_ bytes: ArraySlice<UInt8>) -> Bool {
        var start = bytes.endIndex
        while start > bytes.startIndex, Byte.isLetter(bytes[start - 1]) { start -= 1 }
        let word = String(decoding: bytes[start...], as: UTF8.self)
        if word.utf8.count == 1 { return true }
        return ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "etc", "Jr", "Sr", "No", "Inc"].contains(word)
    }
}
