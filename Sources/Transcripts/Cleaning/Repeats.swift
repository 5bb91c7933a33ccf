private import Text

/// Passages that stand a second time in a file: a session pasted twice, a stretch copied in again.
///
/// Near-duplicates count: two copies may differ in a word here and there. Only long runs do: people say
/// short things twice. Broder, *On the resemblance and containment of documents*, 1997, for the shingles.
enum Repeats {
    /// Words in a shingle.
    static let shingle = 5
    /// The words that a run must have to be a repeat.
    static let shortest = 150
    /// The share of the shingles of a run that must stand in its original, in order.
    static let resemblance = 0.6

    /// Marks the segments of runs that repeat earlier ones, and lists the runs.
    static func mark(_ transcript: inout Transcript) {
        let words = Words(transcript)
        guard words.hashes.count >= 2 * shortest else { return }
        for run in runs(in: words).map({ trimmed($0, words) }) {
            let first = words.segment[run.words.lowerBound]
            let last = words.segment[run.words.upperBound - 1]
            guard let kept = wholeSegments(words, first...last, run.words) else { continue }
            for index in kept {
                let (part, segment) = words.places[index]
                if transcript.parts[part].segments[segment].kind.isContent {
                    transcript.parts[part].segments[segment].kind = .repeat
                }
            }
            func lines(_ indices: ClosedRange<Int>) -> ClosedRange<Int> {
                let (low, high) = (words.places[indices.lowerBound], words.places[indices.upperBound])
                let lower = transcript.parts[low.part].segments[low.segment].lines.lowerBound
                return lower...max(lower, transcript.parts[high.part].segments[high.segment].lines.upperBound)
            }
            let original = words.segment[run.original.lowerBound]...words.segment[run.original.upperBound - 1]
            transcript.repeats.append(Transcript.Repeat(lines: lines(kept), original: lines(original)))
        }
        guard !transcript.repeats.isEmpty else { return }
        for index in transcript.parts.indices { markRest(of: &transcript.parts[index]) }
    }

    /// Where all but a tenth of a part's words are repeats, the rest is too: its copies differ too much to match.
    private static func markRest(of part: inout Transcript.Part) {
        var (repeated, all) = (0, 0)
        for segment in part.segments where segment.kind == .repeat || segment.kind.isContent {
            all += segment.wordCount
            if segment.kind == .repeat { repeated += segment.wordCount }
        }
        guard repeated * 10 >= all * 9, repeated < all else { return }
        for index in part.segments.indices where part.segments[index].kind.isContent {
            part.segments[index].kind = .repeat
        }
    }

    /// The words of all content in file order.
    private struct Words {
        var hashes: [UInt32] = []
        /// Which segment each word stands in, as an index into `places`.
        var segment: [Int] = []
        var places: [(part: Int, segment: Int)] = []

        init(_ transcript: Transcript) {
            // Words of English have six bytes with their blank.
            let bytes = transcript.parts.reduce(0) { $0 + $1.segments.reduce(0) { $0 + $1.text.utf8.count } }
            hashes.reserveCapacity(bytes / 5)
            segment.reserveCapacity(bytes / 5)
            for (part, content) in transcript.parts.enumerated() {
                for (index, segment) in content.segments.enumerated() where segment.kind.isContent {
                    append(segment.text, at: (part, index))
                }
            }
        }

        private mutating func append(_ text: String, at place: (part: Int, segment: Int)) {
            let index = places.count
            places.append(place)
            text.withBytes { append($0, index) }
        }

        private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
            var hash: UInt32 = 0
            for byte in bytes {
                if Byte.isLetterOrDigit(byte) || byte >= 0x80 {
                    // FNV-1a, 32 bits, over lower-case bytes.
                    hash =
                        ((hash == 0 ? 2_166_136_261 : hash) ^ UInt32(Byte.isUpper(byte) ? byte | 0x20 : byte))
                        &* 16_777_619
                } else if byte != UInt8(ascii: "'"), hash != 0 {
                    hashes.append(hash)
                    segment.append(index)
                    hash = 0
                }
            }
            if hash != 0 {
                hashes.append(hash)
                segment.append(index)
            }
        }
    }

    private struct Run {
        var words: Range<Int>
        var original: Range<Int>
        var matches: Int
    }

    /// Runs whose shingles follow those of an earlier stretch in order, longest possible, none overlapping
    /// its original. Linear in the words, given that few shingles are common.
    private static func runs(in words: Words) -> [Run] {
        let shingles = shingles(of: words.hashes)
        var first = FirstPlaces(shingles)
        var runs: [Run] = []
        var open: Run?
        func close() {
            if let run = open, run.words.count >= shortest,
                Double(run.matches) >= resemblance * Double(run.words.count - shingle + 1)
            {
                runs.append(run)
            }
            open = nil
        }
        // A run survives gaps of this many words on either side.
        let gap = 40
        for index in shingles.indices {
            guard let found = first.place(ofShingleAt: index) else {
                if let run = open, index - run.words.upperBound > gap { close() }
                continue
            }
            if let run = open, found + shingle > run.original.upperBound, found - run.original.upperBound <= gap,
                index - run.words.upperBound <= gap, found + shingle <= run.words.lowerBound
            {
                open?.words = run.words.lowerBound..<index + shingle
                open?.original = run.original.lowerBound..<found + shingle
                open?.matches += 1
            } else if open == nil || index - (open?.words.upperBound ?? 0) > gap {
                close()
                open = Run(words: index..<index + shingle, original: found..<found + shingle, matches: 1)
            }
        }
        close()
        return runs
    }

    /// One hash for every `shingle` words in a row.
    private static func shingles(of words: [UInt32]) -> [UInt64] {
        guard words.count >= shingle else { return [] }
        return (0...words.count - shingle).map { index in
            var key: UInt64 = 0
            for offset in 0..<shingle {
                key = (key ^ UInt64(words[index + offset])) &* 0x9E37_79B9_7F4A_7C15
                key ^= key >> 29
            }
            return key
        }
    }

    /// `run` without a few words at its beginning that still belong to the part before: a copy begins with its part.
    private static func trimmed(_ run: Run, _ words: Words) -> Run {
        func part(_ word: Int) -> Int { words.places[words.segment[word]].part }
        let first = part(run.words.lowerBound)
        guard let begin = run.words.prefix(shortest).first(where: { part($0) != first }) else { return run }
        let skipped = begin - run.words.lowerBound
        return Run(
            words: begin..<run.words.upperBound,
            original: min(run.original.lowerBound + skipped, run.original.upperBound - 1)..<run.original.upperBound,
            matches: run.matches)
    }

    /// The segments of `range` that lie in the run by more than half of their words.
    private static func wholeSegments(_ words: Words, _ range: ClosedRange<Int>, _ run: Range<Int>) -> ClosedRange<Int>?
    {
        func share(_ index: Int) -> Double {
            var (inside, all) = (0, 0)
            var word = run.lowerBound
            while word > 0, words.segment[word - 1] >= index { word -= 1 }
            while word < words.segment.count, words.segment[word] < index { word += 1 }
            while word < words.segment.count, words.segment[word] == index {
                all += 1
                if run.contains(word) { inside += 1 }
                word += 1
            }
            return all == 0 ? 0 : Double(inside) / Double(all)
        }
        var (low, high) = (range.lowerBound, range.upperBound)
        if share(low) <= 0.5 { low += 1 }
        if high >= low, share(high) <= 0.5 { high -= 1 }
        return low <= high ? low...high : nil
    }
}
