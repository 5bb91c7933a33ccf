/// Matches in a text, as FTS5's `highlight` marks them.
enum Highlights {
    /// The text without the marks (bytes 1 and 2), and the UTF-8 byte ranges that stood between them.
    static func split(_ marked: String) -> (text: String, ranges: [Range<Int>]) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        var start: Int?
        for byte in marked.utf8 {
            switch byte {
            case 1: start = bytes.count
            case 2:
                if let begin = start, begin < bytes.count { ranges.append(begin..<bytes.count) }
                start = nil
            default: bytes.append(byte)
            }
        }
        return (String(decoding: bytes, as: UTF8.self), ranges)
    }
}
