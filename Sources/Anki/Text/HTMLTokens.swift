/// HTML cut into text and tags. Takes anything; linear in the bytes.
struct HTMLTokens: Sequence, IteratorProtocol {
    enum Token: Hashable {
        /// With entities decoded.
        case text(String)
        /// The name in lower case, with a leading slash for an end tag; the value of its `src` or `href`.
        case tag(String, target: String?)
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ html: String) {
        bytes = Array(html.utf8)
    }

    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        if isTag(position) { return tag() }
        let start = position
        position += 1
        while position < bytes.count, !isTag(position) { position += 1 }
        return .text(HTMLEntities.decoded(bytes[start..<position]))
    }

    /// A `<` alone is text.
    private func isTag(_ index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || Self.isLetter(next)
    }

    private mutating func tag() -> Token {
        if bytes[position...].starts(with: "<!--".utf8) {
            skip(past: "-->")
            return .tag("!", target: nil)
        }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] == UInt8(ascii: "/") || Self.isName(bytes[position]) {
            position += 1
        }
        var name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        if name.count > 1, name.hasSuffix("/") { name.removeLast() }
        let target = attributes()
        if name == "script" || name == "style" { skip(past: "</\(name)", ignoringCase: true, alsoPastTag: true) }
        return .tag(name, target: target)
    }

    /// Goes behind the end of the tag and gives the value of `src` or `href`.
    private mutating func attributes() -> String? {
        var target: String?
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                break
            }
            guard Self.isName(byte) else {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
            let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { continue }
            position += 1
            skipBlanks()
            let value = value()
            if name == "src" || name == "href" { target = target ?? HTMLEntities.decoded(value) }
        }
        return target
    }

    private mutating func value() -> ArraySlice<UInt8> {
        guard position < bytes.count else { return [] }
        let quote = bytes[position]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { position += 1 }
        let start = position
        while position < bytes.count,
            isQuoted ? bytes[position] != quote : bytes[position] > 0x20 && bytes[position] != UInt8(ascii: ">")
        {
            position += 1
        }
        defer { if isQuoted, position < bytes.count { position += 1 } }
        return bytes[start..<position]
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    /// Goes behind the next `mark`, or to the end.
    private mutating func skip(past mark: String, ignoringCase: Bool = false, alsoPastTag: Bool = false) {
        let mark = Array(mark.utf8)
        while position < bytes.count {
            let found =
                position + mark.count <= bytes.count
                && (0..<mark.count).allSatisfy {
                    let byte = bytes[position + $0]
                    return byte == mark[$0] || ignoringCase && byte | 0x20 == mark[$0]
                }
            guard found else {
                position += 1
                continue
            }
            position += mark.count
            if alsoPastTag {
                while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
                position = Swift.min(position + 1, bytes.count)
            }
            return
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":")
    }
}
