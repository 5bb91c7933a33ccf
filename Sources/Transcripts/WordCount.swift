private import Text

/// Counting words as a reader does.
package enum WordCount {
    /// The number of runs between white space that hold a letter or a digit. Every byte above ASCII
    /// counts as a letter: scripts without blanks count a run as one word.
    package static func words(in text: some StringProtocol) -> Int { text.withBytes { words(in: $0) } }

    /// The same over bytes of UTF-8.
    package static func words(in bytes: ArraySlice<UInt8>) -> Int { bytes.withUnsafeBufferPointer { words(in: $0) } }

    /// Without branches: nothing tells where words end, so half of them would be guessed wrong.
    private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var inWord = 0
        for byte in bytes {
            let isLetter = byte >= 0x80 || Byte.isLetterOrDigit(byte) ? 1 : 0
            count &+= isLetter & ~inWord
            inWord = (inWord | isLetter) & (byte > 0x20 ? 1 : 0)
        }
        return count
    }
}
