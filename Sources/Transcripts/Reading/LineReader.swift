/// Reads one line; every function gives nil where the line has another shape.
struct LineReader {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Three or more of `-`, `*`, `_` or `=` and nothing else: a line across the page.
    var isRule: Bool {
        let byte = bytes[range.lowerBound]
        return range.count >= 3 && "-*_=".utf8.contains(byte) && bytes[range].allSatisfy { $0 == byte }
    }

    func heading() -> LineShape? {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
        guard index - range.lowerBound <= 6, index == range.upperBound || Byte.isSpace(bytes[index]) else {
            return nil
        }
        return .heading(skipSpace(index)..<range.upperBound)
    }

    func mark(at index: Int, loose: Bool = false) -> TimeMark? {
        index < range.upperBound ? TimeMark(bytes, at: index, limit: range.upperBound, loose: loose) : nil
    }

    /// The offset after an arrow (`-->`, or a half one) at `index`.
    func arrow(at index: Int) -> Int? {
        guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-")
        else { return nil }
        let end = index + 2
        return end < range.upperBound && bytes[end] == UInt8(ascii: ">") ? end + 1 : end
    }

    func find(_ byte: UInt8, from start: Int, within count: Int) -> Int? {
        let limit = min(range.upperBound, start + count)
        return start < limit ? bytes[start..<limit].firstIndex(of: byte) : nil
    }

    func skipSpace(_ start: Int) -> Int {
        var index = start
        while index < range.upperBound {
            if Byte.isSpace(bytes[index]) {
                index += 1
            } else if index + 1 < range.upperBound, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// `range` without the blanks at its ends; no-break spaces count.
    func trim(_ range: Range<Int>) -> Range<Int> {
        SourceText.trimmed(range, of: bytes)
    }

    /// Skips blanks, opening brackets, bars, dashes, dots and commas, as they stand between a name and a time.
    func skipSigns(_ start: Int) -> Int {
        var index = start
        while index < range.upperBound {
            guard let width = Self.signs.first(where: { bytes[index..<range.upperBound].starts(with: $0) })?.count
            else { break }
            index += width
        }
        return index
    }

    /// The offset at which the signs that end at `end` begin.
    func skipSignsBack(_ end: Int) -> Int {
        var index = end
        while index > range.lowerBound {
            let before = bytes[range.lowerBound..<index]
            guard let width = Self.signs.first(where: { before.suffix($0.count).elementsEqual($0) })?.count else {
                break
            }
            index -= width
        }
        return index
    }

    private static let signs: [[UInt8]] = [" ", "(", "[", "|", "-", ",", "\t", "\\", "@", "–", "—", "\u{A0}", "·", "•"]
        .map {
            Array($0.utf8)
        }
}
