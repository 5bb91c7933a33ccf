/// Reads the gaps of a cloze field: `{{c1::hidden::hint}}`, also within each other
/// (rslib/src/cloze.rs). What is never closed is text.
struct ClozeReader {
    private struct Open {
        let number: Int
        /// As it stood, in case it is never closed.
        let mark: String
        var pieces: [ClozeText.Piece] = []
        /// What stands behind `::`.
        var hint: String?
    }

    private var open: [Open] = []
    private var pieces: [ClozeText.Piece] = []

    /// Gaps lie in each other this deep at most.
    private static let deepest = 8

    static func read(_ html: String) -> ClozeText {
        var reader = ClozeReader()
        let bytes = Array(html.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            if let (number, end) = beginning(bytes, index), reader.open.count < deepest {
                reader.add(bytes[start..<index])
                reader.open.append(Open(number: number, mark: String(decoding: bytes[index..<end], as: UTF8.self)))
                (start, index) = (end, end)
            } else if !reader.open.isEmpty, bytes[index...].starts(with: "}}".utf8) {
                reader.add(bytes[start..<index])
                reader.close()
                index += 2
                start = index
            } else {
                index += 1
            }
        }
        reader.add(bytes[start...])
        while let last = reader.open.popLast() {
            reader.append(.text(last.mark))
            for piece in last.pieces { reader.append(piece) }
            if let hint = last.hint { reader.append(.text("::" + hint)) }
        }
        return ClozeText(reader.pieces)
    }

    /// The number of a gap that begins at `index`, and where its content begins.
    private static func beginning(_ bytes: [UInt8], _ index: Int) -> (Int, Int)? {
        guard bytes[index...].starts(with: "{{c".utf8) else { return nil }
        let digits = bytes[(index + 3)...].prefix(4).prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)), (1...500).contains(number),
            bytes[digits.endIndex...].starts(with: "::".utf8)
        else { return nil }
        return (number, digits.endIndex + 2)
    }

    private mutating func add(_ html: ArraySlice<UInt8>) {
        guard !html.isEmpty else { return }
        let html = String(decoding: html, as: UTF8.self)
        guard let gap = open.last else { return append(.text(FieldText.plain(html))) }
        if let hint = gap.hint {
            open[open.count - 1].hint = hint + FieldText.plain(html)
        } else if let mark = html.firstRange(of: "::") {
            if mark.lowerBound > html.startIndex { append(.text(FieldText.plain(String(html[..<mark.lowerBound])))) }
            open[open.count - 1].hint = FieldText.plain(String(html[mark.upperBound...]))
        } else {
            append(.text(FieldText.plain(html)))
        }
    }

    private mutating func close() {
        let gap = open.removeLast()
        append(.hidden(number: gap.number, pieces: gap.pieces, hint: gap.hint))
    }

    private mutating func append(_ piece: ClozeText.Piece) {
        if open.isEmpty {
            pieces.append(piece)
        } else {
            open[open.count - 1].pieces.append(piece)
        }
    }
}
