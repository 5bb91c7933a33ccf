/// Inflection worked out over folded ASCII bytes: enough to bring the forms of a word together, no more.
///
/// The rules for -s, -ed and -ing are those of step 1 of Porter, *An algorithm for suffix stripping*, Program 14,
/// 1980, without the steps that take derivations (`-ation`, `-ness`) off and bring unlike words together.
enum Stem {
    /// What is left of a word of `length` bytes: so many bytes of it, and perhaps one more behind.
    struct Cut: Equatable {
        var length: Int
        var tail: UInt8?
    }

    /// The singular of a noun: `queries` → `query`, `losses` → `loss`, `models` → `model`.
    static func singular(_ word: UnsafeBufferPointer<UInt8>) -> Cut {
        let n = word.count
        guard n > 3, word[n - 1] == s else { return Cut(length: n) }
        switch word[n - 2] {
        case s: return Cut(length: n)
        // `bus` and `this`, but `GPUs` and `APIs`.
        case u, i: return Cut(length: n == 4 ? 3 : n)
        case e:
            if word[n - 3] == i { return n > 4 ? Cut(length: n - 3, tail: y) : Cut(length: n - 1) }
            if n > 4, word[n - 3] == s || word[n - 3] == x || word[n - 3] == z { return endsSoft(word) }
            if n > 4, word[n - 3] == h, word[n - 4] == c || word[n - 4] == s { return Cut(length: n - 2) }
            return Cut(length: n - 1)
        default: return Cut(length: n - 1)
        }
    }

    /// `losses`, `indexes`, `boxes` lose two letters; `databases`, `phrases`, `sizes` one.
    private static func endsSoft(_ word: UnsafeBufferPointer<UInt8>) -> Cut {
        let n = word.count
        if word[n - 3] == x || word[n - 4] == word[n - 3] { return Cut(length: n - 2) }
        return Cut(length: n - 1)
    }

    /// The form under which all inflections of a word meet: `training`, `trained` and `trains` → `train`,
    /// `tuning`, `tuned` and `tune` → `tun`.
    static func root(_ word: UnsafeBufferPointer<UInt8>) -> Cut {
        // In `graph-based model` it belongs to the word before it, and has nothing to do with a base.
        if word.elementsEqual("based".utf8) { return Cut(length: word.count) }
        let plain = singular(word)
        if plain.tail != nil { return plain }
        var n = plain.length
        if n > 5, word[n - 3] == i, word[n - 2] == nLetter, word[n - 1] == g, hasVowel(word, n - 3) {
            n -= 3
        } else if n > 4, word[n - 2] == e, word[n - 1] == d, word[n - 3] != e, hasVowel(word, n - 2) {
            n -= 2
        } else {
            if n > 3, word[n - 1] == e { n -= 1 }
            return Cut(length: n)
        }
        if n > 3, word[n - 1] == word[n - 2], word[n - 1] != l, word[n - 1] != s { n -= 1 }
        if n > 3, word[n - 1] == e { n -= 1 }
        return word[n - 1] == i && n > 3 ? Cut(length: n - 1, tail: y) : Cut(length: n)
    }

    private static func hasVowel(_ word: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        for index in 0..<end where isVowel(word[index]) || word[index] == y { return true }
        return false
    }

    @inline(__always)
    static func isVowel(_ byte: UInt8) -> Bool {
        byte == 0x61 || byte == e || byte == i || byte == 0x6F || byte == u
    }

    private static let e = UInt8(ascii: "e")
    private static let d = UInt8(ascii: "d")
    private static let g = UInt8(ascii: "g")
    private static let h = UInt8(ascii: "h")
    private static let c = UInt8(ascii: "c")
    private static let i = UInt8(ascii: "i")
    private static let l = UInt8(ascii: "l")
    private static let nLetter = UInt8(ascii: "n")
    private static let s = UInt8(ascii: "s")
    private static let u = UInt8(ascii: "u")
    private static let x = UInt8(ascii: "x")
    private static let y = UInt8(ascii: "y")
    private static let z = UInt8(ascii: "z")
}
