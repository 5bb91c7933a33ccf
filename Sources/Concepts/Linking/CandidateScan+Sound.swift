extension CandidateScan {
    /// Names by their sound, in one to three words that match nothing else.
    @inline(__always)
    mutating func listen(_ position: Int, _ tokens: UnsafeBufferPointer<Token>) {
        var key = SoundKey()
        for next in position..<min(tokens.count, position + 3) {
            if next > position, tokens[next].shape.contains(.afterStop) { return }
            key = key.followed(by: tokens[next].sound)
            guard key.count >= 4 else { continue }
            let code = key.code << 4 | UInt64(key.count)
            guard index.filter.tables(code).contains(.sounds) else { continue }
            let list = index.sounds.value(code)
            if list >= 0 { compare(list, position, next - position + 1, tokens, Int(key.count)) }
        }
    }

    private mutating func compare(
        _ list: Int32, _ position: Int, _ count: Int, _ tokens: UnsafeBufferPointer<Token>, _ sounds: Int
    ) {
        var letters: [UInt8] = []
        for token in tokens[position..<position + count] {
            guard !token.shape.contains(.digit) else { return }
            let bytes = Array(
                texts[Int(token.segment)].utf8.dropFirst(Int(token.start)).prefix(Int(token.end - token.start)))
            letters += bytes.map { TokenScanner.isUpper($0) ? $0 | 0x20 : $0 }.filter(TokenScanner.isWord)
        }
        let kinds = tokens[position..<position + count].map { english.kind(of: $0) }
        for number in index.lists[Int(list)] {
            guard let spelling = index.spellings[number], let first = spelling.first, let heard = letters.first else {
                continue
            }
            let share = sounds >= 6 ? 0.5 : sounds == 5 ? 0.42 : 0.36
            let limit = Int(Double(max(spelling.count, letters.count)) * share)
            guard first == heard || !(Stem.isVowel(first) != Stem.isVowel(heard)), limit >= 1,
                let distance = Self.distance(spelling, letters, atMost: limit), distance > 0
            else { continue }
            let pattern = index.patterns[Int(number)]
            let strangeness = Float(distance) / Float(max(spelling.count, letters.count))
            var need: Float = 0.6 + strangeness
            if kinds.allSatisfy({ $0 != nil }) { need += 0.5 }
            if kinds.contains(.function) { need += 0.6 }
            if kinds[0] == .function, count > 1 { continue }
            add(number, pattern, need, position, count, tokens, form: .sound)
        }
    }

    /// The edit distance of two short words, or nil above `limit`.
    private static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for i in 1...a.count {
            var diagonal = row[0]
            row[0] = i
            for j in 1...b.count {
                let above = row[j]
                row[j] = min(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
