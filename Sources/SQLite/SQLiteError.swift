internal import CSQLite

/// What SQLite refused, with its extended result code and the statement at fault. Bound values stay out:
/// they are a person's data.
package struct SQLiteError: Error, Hashable, Sendable {
    /// The extended result code, <https://www.sqlite.org/rescode.html>.
    package let code: Int32
    package let message: String
    package let sql: String?

    /// The kinds that callers tell apart.
    package enum Kind: Sendable {
        case busy, full, corrupt, notADatabase, cannotOpen, readOnly, constraint, io, interrupted, other
    }

    package var kind: Kind {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_FULL: .full
        case SQLITE_CORRUPT: .corrupt
        case SQLITE_NOTADB: .notADatabase
        case SQLITE_CANTOPEN: .cannotOpen
        case SQLITE_READONLY, SQLITE_PERM: .readOnly
        case SQLITE_CONSTRAINT: .constraint
        case SQLITE_IOERR: .io
        case SQLITE_INTERRUPT: .interrupted
        default: .other
        }
    }

    init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The error that `handle` reports for its last call.
    init(_ code: Int32, of handle: OpaquePointer?, sql: String? = nil) {
        self.init(
            code: handle.map { sqlite3_extended_errcode($0) } ?? code,
            message: String(cString: handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)), sql: sql)
    }
}

extension SQLiteError: CustomStringConvertible {
    package var description: String {
        sql.map { "\(message) (SQLite \(code)), in: \($0)" } ?? "\(message) (SQLite \(code))"
    }
}
