import Transcripts

/// The words around a place in a text: its sentence, or as much of a long one as a reader needs.
package struct Quotation: Hashable, Sendable {
    /// The most words that are quoted.
    static let longest = 40

    package let text: String
    /// The place in ``text``, in UTF-8 bytes.
    package let highlight: Range<Int>
    /// Whether the sentence begins before the quotation, or goes on behind it.
    package let isCutBefore: Bool
    package let isCutAfter: Bool

    /// Quotes `text` around `bytes`, which are UTF-8 bytes of it. Linear in the text.
    package init(of text: String, around bytes: Range<Int>) {
        let utf8 = Array(text.utf8)
        let bytes = min(bytes.lowerBound, utf8.count)..<min(max(bytes.lowerBound, bytes.upperBound), utf8.count)
        let sentence = Self.sentence(in: text, around: bytes)
        let words = Self.words(in: utf8, sentence)
        let first = words.firstIndex { $0.upperBound > bytes.lowerBound } ?? 0
        let last = max(first, words.lastIndex { $0.lowerBound < bytes.upperBound } ?? 0)
        var (from, to) = (0, words.count)
        if words.count > Self.longest {
            let spare = max(0, Self.longest - (last - first + 1))
            from = max(0, min(first - spare / 2, words.count - Self.longest))
            to = min(words.count, max(last + 1, from + Self.longest))
        }
        let lower = words.isEmpty ? sentence.lowerBound : words[from].lowerBound
        let upper = words.isEmpty ? sentence.upperBound : words[to - 1].upperBound
        self.text = String(decoding: utf8[lower..<upper], as: UTF8.self)
        let start = min(max(bytes.lowerBound, lower), upper)
        highlight = start - lower..<max(start, min(bytes.upperBound, upper)) - lower
        isCutBefore = from > 0
        isCutAfter = to < words.count
    }

    /// The sentences that hold `bytes`.
    private static func sentence(in text: String, around bytes: Range<Int>) -> Range<Int> {
        var start = 0
        var found: Range<Int>?
        for sentence in Sentences.split(text) {
            let range = start..<start + sentence.utf8.count
            if range.upperBound > bytes.lowerBound, found == nil || range.lowerBound < bytes.upperBound {
                found = (found?.lowerBound ?? range.lowerBound)..<range.upperBound
            }
            start = range.upperBound + 1
        }
        return found ?? 0..<text.utf8.count
    }

    private static func words(in utf8: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        utf8[range].split(separator: 0x20).map(\.indices)
    }
}
