internal import CSQLite

/// A prepared statement, reset when it goes out of scope, which must be before its connection does.
package struct Statement: ~Copyable {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    private let cache: StatementCache
    private let sql: String

    /// Prepares the first statement in `sql`, or takes it from the cache.
    init(_ sql: String, on connection: OpaquePointer, _ cache: StatementCache) throws(SQLiteError) {
        handle = try cache.take(sql, on: connection)
        self.connection = connection
        self.cache = cache
        self.sql = sql
    }

    deinit { cache.giveBack(handle, sql) }

    /// Binds `values` to the parameters in order, from the first, and forgets earlier rows.
    package func bind(_ values: [any Bindable]) throws(SQLiteError) {
        reset(forValues: values.count)
        for (index, value) in values.enumerated() { try value.bind(to: Parameter(Int32(index + 1), of: handle)) }
    }

    /// The same for values that are known where it is called: nothing is boxed, which counts where there are many rows.
    package func bind<each Item: Bindable>(_ values: repeat each Item) throws(SQLiteError) {
        var count = 0
        for _ in repeat each values { count += 1 }
        reset(forValues: count)
        var position: Int32 = 0
        for value in repeat each values {
            position += 1
            try value.bind(to: Parameter(position, of: handle))
        }
    }

    private func reset(forValues count: Int) {
        sqlite3_reset(handle)
        precondition(sqlite3_bind_parameter_count(handle) == count, "\(count) values for: \(sql)")
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
    package func run<each Item: Bindable>(_ values: repeat each Item) throws(SQLiteError) {
        try bind(repeat each values)
        while try step() {}
        sqlite3_reset(handle)
    }

    /// The row that the statement stands on; valid until the next step.
    package var row: Row { Row(handle) }
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
