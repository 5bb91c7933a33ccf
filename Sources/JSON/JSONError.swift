/// Why bytes are no JSON document, and the byte offset at which that shows.
package enum JSONError: Error, Hashable, Sendable {
    /// The document stops before it is whole.
    case endOfInput(offset: Int)
    /// This byte cannot stand here.
    case unexpected(byte: UInt8, offset: Int)
    /// A string runs to the end of its line without a closing quote; the offset is that of the opening one.
    case unclosedString(offset: Int)
    /// A backslash before something that it cannot stand before.
    case badEscape(offset: Int)
    case badNumber(offset: Int)
    /// Arrays and objects lie deeper in each other than ``JSONDocument/deepest``.
    case tooDeep(offset: Int)
    /// Something stands behind the end of the document.
    case trailing(offset: Int)
    /// 4 GB or more.
    case tooLarge

    package var offset: Int {
        switch self {
        case .endOfInput(let offset), .unexpected(_, let offset), .unclosedString(let offset), .badEscape(let offset),
            .badNumber(let offset), .tooDeep(let offset), .trailing(let offset):
            offset
        case .tooLarge: 0
        }
    }

    /// The 1-based line of the fault in the `bytes` that were read.
    package func line(in bytes: [UInt8]) -> Int {
        1 + bytes.prefix(offset).lazy.filter { $0 == UInt8(ascii: "\n") }.count
    }
}

extension JSONError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .endOfInput: "the JSON stops before its end"
        case .unexpected(let byte, _):
            byte >= 0x20 && byte < 0x7F
                ? "‘\(Unicode.Scalar(byte))’ cannot stand here in JSON" : "this byte cannot stand here in JSON"
        case .unclosedString: "a string in the JSON is never closed"
        case .badEscape: "a backslash in the JSON escapes nothing"
        case .badNumber: "this is no number in JSON"
        case .tooDeep: "the JSON is nested more than \(JSONDocument.deepest) levels deep"
        case .tooLarge: "the JSON is larger than 4 GB"
        case .trailing: "something follows after the end of the JSON"
        }
    }
}
