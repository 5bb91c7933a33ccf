package import Practice
internal import Concepts
internal import SQLite

/// The database of one home: everything that one learner has. One connection, one owner.
package final class Library {
    /// The path of the database file.
    package let path: String
    let database: Connection
    var tools: SearchTools?
    /// The linker made last, with the glossaries it was made of.
    var lastLinker: (glossaries: [String], linker: Linker)?
    let textChanges = TextChanges()
    let knownTalks = KnownTalks()
    /// Seconds that local clocks are ahead of UTC at an instant; UTC unless the program says otherwise.
    package var offset: @Sendable (Practice.Timestamp) -> Int = { _ in 0 }

    init(path: String, database: consuming Connection) {
        self.path = path
        self.database = database
    }

    /// Runs `body`, with errors of SQLite in terms that a person can act on.
    func translating<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as SQLiteError {
            throw Self.translated(error, path)
        }
    }

    static func translated(_ error: SQLiteError, _ path: String) -> any Error {
        switch error.kind {
        case .busy: LibraryError.busy(path)
        case .full: LibraryError.diskFull(path)
        case .corrupt: LibraryError.damaged(path, reason: error.message)
        case .notADatabase: LibraryError.notOurs(path)
        case .cannotOpen: LibraryError.cannotCreate(path, reason: error.message)
        case .readOnly: LibraryError.cannotWrite(path, reason: "it is read-only")
        case .io: LibraryError.cannotWrite(path, reason: error.message)
        case .constraint, .interrupted, .other: error
        }
    }

    /// The value of a setting of the library's own, or nil.
    func setting(_ key: String) throws -> String? {
        try database.first("SELECT value FROM setting WHERE key = ?1", [key]) { $0.string(0) }
    }

    func set(_ key: String, to value: String) throws {
        try database.run(
            "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key, value)
    }
}
