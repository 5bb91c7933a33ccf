/// From bytes to the entries of a ``JSONDocument``, in one pass and without recursion.
struct JSONScanner {
    private let bytes: [UInt8]
    private var index: Int
    private var entries: [JSONEntry] = []
    /// The entries of the arrays and objects that are open.
    private var open: [Int] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        entries.reserveCapacity(bytes.count / 12)
    }

    mutating func scan() throws(JSONError) -> [JSONEntry] {
        skipSpace()
        try value()
        while let container = open.last {
            skipSpace()
            guard index < bytes.count else { throw .endOfInput(offset: index) }
            let isObject = entries[container].kind == .object
            let isFirst = entries.count == container + 1
            if bytes[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                index += 1
                entries[container].end = UInt32(index)
                entries[container].next = UInt32(entries.count)
                open.removeLast()
                continue
            }
            if !isFirst {
                try take(UInt8(ascii: ","))
                skipSpace()
            }
            if isObject {
                guard index < bytes.count else { throw .endOfInput(offset: index) }
                guard bytes[index] == UInt8(ascii: "\"") else {
                    throw .unexpected(byte: bytes[index], offset: index)
                }
                try string()
                skipSpace()
                try take(UInt8(ascii: ":"))
                skipSpace()
            }
            try value()
        }
        skipSpace()
        guard index == bytes.count else { throw .trailing(offset: index) }
        return entries
    }

    /// Reads a scalar whole, or opens an array or object.
    private mutating func value() throws(JSONError) {
        guard index < bytes.count else { throw .endOfInput(offset: index) }
        switch bytes[index] {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "{"): try begin(.object)
        case UInt8(ascii: "["): try begin(.array)
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        case UInt8(ascii: "N"): try word("NaN", .null)
        case UInt8(ascii: "I"): try word("Infinity", .null)
        case UInt8(ascii: "-") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "I"):
            try word("-Infinity", .null)
        case UInt8(ascii: "-"), 0x30...0x39: try number()
        default: throw .unexpected(byte: bytes[index], offset: index)
        }
    }

    private mutating func begin(_ kind: JSONEntry.Kind) throws(JSONError) {
        guard open.count < JSONDocument.deepest else { throw .tooDeep(offset: index) }
        open.append(entries.count)
        entries.append(JSONEntry(kind: kind, offset: UInt32(index), end: UInt32(index), next: 0))
        index += 1
    }

    private mutating func append(_ kind: JSONEntry.Kind, from start: Int, to end: Int) {
        entries.append(
            JSONEntry(kind: kind, offset: UInt32(start), end: UInt32(end), next: UInt32(entries.count + 1)))
    }

    private mutating func string() throws(JSONError) {
        let start = index + 1
        var isEscaped = false
        var at = start
        let count = bytes.count
        while at < count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                append(isEscaped ? .escapedString : .string, from: start, to: at)
                index = at + 1
                return
            }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                try checkEscape(at)
                at += 1
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                throw .unclosedString(offset: start - 1)
            }
            at += 1
        }
        throw .endOfInput(offset: count)
    }

    private func checkEscape(_ at: Int) throws(JSONError) {
        guard at + 1 < bytes.count else { throw .endOfInput(offset: bytes.count) }
        let kind = bytes[at + 1]
        if kind == UInt8(ascii: "u") {
            guard at + 5 < bytes.count else { throw .endOfInput(offset: bytes.count) }
            guard JSONText.hexadecimal(bytes, at + 2) != nil else { throw .badEscape(offset: at) }
        } else if !"\"\\/bfnrt".utf8.contains(kind) {
            throw .badEscape(offset: at)
        }
    }

    private mutating func number() throws(JSONError) {
        let start = index
        var at = index + (bytes[index] == UInt8(ascii: "-") ? 1 : 0)
        let whole = digits(&at)
        guard whole > 0, whole == 1 || bytes[at - whole] != UInt8(ascii: "0") else { throw .badNumber(offset: start) }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            guard digits(&at) > 0 else { throw .badNumber(offset: start) }
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            guard digits(&at) > 0 else { throw .badNumber(offset: start) }
        }
        append(.number, from: start, to: at)
        index = at
    }

    /// Skips digits and counts them.
    private func digits(_ at: inout Int) -> Int {
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
        return at - start
    }

    private mutating func word(_ word: StaticString, _ kind: JSONEntry.Kind) throws(JSONError) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard index + offset < bytes.count else { throw .endOfInput(offset: bytes.count) }
            guard bytes[index + offset] == word.utf8Start[offset] else {
                throw .unexpected(byte: bytes[index + offset], offset: index + offset)
            }
        }
        append(kind, from: index, to: index + word.utf8CodeUnitCount)
        index += word.utf8CodeUnitCount
    }

    private mutating func take(_ byte: UInt8) throws(JSONError) {
        guard index < bytes.count else { throw .endOfInput(offset: index) }
        guard bytes[index] == byte else { throw .unexpected(byte: bytes[index], offset: index) }
        index += 1
    }

    private mutating func skipSpace() {
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            index += 1
        }
    }
}
