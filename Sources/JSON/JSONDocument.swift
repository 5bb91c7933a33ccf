/// A JSON document that knows where in the bytes each of its values stands.
///
/// The values lie in one flat array in the order in which they begin, each with the index just behind its
/// last descendant. Strings and numbers stay bytes until somebody asks for them.
///
/// Takes what RFC 8259 allows, and beyond it a byte order mark, control characters other than line ends in
/// strings, and the `NaN` and `Infinity` that Python writes, which read as null.
package struct JSONDocument: Sendable {
    /// How deep arrays and objects may lie in each other.
    package static let deepest = 512

    let storage: JSONStorage

    /// Reads one document. Throws ``JSONError`` with the offset at fault. Linear in the bytes; needs no
    /// stack for what is nested.
    package init(_ bytes: [UInt8]) throws(JSONError) {
        guard bytes.count < UInt32.max else { throw .tooLarge }
        var scanner = JSONScanner(bytes)
        storage = JSONStorage(bytes: bytes, entries: try scanner.scan())
    }

    package var root: JSONNode { JSONNode(storage: storage, index: 0) }
}

/// What the nodes of one document share.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let entries: [JSONEntry]

    init(bytes: [UInt8], entries: [JSONEntry]) {
        self.bytes = bytes
        self.entries = entries
    }
}

/// One value of a document.
struct JSONEntry: Sendable {
    enum Kind: UInt8, Sendable {
        case null, yes, no, number, string, escapedString, array, object
    }

    var kind: Kind
    /// Where the value begins; for a string, the byte after the quote.
    var offset: UInt32
    /// Where it ends; for a string, the closing quote.
    var end: UInt32
    /// The index of the entry behind this value and all in it.
    var next: UInt32

    var range: Range<Int> { Int(offset)..<Int(end) }
}
