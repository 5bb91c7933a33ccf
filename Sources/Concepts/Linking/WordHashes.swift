/// The hashes of one folded word and of its simpler forms.
struct WordHashes {
    private(set) var raw: UInt64 = 0
    private(set) var singular: UInt64 = 0
    private(set) var root: UInt64 = 0
    private(set) var singularLength: UInt8 = 0
    /// Whether the root leaves out more than the singular does.
    private(set) var isVerbal = false

    /// `word` has at most ``RollingHash/longest`` bytes. z counts as s: `tokenise`, `tokenize`.
    init(_ word: UnsafeBufferPointer<UInt8>) {
        let one = Stem.singular(word)
        let two = Stem.root(word)
        for index in 0..<word.count {
            let byte = word[index]
            if index == one.length { singular = raw }
            if index == two.length { root = raw }
            raw = RollingHash.adding(byte == UInt8(ascii: "z") ? UInt8(ascii: "s") : byte, to: raw)
        }
        if one.length == word.count { singular = raw }
        if two.length == word.count { root = raw }
        if let tail = one.tail { singular = RollingHash.adding(tail, to: singular) }
        if let tail = two.tail { root = RollingHash.adding(tail, to: root) }
        singularLength = UInt8(one.length + (one.tail == nil ? 0 : 1))
        isVerbal = one.length > two.length + 1
    }

    init(_ word: String) {
        var word = word
        self = word.withUTF8 { WordHashes(UnsafeBufferPointer(rebasing: $0.prefix(RollingHash.longest))) }
    }
}
