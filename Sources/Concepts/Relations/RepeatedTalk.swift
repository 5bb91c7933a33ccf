/// Finds those of many texts that are put together from others, while they pass by twice, in the same order.
///
/// Most runs of words stand once, and nothing has to be known of them: the first reading finds out which may stand
/// twice, the second counts only these. What is kept are two bytes for each word of all texts while they are read
/// first, and after that some ten for each that stands in a run said before.
struct RepeatedTalk {
    private var seen: SeenFilter
    /// The numbers of the shingles that may stand twice.
    private var numbers = HashIndex(capacity: 64)
    /// In how many texts each stands.
    private var holders: [Int32] = []
    /// How often the first reading met a shingle again.
    private var again = 0
    /// The numbers of the shingles of the texts, one text after the other, each once a text.
    private var repeated: [Int32] = []
    /// Of each text, where its numbers end, and how many shingles it has in all.
    private var texts: [(end: Int, shingles: Int32)] = []

    /// `bytes` is about how long all texts are together. With less than there is, more has to be kept.
    init(bytes: Int) { seen = SeenFilter(expecting: bytes / 5) }

    /// Reads a text for the first time. Linear in its bytes.
    mutating func survey(_ text: String) {
        Shingles.forEach(in: text) { shingle in
            guard seen.insert(shingle) else { return }
            again += 1
            if numbers.value(shingle) < 0 {
                numbers.insert(shingle, Int32(truncatingIfNeeded: holders.count))
                holders.append(0)
            }
        }
    }

    /// Reads a text for the second time, after all have been surveyed. Linear in its bytes.
    mutating func add(_ text: String) {
        if texts.isEmpty {
            seen.removeAll()
            repeated.reserveCapacity(again + holders.count)
        }
        let start = repeated.count
        var shingles: Int32 = 0
        Shingles.forEach(in: text) { shingle in
            let number = numbers.value(shingle)
            if number >= 0 { repeated.append(number) } else { shingles += 1 }
        }
        // What stands twice in the text itself counts once.
        repeated[start...].sort()
        var end = start
        for index in start..<repeated.count where end == start || repeated[end - 1] != repeated[index] {
            repeated[end] = repeated[index]
            end += 1
        }
        repeated.removeLast(repeated.count - end)
        for number in repeated[start...] { holders[Int(number)] += 1 }
        texts.append((end, shingles + Int32(end - start)))
    }

    /// Whether each text in turn is a piece of evidence by itself and not put together from the others.
    ///
    /// Of copies of one another the first stays.
    func originals() -> [Bool] {
        var holders = holders
        var isOriginal = [Bool](repeating: true, count: texts.count)
        for index in texts.indices.reversed() {
            let numbers = repeated[(index == 0 ? 0 : texts[index - 1].end)..<texts[index].end]
            let elsewhere = numbers.count { holders[Int($0)] > 1 }
            if elsewhere > 0, Double(elsewhere) >= Shingles.containment * Double(texts[index].shingles) {
                isOriginal[index] = false
                for number in numbers { holders[Int(number)] -= 1 }
            }
        }
        return isOriginal
    }
}
