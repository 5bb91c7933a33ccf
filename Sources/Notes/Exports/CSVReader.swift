/// Reads CSV record by record (RFC 4180), and what spreadsheets make of it: a byte order mark, lines that end with
/// LF or CR, semicolons or tabs between the fields, blank lines, apostrophes before what would be a formula.
///
/// Linear in the bytes.
package struct CSVReader {
    package struct Record: Hashable, Sendable {
        /// Where it begins, 1-based.
        package let line: Int
        package let fields: [String]
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    private var line = 1

    package init(_ bytes: [UInt8]) throws(CSVError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .notUTF8(line: 1) }
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = Self.separator(in: bytes)
    }

    /// The next record that is not blank; nil after the last.
    package mutating func next() throws(CSVError) -> Record? {
        while position < bytes.count {
            let start = line
            var fields: [String] = []
            repeat {
                if !fields.isEmpty { position += 1 }
                fields.append(CSVText.unguarded(try field()))
            } while position < bytes.count && bytes[position] == separator
            skipLineEnd()
            if fields != [""] { return Record(line: start, fields: fields) }
        }
        return nil
    }

    /// Reads up to the next separator or end of line outside of quotes.
    private mutating func field() throws(CSVError) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            let start = position
            while position < bytes.count, bytes[position] != separator, !Self.isLineEnd(bytes[position]) {
                position += 1
            }
            return try text(bytes[start..<position], line)
        }
        let start = line
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == byte else {
                    guard position == bytes.count || bytes[position] == separator || Self.isLineEnd(bytes[position])
                    else { throw .textAfterQuote(line: line) }
                    return try text(content[...], start)
                }
                position += 1
            } else if byte == 0x0A || byte == 0x0D && (position == bytes.count || bytes[position] != 0x0A) {
                line += 1
            }
            content.append(byte)
        }
        throw .unclosedQuote(line: start)
    }

    private func text(_ bytes: ArraySlice<UInt8>, _ line: Int) throws(CSVError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(line: line) }
        return text
    }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        position += bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
        line += 1
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// The separator that stands most often in the first line outside of quotes.
    private static func separator(in bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if isLineEnd(byte), !counts.isEmpty { break }
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, rank($0.key)) < ($1.value, rank($1.key)) }?.key ?? UInt8(ascii: ",")
    }

    /// Which separator goes first where two stand equally often.
    private static func rank(_ separator: UInt8) -> Int {
        switch separator {
        case UInt8(ascii: ","): 2
        case UInt8(ascii: ";"): 1
        default: 0
        }
    }
}
