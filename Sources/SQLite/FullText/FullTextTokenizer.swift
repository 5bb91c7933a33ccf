internal import CSQLite

/// A tokenizer of FTS5: cuts text into the very tokens that an index with it holds.
package final class FullTextTokenizer {
    private let methods: fts5_tokenizer
    private let tokenizer: OpaquePointer

    /// The tokenizer that `tokenize='name arguments…'` in a table means.
    package init(_ name: String, _ arguments: [String] = [], on connection: borrowing Connection) throws(SQLiteError) {
        let interface = try connection.fullTextInterface()
        var data: UnsafeMutableRawPointer?
        var methods = fts5_tokenizer()
        var tokenizer: OpaquePointer?
        var code = interface.pointee.xFindTokenizer?(interface, name, &data, &methods) ?? SQLITE_ERROR
        if code == SQLITE_OK {
            var copies =
                arguments.map { argument in
                    UnsafePointer(argument.withCString { Self.copy($0) })
                } as [UnsafePointer<CChar>?]
            defer { for copy in copies { copy?.deallocate() } }
            let count = Int32(copies.count)
            code = methods.xCreate?(data, &copies, count, &tokenizer) ?? SQLITE_ERROR
        }
        guard code == SQLITE_OK, let tokenizer else { throw SQLiteError(code, of: connection.handle) }
        self.methods = methods
        self.tokenizer = tokenizer
    }

    deinit { methods.xDelete?(tokenizer) }

    private static func copy(_ text: UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar> {
        var count = 0
        while text[count] != 0 { count += 1 }
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: count + 1)
        copy.update(from: text, count: count + 1)
        return copy
    }

    /// The tokens of `text` in order.
    package func tokens(in text: String) -> [FullTextToken] {
        let list = TokenList()
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                guard let start = bytes.baseAddress else { return }
                _ = methods.xTokenize?(
                    tokenizer, Unmanaged.passUnretained(list).toOpaque(), FTS5_TOKENIZE_DOCUMENT, start,
                    Int32(bytes.count)
                ) { list, _, token, count, begin, end in
                    guard let list, let token else { return SQLITE_OK }
                    let bytes = UnsafeRawBufferPointer(start: token, count: Int(count))
                    Unmanaged<TokenList>.fromOpaque(list).takeUnretainedValue().tokens.append(
                        FullTextToken(text: String(decoding: bytes, as: UTF8.self), range: Int(begin)..<Int(end)))
                    return SQLITE_OK
                }
            }
        }
        return list.tokens
    }
}

/// A token as the index holds it, and the UTF-8 bytes of the text that it was made of.
package struct FullTextToken: Hashable, Sendable {
    package let text: String
    package let range: Range<Int>
}

private final class TokenList {
    var tokens: [FullTextToken] = []
}
