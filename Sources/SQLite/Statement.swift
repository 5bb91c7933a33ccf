internal import CSQLite

/// A prepared statement. Finalized when it goes out of scope, which must be before its connection does.
package struct Statement: ~Copyable {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    private let sql: String

    /// Prepares the first statement in `sql`.
    init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
        guard code == SQLITE_OK, let handle else { throw SQLiteError(code, of: connection, sql: sql) }
        self.handle = handle
        self.connection = connection
        self.sql = sql
    }

    deinit { sqlite3_finalize(handle) }

    /// Binds `values` to the parameters in order, from the first, and forgets earlier rows.
    package func bind(_ values: [any Bindable]) throws(SQLiteError) {
        sqlite3_reset(handle)
        precondition(sqlite3_bind_parameter_count(handle) == values.count, "\(values.count) values for: \(sql)")
        for (index, bindable) in values.enumerated() {
            let position = Int32(index + 1)
            let code =
                switch bindable.value {
                case .null: sqlite3_bind_null(handle, position)
                case .integer(let value): sqlite3_bind_int64(handle, position, value)
                case .real(let value): sqlite3_bind_double(handle, position, value)
                case .text(var text):
                    text.withUTF8 { bytes in
                        bytes.withMemoryRebound(to: CChar.self) {
                            sqlite3_bind_text(
                                handle, position, $0.baseAddress ?? Self.nothing, Int32($0.count), Self.transient)
                        }
                    }
                case .blob(let bytes):
                    bytes.isEmpty
                        ? sqlite3_bind_zeroblob(handle, position, 0)
                        : sqlite3_bind_blob(handle, position, bytes, Int32(bytes.count), Self.transient)
                }
            guard code == SQLITE_OK else { throw SQLiteError(code, of: connection, sql: sql) }
        }
    }

    /// Goes to the next row; false after the last.
    package func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw SQLiteError(code, of: connection, sql: sql)
        }
    }

    /// Binds `values` and runs the statement to its end, without looking at rows.
    package func run(_ values: any Bindable...) throws(SQLiteError) {
        try bind(values)
        while try step() {}
        sqlite3_reset(handle)
    }

    /// The row that the statement stands on; valid until the next step.
    package var row: Row { Row(handle) }

    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    /// An address to bind empty text with: SQLite takes a null pointer for NULL.
    nonisolated(unsafe) private static let nothing = UnsafePointer(UnsafeMutablePointer<CChar>.allocate(capacity: 1))
}

/// The columns of the row that a statement stands on, by position from 0. Valid until its next step.
package struct Row {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    package func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    package func int(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

    package func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

    package func bool(_ column: Int) -> Bool { int(column) != 0 }

    package func double(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

    package func optionalDouble(_ column: Int) -> Double? { isNull(column) ? nil : double(column) }

    package func optionalString(_ column: Int) -> String? {
        guard let bytes = sqlite3_column_text(handle, Int32(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(handle, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    package func string(_ column: Int) -> String { optionalString(column) ?? "" }

    /// Whatever the column holds, as it is.
    package func value(_ column: Int) -> Value {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, Int32(column)))
        case SQLITE_FLOAT: .real(double(column))
        case SQLITE_TEXT: .text(string(column))
        case SQLITE_BLOB: .blob(bytes(column))
        default: .null
        }
    }

    package func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, Int32(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }
}
