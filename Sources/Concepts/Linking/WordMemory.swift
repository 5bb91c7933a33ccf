/// What was worked out for the words that came last: talk says the same few thousand over and over.
///
/// One place a word, by its hash; the later word has it.
struct WordMemory {
    /// All that is known of a word by its letters.
    struct Forms {
        let hashes: WordHashes
        let sound: SoundKey

        init(_ word: UnsafeBufferPointer<UInt8>) {
            hashes = WordHashes(word)
            sound = SoundKey(word)
        }
    }

    /// How many words have a place, and after how many it is worth making these.
    private static let (size, fewest) = (4096, 256)

    private var places: [(hash: UInt64, forms: Forms)] = []
    private var count = 0

    /// `word` is folded and has at most ``RollingHash/longest`` bytes.
    @inline(__always)
    mutating func forms(of word: UnsafeBufferPointer<UInt8>) -> Forms {
        if places.isEmpty {
            count += 1
            guard count > Self.fewest else { return Forms(word) }
            places = Array(repeating: (0, Forms(UnsafeBufferPointer(start: nil, count: 0))), count: Self.size)
        }
        // Not the hash of the token, for which some words are the same.
        var hash: UInt64 = 0
        for byte in word { hash = RollingHash.adding(byte, to: hash) }
        let place = Int(truncatingIfNeeded: RollingHash.spread(hash)) & (Self.size - 1)
        if places[place].hash == hash { return places[place].forms }
        let forms = Forms(word)
        places[place] = (hash, forms)
        return forms
    }
}
