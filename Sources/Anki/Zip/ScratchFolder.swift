#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A new folder below another one, removed with the files in it when it goes out of scope.
struct ScratchFolder: ~Copyable {
    let path: String

    init(in parent: String) throws(AnkiError) {
        var template = Array("\(parent)/study-anki-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw ByteFile.error(parent) }
        path = String(cString: made)
    }

    deinit {
        // SQLite may leave its journals beside the database.
        for file in ["", "-wal", "-shm", "-journal"] { _ = unlink(database + file) }
        _ = rmdir(path)
    }

    /// Where the collection stands while it is written or read.
    var database: String { path + "/collection.db" }
}
