extension String {
    /// Where `mark` stands first, byte by byte: many times faster than by characters.
    func range(of mark: String) -> Range<String.Index>? {
        guard let offset = Self.offset(of: Array(mark.utf8), in: Array(utf8)) else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: mark.utf8.count)
    }

    /// Whether one of `marks` stands in it, and which.
    func first(of marks: [String]) -> String? {
        let bytes = Array(utf8)
        return marks.first { Self.offset(of: Array($0.utf8), in: bytes) != nil }
    }

    /// The text up to the first of the marks.
    func head(before marks: [String]) -> String {
        let bytes = Array(utf8)
        let ends = marks.compactMap { Self.offset(of: Array($0.utf8), in: bytes) }
        return ends.min().map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? self
    }

    private static func offset(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let first = mark.first, bytes.count >= mark.count else { return nil }
        for start in 0...(bytes.count - mark.count) where bytes[start] == first {
            var length = 1
            while length < mark.count, bytes[start + length] == mark[length] { length += 1 }
            if length == mark.count { return start }
        }
        return nil
    }
}
