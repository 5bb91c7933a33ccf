private import FoundationEssentials
private import SQLite

extension Library {
    /// What a new home is filled with.
    package enum Filling: String, Sendable {
        /// The built-in sources and glossary.
        case everything = "all"
        case withoutSources = "glossary"
        case nothing = "none"
        case withoutGlossary = "sources"

        var hasSources: Bool { self == .everything || self == .withoutGlossary }
        var hasGlossary: Bool { self == .everything || self == .withoutSources }
    }

    /// The database file of the home in the folder `home`.
    package static func databasePath(home: String) -> String {
        home.hasSuffix("/") ? home + "study.db" : home + "/study.db"
    }

    package static func exists(home: String) -> Bool {
        FileManager.default.fileExists(atPath: databasePath(home: home))
    }

    /// Makes a home that must not exist.
    package static func create(home: String, filling: Filling) throws -> Library {
        guard !exists(home: home) else { throw LibraryError.homeExists(home) }
        return try open(home: home, filling: filling)
    }

    /// Opens the home in the folder `home`; makes and fills it if it is missing. The schema is brought up to
    /// date, and the built-in corpus where this program carries another version than the home.
    package static func open(home: String, filling: Filling = .everything) throws -> Library {
        let path = databasePath(home: home)
        do {
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        } catch {
            throw LibraryError.cannotCreate(home, reason: "the folder cannot be made")
        }
        do {
            let library = Library(path: path, database: try Connection(path: path))
            try library.prepare(filling)
            return library
        } catch let error as SQLiteError {
            throw translated(error, path)
        }
    }

    private func prepare(_ filling: Filling) throws {
        // The page size is that of new homes: pieces of the index are larger than SQLite's 4096 bytes, and an ingest
        // writes a tenth faster.
        try database.execute(
            "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = \(Library.cacheSize)"
        )
        let isCurrent = try version() == Schema.migrations.count
        if isCurrent, try setting(Self.corpusKey) == EmbeddedFiles.version { return }
        // Whoever comes second finds the work done when it gets the lock.
        try changingText {
            try migrate()
            if try setting(Self.fillingKey) == nil { try set(Self.fillingKey, to: filling.rawValue) }
            if try setting(Self.corpusKey) != EmbeddedFiles.version {
                try takeCorpus(try setting(Self.fillingKey).flatMap(Filling.init) ?? .everything)
                try set(Self.corpusKey, to: EmbeddedFiles.version)
            }
        }
    }

    private static let fillingKey = "corpus.filling"
    private static let corpusKey = "corpus.version"

    func version() throws -> Int {
        try database.first("PRAGMA user_version") { $0.int(0) } ?? 0
    }

    private func migrate() throws {
        let taken = try version()
        let known = Schema.migrations.count
        guard taken <= known else { throw LibraryError.tooNew(path, version: taken, known: known) }
        let id = try database.first("PRAGMA application_id") { $0.int(0) } ?? 0
        let tables = try database.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) } ?? 0
        guard id == Schema.applicationID || tables == 0 else { throw LibraryError.notOurs(path) }
        for migration in Schema.migrations.dropFirst(taken) { try database.execute(migration) }
        try database.execute("PRAGMA user_version = \(known); PRAGMA application_id = \(Schema.applicationID)")
    }
}
