private import FoundationEssentials
private import SQLite

extension Library {
    /// Writes the whole home to one file, which must not exist. Others may read and write meanwhile; the copy is
    /// of one moment. A failure leaves no file behind.
    package func backup(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw LibraryError.fileExists(path) }
        let partial = path + ".part"
        try? FileManager.default.removeItem(atPath: partial)
        do {
            try database.backup(to: partial)
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            if let error = error as? SQLiteError { throw Self.translated(error, path) }
            throw LibraryError.cannotWrite(path, reason: "the folder is missing or not writable")
        }
    }

    /// Makes the home in the folder `home` what the backup at `path` holds.
    ///
    /// The backup is examined first; only one that is sound takes the place of the home, at once. What the home
    /// held before is kept beside it, under the name that this gives, or nil if there was none.
    package static func restore(from path: String, home: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { throw LibraryError.noSuchBackup(path) }
        let target = databasePath(home: home)
        let incoming = target + ".restore"
        do {
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
            try? FileManager.default.removeItem(atPath: incoming)
            do {
                // Read and written anew rather than copied: a file that is no database, or a damaged one, stops here.
                let source = try Connection(path: path, create: false, readOnly: true)
                let id = try source.first("PRAGMA application_id") { $0.int(0) } ?? 0
                guard id == Schema.applicationID else { throw LibraryError.notOurs(path) }
                try source.backup(to: incoming)
            }
            let restored = Library(path: incoming, database: try Connection(path: incoming))
            if let broken = try restored.examine().first(where: { !$0.isWell }) {
                throw LibraryError.damaged(path, reason: broken.problems.first ?? broken.check)
            }
        } catch {
            try? FileManager.default.removeItem(atPath: incoming)
            if let error = error as? SQLiteError { throw translated(error, path) }
            throw error
        }
        var kept: String?
        if FileManager.default.fileExists(atPath: target) {
            let before = freeName(target + ".before-restore")
            // Empties the write-ahead log, so that the file alone is the whole home.
            let current = try? Connection(path: target, create: false)
            try? current?.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            try FileManager.default.moveItem(atPath: target, toPath: before)
            kept = before
        }
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: target + suffix) }
        try FileManager.default.moveItem(atPath: incoming, toPath: target)
        return kept
    }

    private static func freeName(_ path: String) -> String {
        var name = path
        var number = 2
        while FileManager.default.fileExists(atPath: name) {
            name = "\(path)-\(number)"
            number += 1
        }
        return name
    }
}
