/// Runs of neighbouring words, by which text that stands twice is known.
///
/// Broder, *On the resemblance and containment of documents*, 1997. Containment and not resemblance: a cold open is
/// put together from several later places, and each of those holds only a part of it.
enum Shingles {
    /// Words in a shingle. Four words in a row are rarely the same by chance, and survive a word misheard here
    /// and there.
    static let length = 4
    /// The share of the shingles of a text that stand elsewhere, from which on it is a copy.
    static let containment = 0.4

    /// Gives `body` the hash of each shingle of `text` in turn, also of one that stands in it twice; of a shorter text
    /// the hash of all of it. Linear in its bytes.
    static func forEach(in text: String, _ body: (UInt64) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            // The last words, the newest behind.
            var (first, second, third) = (UInt64(0), UInt64(0), UInt64(0))
            var count = 0
            var index = 0
            while index < bytes.count {
                guard isWord(bytes[index]) else {
                    index += 1
                    continue
                }
                // FNV-1a over lower-case bytes.
                var word: UInt64 = 14_695_981_039_346_656_037
                while index < bytes.count, isWord(bytes[index]) {
                    let byte = bytes[index]
                    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                    word = (word ^ UInt64(lower)) &* 1_099_511_628_211
                    index += 1
                }
                count += 1
                if count >= length { body(mixed(mixed(mixed(mixed(0, first), second), third), word)) }
                (first, second, third) = (second, third, word)
            }
            switch count {
            case 1: body(mixed(0, third))
            case 2: body(mixed(mixed(0, second), third))
            case 3: body(mixed(mixed(mixed(0, first), second), third))
            default: break
            }
        }
    }

    /// Those of `texts` that are not put together from the others, as ``RepeatedTalk`` has it: their indices in order.
    static func originals(of texts: [String]) -> [Int] {
        guard texts.count > 1 else { return Array(texts.indices) }
        var talk = RepeatedTalk(bytes: texts.reduce(0) { $0 + $1.utf8.count })
        for text in texts { talk.survey(text) }
        for text in texts { talk.add(text) }
        let isOriginal = talk.originals()
        return texts.indices.filter { isOriginal[$0] }
    }

    @inline(__always)
    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == UInt8(ascii: "'")
    }

    @inline(__always)
    private static func mixed(_ key: UInt64, _ word: UInt64) -> UInt64 {
        let next = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
        return next ^ (next >> 29)
    }
}
