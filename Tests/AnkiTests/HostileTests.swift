import Anki
import SQLite
import TestSupport
import Testing

/// Packages made to do harm, and packages that came to harm.
@Suite struct HostileTests {
    /// A sound package whose collection was changed by `sql`.
    private func package(_ sql: String, in folder: TemporaryFolder) throws -> String {
        let path = folder.file("a.apkg")
        try PackageTests.write(
            Array(Samples.scheduled().prefix(4)), to: path, scheduling: .init(), in: folder)
        let database = folder.file("c.db")
        do {
            let zip = try ZipReader(path: path)
            let entry = zip.entry("collection.anki2")
            try zip.unpack(#require(entry), limit: 1 << 30, to: database)
            let connection = try Connection(path: database, create: false)
            try connection.execute(sql)
        }
        var zip = try ZipWriter(path: path)
        try zip.add("collection.anki2", contentsOf: database)
        try zip.finish()
        return path
    }

    /// Everything a reader gives, or its error.
    private static func read(_ path: String, in folder: TemporaryFolder) throws -> (notes: [AnkiNote], skipped: Int) {
        let reader = try AnkiReader(path: path, scratch: folder.path)
        var notes: [AnkiNote] = []
        let skipped = try reader.forEachNote { note, _ in notes.append(note) }
        return (notes, skipped.count)
    }

    @Test(arguments: [
        "DROP TABLE cards", "ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS SELECT * FROM n", "DELETE FROM col",
        "UPDATE col SET models = ''", "UPDATE col SET models = '[['", "UPDATE col SET ver = 18",
        "UPDATE col SET decks = '{\"1\":'",
        "DROP TABLE revlog; CREATE TABLE revlog (id, ease AS (zeroblob(1000000000)), type, ivl, lastIvl, time, cid)",
    ])
    func `a collection that is not as it should be is refused in words`(sql: String) throws {
        let folder = try TemporaryFolder()
        let path = try package(sql, in: folder)
        let error = #expect(throws: AnkiError.self) { _ = try Self.read(path, in: folder) }
        guard case .damagedCollection(let detail) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!detail.isEmpty)
    }

    @Test(arguments: [
        ("UPDATE notes SET flds = 'one field'", 0, 4), ("UPDATE notes SET mid = 5", 0, 4), ("DELETE FROM cards", 0, 4),
        ("UPDATE col SET models = '{}', decks = '{}'", 0, 4),
        ("UPDATE notes SET flds = replace(flds, 'Front', '')", 4, 0),
        ("UPDATE notes SET tags = X'', flds = CAST(flds AS BLOB)", 4, 0), ("DELETE FROM revlog", 4, 0),
        ("UPDATE notes SET mod = 9223372036854775807", 4, 0), ("UPDATE notes SET mod = 'x'", 4, 0),
        ("UPDATE cards SET due = 9223372036854775807, ivl = -9223372036854775808, left = -1, type = 2", 4, 0),
        ("UPDATE cards SET due = -9223372036854775808, reps = 9e99, type = 1, odue = 7, odid = 7", 4, 0),
        ("UPDATE cards SET data = '{\"s\":1e999,\"d\":-1,\"lrt\":1e99}'", 4, 0),
        ("UPDATE cards SET data = '[[[', queue = 77", 4, 0), ("UPDATE cards SET ord = -5", 0, 4),
        ("UPDATE col SET crt = -9223372036854775808, conf = '{\"creationOffset\":9e18}'", 4, 0),
        ("UPDATE revlog SET id = id * 100000, time = -1, ivl = 9223372036854775807", 4, 0),
    ])
    func `odd values are taken as far as they make sense`(sql: String, notes: Int, skipped: Int) throws {
        let folder = try TemporaryFolder()
        let found = try Self.read(package(sql, in: folder), in: folder)
        #expect(found.notes.count == notes)
        #expect(found.skipped == skipped)
        for note in found.notes {
            #expect(note.modified >= 0)
            for card in note.cards { #expect((card.schedule?.interval ?? 0) >= 0) }
        }
    }

    @Test func `an archive without a collection says so`() throws {
        let folder = try TemporaryFolder()
        var zip = try ZipWriter(path: folder.file("a.apkg"))
        try zip.add("word/document.xml", [1, 2, 3])
        try zip.finish()
        #expect(throws: AnkiError.noCollection) { _ = try Self.read(folder.file("a.apkg"), in: folder) }
    }

    /// Damages packages at random places; a reader may refuse or give something, and does nothing else.
    @Test(arguments: 0..<8)
    func `damaged packages neither crash nor hang`(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.apkg")
        try PackageTests.write(Array(Samples.scheduled().prefix(20)), to: path, scheduling: .init(), in: folder)
        let whole = try bytes(path)
        let collection: [UInt8] = try {
            let zip = try ZipReader(path: path)
            let entry = zip.entry("collection.anki2")
            return try zip.bytes(of: #require(entry), limit: 1 << 30)
        }()
        var random = SeededRandom(seed: seed)
        var refused = 0
        for round in 0..<60 {
            // Half of them through a sound zip, so that the damage reaches SQLite.
            if round.isMultiple(of: 2) {
                try write(Self.damaged(whole, &random), to: path)
            } else {
                var zip = try ZipWriter(path: path)
                try zip.add("collection.anki2", Self.damaged(collection, &random), packing: .stored)
                try zip.finish()
            }
            do {
                _ = try Self.read(path, in: folder)
            } catch is AnkiError {
                refused += 1
            }
        }
        #expect(refused > 10)
        #expect(folder.files == ["a.apkg"])
    }

    private static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...64, using: &random)))
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
            case 2: bytes.replaceSubrange(index..<min(bytes.count, index + 4), with: [255, 255, 255, 255])
            case 3: bytes[index] = 0
            default: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
            if bytes.isEmpty { bytes = [0] }
        }
        return bytes
    }
}
