internal import CSQLite

/// Prepared statements of one connection that nobody uses at the moment, by their text: working out how to run a
/// statement takes longer than running most of them.
final class StatementCache {
    /// More than the program uses in one go.
    private static let most = 100
    private var idle: [String: OpaquePointer] = [:]

    /// A statement that reads `sql`, for its taker alone.
    func take(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) -> OpaquePointer {
        if let handle = idle.removeValue(forKey: sql) { return handle }
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw SQLiteError(code, of: connection, sql: sql) }
        return handle
    }

    /// Takes back a statement that was taken for `sql`.
    func giveBack(_ handle: OpaquePointer, _ sql: String) {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        // Two may have been taken at once for the same text.
        if idle.count >= Self.most || idle[sql] != nil {
            sqlite3_finalize(handle)
        } else {
            idle[sql] = handle
        }
    }

    func removeAll() {
        for handle in idle.values { sqlite3_finalize(handle) }
        idle.removeAll()
    }
}
