internal import SQLite

extension Library {
    /// Kilobytes of pages that a connection keeps at hand, as SQLite takes them (negative).
    static let cacheSize = -65_536

    /// Runs `body`, which goes once through much of the database: pages that it will not see again are not kept, and
    /// what it sorts goes through a temporary file, so that its memory does not grow with the home.
    func sparingMemory<Result>(_ body: () throws -> Result) throws -> Result {
        try database.execute("PRAGMA cache_size = -2048")
        defer { try? database.execute("PRAGMA cache_size = \(Self.cacheSize)") }
        return try body()
    }
}
