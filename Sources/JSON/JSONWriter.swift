/// From values to the bytes of JSON.
///
/// Members stand in the order in which they were given, null is written out, and only what must be escaped
/// is. Numbers are the shortest that read back the same, whole ones without a fraction; those that JSON
/// cannot hold (not finite) are null.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Blanks a level of nesting; nil for everything on one line.
    private let indentation: Int?

    package init(indentation: Int? = nil) {
        self.indentation = indentation
    }

    /// The whole of `value` as text.
    package static func string(_ value: JSONValue, indentation: Int? = nil) -> String {
        var writer = JSONWriter(indentation: indentation)
        writer.write(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package mutating func write(_ value: JSONValue) { write(value, depth: 0) }

    /// Takes away what has been written so far, to be put elsewhere: so a document of any size needs little memory.
    package mutating func drain() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Adds bytes as they are: a newline between documents.
    package mutating func write(raw text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: write(raw: "null")
        case .bool(let bool): write(raw: bool ? "true" : "false")
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .number(let number): write(number)
        case .string(let text): write(text)
        case .array(let elements):
            list(UInt8(ascii: "["), UInt8(ascii: "]"), elements, depth) { writer, element in
                writer.write(element, depth: depth + 1)
            }
        case .object(let members):
            list(UInt8(ascii: "{"), UInt8(ascii: "}"), members, depth) { writer, member in
                writer.write(member.name)
                writer.bytes.append(UInt8(ascii: ":"))
                if writer.indentation != nil { writer.bytes.append(0x20) }
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Item>(
        _ opening: UInt8, _ closing: UInt8, _ items: [Item], _ depth: Int, _ write: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(opening)
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(depth + 1)
            write(&self, item)
        }
        if !items.isEmpty { breakLine(depth) }
        bytes.append(closing)
    }

    private mutating func breakLine(_ depth: Int) {
        guard let indentation else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: indentation * depth))
    }

    private mutating func write(_ number: Double) {
        guard number.isFinite else { return write(raw: "null") }
        var text = number.description
        if text.hasSuffix(".0") { text.removeLast(2) }
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: write(raw: "\\n")
            case 0x0D: write(raw: "\\r")
            case 0x09: write(raw: "\\t")
            case 0..<0x20:
                write(raw: "\\u00")
                bytes.append(byte >> 4 + 0x30)
                let low = byte & 0xF
                bytes.append(low < 10 ? low + 0x30 : low - 10 + 0x61)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
