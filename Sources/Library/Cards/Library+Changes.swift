import SQLite

extension Library {
    /// A number that is another one when another program has written to the home since it was last asked for.
    package func changeMark() throws -> Int {
        try translating { try database.first("PRAGMA data_version") { $0.int(0) } ?? 0 }
    }
}
