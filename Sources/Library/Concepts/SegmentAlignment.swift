import Transcripts

/// Where the bytes of passages stand in the segments that the passages were made of.
///
/// A passage is the text of its segments without sound cues, joined by blanks, and a long segment may lie in several:
/// byte for byte, blanks apart, all passages of a part are all its content in order.
struct SegmentAlignment {
    /// Of each byte of the content that is no blank: its segment and where in it it stands.
    private var origins: [(segment: Int32, byte: Int32)] = []
    /// The number of bytes, without blanks, in the passages before each.
    private var begins: [Int] = []

    /// Linear in the bytes.
    init(passages: [String], segments: [(text: String, isContent: Bool)]) {
        for (index, segment) in segments.enumerated() where segment.isContent { add(segment.text, Int32(index)) }
        var total = 0
        for passage in passages {
            begins.append(total)
            total += passage.utf8.count { $0 != 0x20 }
        }
    }

    private mutating func add(_ text: String, _ segment: Int32) {
        let spoken = SoundCues.withoutCues(text)
        if spoken == text {
            for (offset, byte) in text.utf8.enumerated() where byte != 0x20 { origins.append((segment, Int32(offset))) }
            return
        }
        // Cues lie between words: what remains is found again word by word.
        let bytes = Array(text.utf8)
        var from = 0
        for word in spoken.utf8.split(separator: 0x20) {
            guard let start = Self.index(of: Array(word), in: bytes, from: from) else { continue }
            for offset in start..<start + word.count { origins.append((segment, Int32(offset))) }
            from = start + word.count
        }
    }

    private static func index(of word: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        guard from + word.count <= bytes.count else { return nil }
        return (from...bytes.count - word.count).first { bytes[$0..<$0 + word.count].elementsEqual(word) }
    }

    /// The segment, by its index, and the byte in it that the byte `offset` of passage `passage` is; nil for a blank
    /// at its end or a passage that was made of other segments.
    func origin(of offset: Int, in passage: Int, text: String) -> (segment: Int, byte: Int)? {
        let index = begins[passage] + text.utf8.prefix(offset).count { $0 != 0x20 }
        guard origins.indices.contains(index) else { return nil }
        return (Int(origins[index].segment), Int(origins[index].byte))
    }
}
