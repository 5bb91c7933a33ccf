internal import Text

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

    /// The hashes of the shingles of `text`; of a shorter text the hash of all of it.
    static func of(_ text: some StringProtocol) -> [UInt64] {
        let words = text.utf8.split { !isWord($0) }.map { word in
            // FNV-1a over lower-case bytes.
            word.reduce(14_695_981_039_346_656_037 as UInt64) { hash, byte in
                (hash ^ UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)) &* 1_099_511_628_211
            }
        }
        guard words.count > length else { return words.isEmpty ? [] : [mixed(words[...])] }
        return (0...words.count - length).map { mixed(words[$0..<$0 + length]) }
    }

    /// Those of `texts` that are not put together from the others: one index for each piece of evidence, in order.
    ///
    /// Of copies of one another the first stays. Linear in the words.
    static func originals(of texts: [some StringProtocol]) -> [Int] {
        let shingles = texts.map { Set(of($0)) }
        var holders: [UInt64: Int] = [:]
        for shingle in shingles.joined() { holders[shingle, default: 0] += 1 }
        var kept: [Int] = []
        for index in texts.indices.reversed() {
            let elsewhere = shingles[index].count { (holders[$0] ?? 0) > 1 }
            if elsewhere > 0, Double(elsewhere) >= containment * Double(shingles[index].count) {
                for shingle in shingles[index] { holders[shingle, default: 1] -= 1 }
            } else {
                kept.append(index)
            }
        }
        return kept.reversed()
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "'")
    }

    private static func mixed(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0) { key, word in
            let next = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
            return next ^ (next >> 29)
        }
    }
}
