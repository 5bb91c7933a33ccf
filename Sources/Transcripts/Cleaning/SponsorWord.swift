/// One word of a neighbourhood that is read for paid reads.
struct SponsorWord: Sendable {
    /// A hash of the lower-case letters and digits, without apostrophes.
    let hash: UInt64
    /// The number of letters and digits.
    let length: Int
    /// The segment it stands in.
    let segment: Int
    /// Whether it begins with a capital.
    let isCapital: Bool
    /// Whether it is written in digits.
    let isNumber: Bool
    /// What joins it to the word before without a blank between: a full stop, a slash or nothing.
    let joint: UInt8
    /// Whether a full stop, a question mark or an exclamation mark and a blank follow.
    var endsSentence = false
    /// Whether the mark after it is a question mark.
    var asks = false

    /// The hash of a word in lower case without apostrophes: FNV-1a, 64 bits.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(start) { step($0, $1) }
    }

    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(Byte.isUpper(byte) ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
}

extension SponsorWord {
    /// Appends the words of `text`. `%` and `$` are words of their own, `percent` and `$`.
    static func append(_ text: String, segment: Int, to words: inout [SponsorWord]) {
        let first = words.count
        var (hash, length, joint) = (start, 0, UInt8(0))
        var (isCapital, isNumber) = (false, false)
        var previous = Byte.blank
        // Bytes that are left of a punctuation mark above ASCII: all that begin with E2 are taken for one.
        var mark = 0
        func close() {
            guard length > 0 else { return }
            words.append(
                SponsorWord(
                    hash: hash, length: length, segment: segment, isCapital: isCapital, isNumber: isNumber,
                    joint: joint))
            (hash, length) = (start, 0)
        }
        func sign(_ hash: UInt64) {
            words.append(
                SponsorWord(hash: hash, length: 1, segment: segment, isCapital: false, isNumber: false, joint: 0))
        }
        for byte in text.utf8 {
            if mark > 0 || byte == 0xE2 {
                mark = mark > 0 ? mark - 1 : 2
                // An apostrophe joins, dashes and other quotation marks part.
                if mark == 0, byte != 0x99, byte != 0x98 { close() }
                continue
            }
            if Byte.isLetterOrDigit(byte) || byte >= 0x80 {
                if length == 0 {
                    (isCapital, isNumber) = (Byte.isUpper(byte), Byte.isDigit(byte))
                    joint = previous == UInt8(ascii: ".") || previous == UInt8(ascii: "/") ? previous : 0
                }
                hash = step(hash, byte)
                length += 1
            } else if byte != UInt8(ascii: "'") {
                close()
                switch byte {
                case UInt8(ascii: "%"): sign(percent)
                case UInt8(ascii: "$"): sign(dollar)
                default:
                    let endsSentence = ".?!".utf8.contains(previous)
                    if Byte.isSpace(byte), endsSentence, words.count > first {
                        words[words.count - 1].endsSentence = true
                        words[words.count - 1].asks = previous == UInt8(ascii: "?")
                    }
                }
            }
            // A closing quotation mark may stand between the full stop and the blank.
            if byte != UInt8(ascii: "\"") { previous = byte }
        }
        close()
        if words.count > first, ".?!".utf8.contains(previous) {
            words[words.count - 1].endsSentence = true
            words[words.count - 1].asks = previous == UInt8(ascii: "?")
        }
    }

    private static let percent = hash("percent".utf8)
    private static let dollar = hash("$".utf8)
}
