private import Transcripts

/// The part of a hit that is shown: from the sentence on that holds most of what matched.
package struct Excerpt: Hashable, Sendable {
    package let text: String
    /// UTF-8 byte offsets into ``text``.
    package let highlights: [Range<Int>]
    /// Whether text of the hit was left out before it.
    package let isCutBefore: Bool
    package let isCutAfter: Bool

    /// At most about `bytes` bytes of `text`, cut between words.
    package init(of text: String, highlights: [Range<Int>], bytes: Int) {
        let utf8 = Array(text.utf8)
        guard utf8.count > bytes else {
            self.init(text: text, highlights: highlights, isCutBefore: false, isCutAfter: false)
            return
        }
        var begins = [0]
        for sentence in Sentences.split(text) { begins.append(begins[begins.count - 1] + sentence.utf8.count + 1) }
        // Captions without sentences: every word may begin an excerpt.
        if begins.count < 4 { begins = [0] + utf8.indices.filter { $0 > 0 && utf8[$0 - 1] == 0x20 } }
        /// How many different words match in the window that begins at `begin`, then how many at all.
        func worth(_ begin: Int) -> (Int, Int) {
            let inside = highlights.filter { $0.lowerBound >= begin && $0.upperBound <= begin + bytes }
            let words = Set(inside.map { String(decoding: utf8[$0], as: UTF8.self).lowercased() })
            return (words.count, inside.count)
        }
        var best = 0
        var most = worth(0)
        for begin in begins.dropFirst() where begin < utf8.count {
            let value = worth(begin)
            if value > most { (best, most) = (begin, value) }
        }
        var end = min(utf8.count, best + bytes)
        if end < utf8.count {
            while end > best + 1, utf8[end] != 0x20 { end -= 1 }
            // One long run without a blank: cut between characters.
            if end == best + 1 {
                end = best + bytes
                while end > best + 1, utf8[end] & 0xC0 == 0x80 { end -= 1 }
            }
        }
        self.init(
            text: String(decoding: utf8[best..<end], as: UTF8.self),
            highlights: highlights.filter { $0.lowerBound >= best && $0.upperBound <= end }
                .map { $0.lowerBound - best..<$0.upperBound - best },
            isCutBefore: best > 0, isCutAfter: end < utf8.count)
    }

    private init(text: String, highlights: [Range<Int>], isCutBefore: Bool, isCutAfter: Bool) {
        self.text = text
        self.highlights = highlights
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }
}
