internal import SQLite

/// Words of passages, folded as the search index folds them, and in how many passages each stands.
///
/// Words of ASCII are cut and folded here, and only what holds other letters by the tokenizer of the index: it cuts at
/// every byte of ASCII that is no letter or digit, so both give the same.
struct WordCounts: Sendable {
    /// Longer ones are nobody's slip of the finger.
    static let longest = 40

    private struct Entry {
        let hash: UInt64
        let start: Int
        let length: Int
        var passages: Int
        /// The number of the last passage it was seen in.
        var last: Int
    }

    private var entries: [Entry] = []
    /// The bytes of all entries.
    private var bytes: [UInt8] = []
    /// Numbers of entries by hash, open addressing; -1 is free.
    private var slots = [Int32](repeating: -1, count: 1024)
    private var passage = 0

    var isEmpty: Bool { entries.isEmpty }

    /// The words with their numbers in the order of their bytes, without those whose number is 0.
    var sorted: [(word: String, passages: Int)] {
        entries.filter { $0.passages != 0 }
            .map { (String(decoding: bytes[$0.start..<$0.start + $0.length], as: UTF8.self), $0.passages) }
            .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    }

    /// Counts the words of one more passage. Linear in its bytes.
    mutating func add(_ text: String, cutter: () -> FullTextTokenizer?) {
        passage += 1
        var text = text
        text.withUTF8 { add($0, cutter) }
    }

    /// Adds the numbers of `others`, or takes them away where `sign` is -1.
    mutating func add(_ others: WordCounts, sign: Int = 1) {
        passage += 1
        others.bytes.withUnsafeBufferPointer { bytes in
            for entry in others.entries {
                let word = UnsafeBufferPointer(rebasing: bytes[entry.start..<entry.start + entry.length])
                entries[number(of: word, entry.hash)].passages += sign * entry.passages
            }
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ cutter: () -> FullTextTokenizer?) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { word in
            var index = 0
            while index < text.count {
                let start = index
                var (hash, isPlain) = (Self.start, true)
                while index < text.count {
                    let byte = text[index]
                    guard let folded = Self.folded(byte) else { break }
                    if index - start < Self.longest { word[index - start] = folded }
                    hash = Self.step(hash, folded)
                    isPlain = isPlain && byte < 0x80
                    index += 1
                }
                let length = index - start
                if length > 0, isPlain {
                    if length <= Self.longest { see(UnsafeBufferPointer(rebasing: word[..<length]), hash) }
                } else if length > 0, let cutter = cutter() {
                    let piece = String(decoding: text[start..<index], as: UTF8.self)
                    for token in cutter.tokens(in: piece) { see(token.text) }
                }
                index += 1
            }
        }
    }

    private mutating func see(_ word: String) {
        guard word.utf8.count <= Self.longest else { return }
        var word = word
        word.withUTF8 { see($0, $0.reduce(Self.start, Self.step)) }
    }

    private mutating func see(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) {
        let number = number(of: word, hash)
        guard entries[number].last != passage else { return }
        entries[number].last = passage
        entries[number].passages += 1
    }

    /// The number of the entry of `word`, made if it is missing.
    private mutating func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, isEqual(entry, word) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(hash: hash, start: bytes.count, length: word.count, passages: 0, last: 0))
        bytes.append(contentsOf: word)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    private func isEqual(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard entry.length == word.count else { return false }
        for index in word.indices where bytes[entry.start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// A byte of a word in lower case; nil for what parts words.
    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8? {
        if byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10 { return byte }
        return byte &- 0x41 < 26 ? byte | 0x20 : nil
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a, 64 bits.
    @inline(__always)
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
