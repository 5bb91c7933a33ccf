/// The text of a file: valid UTF-8 in one array of bytes, and where its lines lie in it.
///
/// Files come as UTF-8 with or without a byte order mark, as UTF-16, and with every kind of line end.
/// Bytes that are no UTF-8 are taken for Windows-1252, which is what such files mostly are.
/// Line numbers are those that an editor shows.
package struct SourceText: Sendable {
    package let bytes: [UInt8]
    /// The byte offset at which each line begins; its end is found from the next one.
    private let starts: [Int]

    /// Reads `raw`. Throws ``TranscriptError/empty`` where there is nothing but white space and
    /// ``TranscriptError/binary(line:)`` where there are bytes that no text file holds.
    package init(_ raw: [UInt8]) throws(TranscriptError) {
        let decoded = TextDecoding.utf8(from: raw)
        var starts = [0]
        var sawText = false
        var control = 0
        var firstControl: Int?
        // A carriage return ends a line by itself only in files that have no newline at all.
        let loneReturns = !decoded.contains(Byte.newline)
        decoded.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                // Most stretches of sixteen bytes are words and blanks.
                if offset + 16 <= buffer.count {
                    let stretch = buffer.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
                    if stretch.min() >= 0x20 {
                        sawText = sawText || stretch.max() > 0x20
                        offset += 16
                        continue
                    }
                }
                for offset in offset..<min(offset + 16, buffer.count) {
                    let byte = buffer[offset]
                    if byte > 0x20 {
                        sawText = true
                    } else if byte == Byte.newline || (loneReturns && byte == Byte.carriageReturn) {
                        starts.append(offset + 1)
                    } else if byte < 0x20, !Byte.isSpace(byte), byte != 0x1B {
                        control += 1
                        firstControl = firstControl ?? starts.count
                    }
                }
                offset += 16
            }
        }
        guard sawText else { throw .empty }
        // A stray control byte is dirt in a text; one in thirty is another kind of file.
        if control * 30 > decoded.count || decoded.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
            throw .binary(line: firstControl ?? 1)
        }
        bytes = decoded
        self.starts = starts
    }

    /// The number of lines; a newline at the very end does not begin another.
    package var lineCount: Int {
        starts.last == bytes.count && starts.count > 1 ? starts.count - 1 : starts.count
    }

    /// The first line that holds more than white space.
    package var firstLine: Int? { (1...lineCount).first { !line($0).isEmpty } }

    /// The bytes of a 1-based line without its line end and the white space around it.
    package func line(_ number: Int) -> Range<Int> {
        trimmed(starts[number - 1]..<(number < starts.count ? starts[number] - 1 : bytes.count))
    }

    /// The bytes of a 1-based line without its line end, white space kept.
    package func fullLine(_ number: Int) -> Range<Int> {
        var upper = number < starts.count ? starts[number] - 1 : bytes.count
        if upper > starts[number - 1], bytes[upper - 1] == Byte.carriageReturn { upper -= 1 }
        return starts[number - 1]..<max(starts[number - 1], upper)
    }

    /// The 1-based line that holds the byte at `offset`. Logarithmic in the number of lines.
    package func lineNumber(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// `range` without the white space at its ends; no-break spaces and byte order marks count.
    package func trimmed(_ range: Range<Int>) -> Range<Int> { Self.trimmed(range, of: bytes) }

    /// The same for bytes that are no whole text.
    static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper {
            if Byte.isSpace(bytes[lower]) {
                lower += 1
            } else if lower + 1 < upper, bytes[lower] == 0xC2, bytes[lower + 1] == 0xA0 {
                lower += 2
            } else if lower + 2 < upper, bytes[lower] == 0xEF, bytes[lower + 1] == 0xBB, bytes[lower + 2] == 0xBF {
                lower += 3
            } else {
                break
            }
        }
        while upper > lower {
            if Byte.isSpace(bytes[upper - 1]) {
                upper -= 1
            } else if upper - 1 > lower, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
                upper -= 2
            } else {
                break
            }
        }
        return lower..<upper
    }

    /// The text of `range` with every run of white space as one blank and control characters left out.
    package func text(_ range: Range<Int>) -> String {
        CleanText.string(bytes[trimmed(range)])
    }
}
