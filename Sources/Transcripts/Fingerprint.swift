private import Text

/// What a transcript is known by: its words, whatever layout, times and labels they come with.
package struct Fingerprint: Hashable, Sendable {
    /// A hash of all words in order: equal for the same words, and for nothing else in practice. 32
    /// hexadecimal digits.
    package let words: String
    /// The least hashes of runs of four words: alike for texts that share most of their words.
    package let sketch: Sketch

    /// Sixteen minima of a family of hashes over the four-word runs of a text. The share of equal minima
    /// estimates the share of runs that two texts have in common.
    /// Broder, *On the resemblance and containment of documents*, 1997.
    package struct Sketch: Hashable, Sendable, CustomStringConvertible {
        package let minima: [UInt32]

        static let size = 16

        /// Eight hexadecimal digits for each minimum, in groups.
        package var description: String {
            minima.map { minimum in
                let digits = String(minimum, radix: 16)
                return String(repeating: "0", count: 8 - digits.count) + digits
            }.joined(separator: "-")
        }

        init(minima: [UInt32]) { self.minima = minima }

        /// Reads what ``description`` gives.
        package init?(_ text: String) {
            let groups = text.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard groups.count == Self.size else { return nil }
            minima = groups
        }

        /// The share of minima that agree, 0 to 1.
        package func resemblance(to other: Sketch) -> Double {
            Double(zip(minima, other.minima).count { $0 == $1 }) / Double(Self.size)
        }

        /// Whether two texts of whose minima so many agree are taken for the same talk.
        package static func isSameTalk(equalMinima: Int) -> Bool { Double(equalMinima) >= sameTalk * Double(size) }

        /// The share from which on two texts are taken for the same talk.
        package static let sameTalk = 0.5
    }

    /// The fingerprint of everything that was said or written, in order.
    package init(_ transcript: Transcript) {
        var hashes = WordHashes()
        for part in transcript.parts {
            for segment in part.segments where segment.kind.isCounted { segment.text.withBytes { hashes.add($0) } }
        }
        func hex(_ value: UInt64) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        words = hex(hashes.first) + hex(hashes.second)
        sketch = Sketch(minima: hashes.minima)
    }

    /// The words taken in so far.
    private struct WordHashes {
        /// Two hashes of all words in order.
        private(set) var first: UInt64 = 0xCBF2_9CE4_8422_2325
        private(set) var second: UInt64 = 0x9E37_79B9_7F4A_7C15
        private(set) var minima = [UInt32](repeating: .max, count: Sketch.size)
        /// The last four.
        private var recent: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        private var count = 0

        /// Takes in the words of a text; none goes on in the next.
        mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
            var word: UInt64 = 0
            for byte in text {
                if Byte.isLetterOrDigit(byte) || byte >= 0x80 {
                    word =
                        ((word == 0 ? 0xCBF2_9CE4_8422_2325 : word) ^ UInt64(Byte.isUpper(byte) ? byte | 0x20 : byte))
                        &* 0x100_0000_01B3
                } else if byte != UInt8(ascii: "'"), word != 0 {
                    take(word)
                    word = 0
                }
            }
            if word != 0 { take(word) }
        }

        private mutating func take(_ word: UInt64) {
            first = (first ^ word) &* 0x100_0000_01B3
            second = (second &+ word) &* 0xFF51_AFD7_ED55_8CCD
            second ^= second >> 32
            recent = (recent.1, recent.2, recent.3, word)
            count += 1
            guard count >= 4 else { return }
            var run = recent.0 &* 31 &+ recent.1
            run = (run &* 31 &+ recent.2) &* 31 &+ recent.3
            minima.withUnsafeMutableBufferPointer { minima in
                for index in minima.indices {
                    // A finalizer of SplitMix64 with another offset for each member of the family.
                    var hash = run &+ UInt64(truncatingIfNeeded: index &+ 1) &* 0x9E37_79B9_7F4A_7C15
                    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
                    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
                    minima[index] = min(minima[index], UInt32(truncatingIfNeeded: hash >> 32))
                }
            }
        }
    }
}
