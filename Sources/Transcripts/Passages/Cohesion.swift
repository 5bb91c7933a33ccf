private import Text

/// How alike the words before and after each gap between texts are.
enum Cohesion {
    private static let buckets = 4096

    /// For each text the cosine, 0 to 1, of the words before it and from it on; short words and those
    /// that make up more than a two-hundredth of all do not count. Constant work a word: the two windows
    /// slide, and the product of their counts is kept up to date.
    /// `window` is the number of words on each side that are compared.
    static func acrossGaps(in texts: [String], window: Int = 60) -> [Double] {
        var words: [Int] = []
        var begins: [Int] = []
        for text in texts {
            begins.append(words.count)
            appendWords(of: text, to: &words)
        }
        var frequency = [Int32](repeating: 0, count: buckets)
        for word in words { frequency[word] += 1 }
        let common = Int32(max(6, words.count / 200))
        var sides = Sides(count: buckets)
        var similarity = [Double](repeating: 0, count: texts.count)
        var position = 0
        for (index, begin) in begins.enumerated() {
            while position < begin {
                let word = words[position]
                if frequency[word] <= common {
                    sides.moveLeft(word)
                }
                position += 1
                if position > window, frequency[words[position - window - 1]] <= common {
                    sides.dropLeft(words[position - window - 1])
                }
                if position + window <= words.count, frequency[words[position + window - 1]] <= common {
                    sides.addRight(words[position + window - 1])
                }
            }
            if index == 0 {
                for word in words.prefix(window) where frequency[word] <= common { sides.addRight(word) }
            }
            similarity[index] = sides.cosine
        }
        return similarity
    }

    /// The counts of words on both sides, and what their cosine is made of.
    private struct Sides {
        private var left: [Int32]
        private var right: [Int32]
        private var product = 0
        private var leftSquares = 0
        private var rightSquares = 0

        init(count: Int) {
            left = [Int32](repeating: 0, count: count)
            right = left
        }

        mutating func addRight(_ word: Int) {
            rightSquares += Int(2 * right[word] + 1)
            product += Int(left[word])
            right[word] += 1
        }

        mutating func moveLeft(_ word: Int) {
            right[word] -= 1
            rightSquares -= Int(2 * right[word] + 1)
            product -= Int(left[word])
            leftSquares += Int(2 * left[word] + 1)
            left[word] += 1
            product += Int(right[word])
        }

        mutating func dropLeft(_ word: Int) {
            left[word] -= 1
            leftSquares -= Int(2 * left[word] + 1)
            product -= Int(right[word])
        }

        var cosine: Double {
            leftSquares > 0 && rightSquares > 0
                ? Double(product) / (Double(leftSquares).squareRoot() * Double(rightSquares).squareRoot()) : 0
        }
    }

    /// The words of four letters and more as bucket numbers, the same for `model` and `models`.
    private static func appendWords(of text: String, to words: inout [Int]) {
        var hash: UInt32 = 2_166_136_261
        var length = 0
        func close() {
            if length >= 4 { words.append(Int(hash % UInt32(buckets))) }
            (hash, length) = (2_166_136_261, 0)
        }
        text.withBytes { bytes in
            for byte in bytes {
                guard Byte.isLetterOrDigit(byte) || byte >= 0x80 else {
                    close()
                    continue
                }
                length += 1
                // The first six letters: a stem that is good enough to compare stretches of talk.
                if length <= 6 { hash = (hash ^ UInt32(Byte.isUpper(byte) ? byte | 0x20 : byte)) &* 16_777_619 }
            }
        }
        close()
    }
}
