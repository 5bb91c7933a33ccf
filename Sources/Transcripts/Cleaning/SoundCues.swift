private import Text

/// Sound cues and placeholders: rows that hold no speech.
package enum SoundCues {
    /// Marks the segments that consist of sound cues alone as noise.
    static func mark(_ segments: inout [Segment]) {
        for index in segments.indices where segments[index].kind == .speech && isCue(segments[index].text) {
            segments[index].kind = .noise
        }
    }

    /// Whether `text` is nothing but cues: short notes in brackets, parentheses or asterisks, music signs and
    /// punctuation. Looks no further than the first letter outside of them.
    static func isCue(_ text: String) -> Bool { text.withBytes(isCue) }

    /// `text` without its cues and music signs, white space folded.
    package static func withoutCues(_ text: String) -> String {
        text.withBytes(rest).map { CleanText.string($0[...]) } ?? text
    }

    /// `bytes` without cues and music signs; nil where there are none.
    private static func rest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard var cue = firstCue(bytes, from: 0) else { return nil }
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        var index = 0
        while true {
            rest += bytes[index..<cue.lowerBound]
            index = cue.upperBound
            guard let next = firstCue(bytes, from: index) else { return rest + bytes[index...] }
            cue = next
        }
    }

    private static func firstCue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        for index in start..<bytes.count {
            let byte = bytes[index]
            // Nearly all are letters and blanks.
            guard byte &- UInt8(ascii: "(") < 3 || byte == UInt8(ascii: "[") || byte >= 0xE2 else { continue }
            if let end = note(bytes, at: index) ?? music(bytes, at: index) { return index..<end }
        }
        return nil
    }

    private static func isCue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if Byte.isLetterOrDigit(byte) { return false }
            if let end = note(bytes, at: index) {
                index = end
            } else if byte >= 0x80 {
                guard let end = sign(bytes, at: index) else { return false }
                index = end
            } else {
                index += 1
            }
        }
        return true
    }

    /// The offset behind a note of up to four words in brackets, parentheses or asterisks at `start`.
    private static func note(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let closing: UInt8
        switch bytes[start] {
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        // Two asterisks are emphasis.
        case UInt8(ascii: "*") where start == 0 || bytes[start - 1] != UInt8(ascii: "*"): closing = UInt8(ascii: "*")
        default: return nil
        }
        var words = 0
        var inWord = false
        for index in start + 1..<min(bytes.count, start + 42) {
            let byte = bytes[index]
            if byte == closing { return index > start + 1 && words <= 4 ? index + 1 : nil }
            if byte == Byte.blank {
                inWord = false
            } else if byte >= 0x80 || Byte.isLetterOrDigit(byte) {
                if !inWord { words += 1 }
                inWord = true
            } else if !"-_':".utf8.contains(byte), closing != UInt8(ascii: "]") {
                return nil
            }
        }
        return nil
    }

    /// The offset behind a music sign or a mark of punctuation outside ASCII at `index`: dashes, quotes and the
    /// ellipsis (U+2010 to U+2027).
    private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
            (0x90...0xA7).contains(bytes[index + 2])
        {
            return index + 3
        }
        return music(bytes, at: index)
    }

    /// The offset behind a music sign at `index`: `♩` to `♯` (U+2669 to U+266F), the notes among the emoji
    /// (U+1F3B5, U+1F3B6).
    private static func music(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x99, 0xA9...0xAF): return index + 3
        case (0xF0, 0x9F, 0x8E):
            return index + 3 < bytes.count && (0xB5...0xB6).contains(bytes[index + 3]) ? index + 4 : nil
        default: return nil
        }
    }
}
