private import Text
import Transcripts

/// Where the bytes of passages stand in the segments that the passages were made of.
///
/// A passage is the text of its segments without sound cues, joined by blanks, and a long segment may lie in several:
/// byte for byte, blanks apart, all passages of a part are all its content in order.
struct SegmentAlignment {
    /// A byte of a segment.
    struct Origin {
        /// The segment, by its index.
        let segment: Int
        let byte: Int
    }

    private let passages: [String]
    private let segments: [LinkedText.Segment]
    /// The number of bytes, without blanks, in the passages before each.
    private var begins: [Int] = []
    /// The segments of content, and the number of bytes, without blanks and cues, up to the end of each.
    private var content: [(segment: Int, end: Int)] = []

    /// Linear in the bytes.
    init(_ text: LinkedText) {
        passages = text.passages
        segments = text.segments
        var total = 0
        for passage in passages {
            begins.append(total)
            total += Self.letters(in: passage)
        }
        total = 0
        for (index, segment) in segments.enumerated() where segment.isContent {
            total += Self.letters(in: SoundCues.withoutCues(segment.text))
            content.append((index, total))
        }
    }

    /// Where the byte `offset` of passage `passage` comes from; nil for a passage that was made of other segments.
    func origin(of offset: Int, in passage: Int) -> Origin? {
        let position = begins[passage] + Self.letters(in: passages[passage], before: offset)
        var (low, high) = (0, content.count)
        while low < high {
            let middle = (low + high) / 2
            if content[middle].end <= position { low = middle + 1 } else { high = middle }
        }
        guard low < content.count else { return nil }
        let before = low == 0 ? 0 : content[low - 1].end
        let segment = content[low].segment
        return Self.place(of: position - before, in: segments[segment].text).map { Origin(segment: segment, byte: $0) }
    }

    /// The place in `text` of the byte `position` of what is left of it without cues and blanks.
    private static func place(of position: Int, in text: String) -> Int? {
        let spoken = SoundCues.withoutCues(text)
        guard spoken != text else { return text.withBytes { place(of: position, in: $0) } }
        // Cues lie between words: what remains is found again word by word.
        let bytes = Array(text.utf8)
        var (from, passed) = (0, 0)
        for word in spoken.utf8.split(separator: 0x20) {
            let word = Array(word)
            guard let start = index(of: word, in: bytes, from: from) else { continue }
            if position < passed + word.count { return start + position - passed }
            passed += word.count
            from = start + word.count
        }
        return nil
    }

    private static func place(of position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var left = position
        for offset in bytes.indices where bytes[offset] != 0x20 {
            if left == 0 { return offset }
            left -= 1
        }
        return nil
    }

    private static func index(of word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        guard from + word.count <= bytes.count else { return nil }
        return (from...bytes.count - word.count).first { bytes[$0..<$0 + word.count].elementsEqual(word) }
    }

    /// How many bytes of `text`, up to one of them, are no blanks.
    private static func letters(in text: String, before end: Int = .max) -> Int {
        text.withBytes { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(end))
            return bytes.count - bytes.count(of: 0x20)
        }
    }
}
