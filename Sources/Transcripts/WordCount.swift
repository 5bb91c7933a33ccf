/// Counting words as a reader does.
package enum WordCount {
    /// The number of runs between white space that hold a letter or a digit. Every byte above ASCII
    /// counts as a letter: scripts without blanks count a run as one word.
    package static func words(in text: some StringProtocol) -> Int { words(in: text.utf8) }

    /// The same over bytes of UTF-8.
    package static func words(in bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        var inWord = false
        for byte in bytes {
            if byte <= 0x20 {
                inWord = false
            } else if !inWord, byte >= 0x80 || Byte.isLetterOrDigit(byte) {
                inWord = true
                count += 1
            }
        }
        return count
    }
}
