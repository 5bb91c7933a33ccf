internal import CSQLite

extension Connection {
    /// What SQLite compares by its text when the statement runs. It takes no copy, so the bytes must stay where they are.
    private static var interfaceType: UnsafePointer<CChar> {
        let name: StaticString = "fts5_api_ptr"
        return UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// The extension interface of FTS5, <https://www.sqlite.org/fts5.html#extending_fts5>.
    func fullTextInterface() throws(SQLiteError) -> UnsafeMutablePointer<fts5_api> {
        var interface: UnsafeMutablePointer<fts5_api>?
        var statement: OpaquePointer?
        var code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nil)
        if code == SQLITE_OK {
            code = withUnsafeMutablePointer(to: &interface) {
                sqlite3_bind_pointer(statement, 1, $0, Self.interfaceType, nil)
                return sqlite3_step(statement)
            }
            sqlite3_finalize(statement)
        }
        guard let interface else { throw SQLiteError(code, of: handle, sql: "SELECT fts5(?1)") }
        return interface
    }

    /// Makes `ranking` callable in SQL as `name(table)`, where `table` is a full-text table that is matched.
    /// It lives as long as the connection.
    package func register(_ ranking: any FullTextRanking, as name: String) throws(SQLiteError) {
        let interface = try fullTextInterface()
        let box = Unmanaged.passRetained(RankingBox(ranking))
        let code = interface.pointee.xCreateFunction?(
            interface, name, box.toOpaque(), RankingBox.call, { Unmanaged<RankingBox>.fromOpaque($0!).release() })
        guard code == SQLITE_OK else { throw SQLiteError(code ?? SQLITE_ERROR, of: handle) }
    }
}

/// What SQLite holds on to for a ranking.
private final class RankingBox {
    private let ranking: any FullTextRanking

    init(_ ranking: any FullTextRanking) { self.ranking = ranking }

    static let call: fts5_extension_function = { interface, context, result, _, _ in
        guard let interface, let context,
            let box = interface.pointee.xUserData(context)
        else { return sqlite3_result_null(result) }
        let ranking = Unmanaged<RankingBox>.fromOpaque(box).takeUnretainedValue().ranking
        sqlite3_result_double(result, ranking.score(FullTextMatch(interface, context)))
    }
}
