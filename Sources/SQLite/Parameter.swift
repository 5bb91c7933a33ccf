internal import CSQLite

/// A parameter of a statement, to which a value is bound. SQLite keeps a copy of text and bytes.
package struct Parameter {
    private let statement: OpaquePointer
    /// From 1.
    private let position: Int32

    init(_ position: Int32, of statement: OpaquePointer) {
        self.position = position
        self.statement = statement
    }

    package func setNull() throws(SQLiteError) { try check(sqlite3_bind_null(statement, position)) }

    package func set(_ value: Int64) throws(SQLiteError) { try check(sqlite3_bind_int64(statement, position, value)) }

    package func set(_ value: Double) throws(SQLiteError) { try check(sqlite3_bind_double(statement, position, value)) }

    package func set(_ text: String) throws(SQLiteError) {
        var text = text
        try check(
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(
                        statement, position, $0.baseAddress ?? Self.nothing, Int32($0.count), Self.transient)
                }
            })
    }

    package func set(_ bytes: [UInt8]) throws(SQLiteError) {
        try check(
            bytes.isEmpty
                ? sqlite3_bind_zeroblob(statement, position, 0)
                : sqlite3_bind_blob(statement, position, bytes, Int32(bytes.count), Self.transient))
    }

    private func check(_ code: Int32) throws(SQLiteError) {
        guard code == SQLITE_OK else {
            throw SQLiteError(code, of: sqlite3_db_handle(statement), sql: String(cString: sqlite3_sql(statement)))
        }
    }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// An address to bind empty text with: SQLite takes a null pointer for NULL.
    nonisolated(unsafe) private static let nothing = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1))
}
