import FoundationEssentials
import Library
import SQLite
import Testing
import Transcripts

@Suite struct HomeTests {
    let home: TemporaryHome

    init() throws { home = try TemporaryHome() }

    @Test func `a new home is filled with the corpus`() throws {
        let library = try Library.open(home: home.path)
        let sources = try library.sources()
        #expect(sources.count == EmbeddedFiles.all.count { $0.path.hasPrefix("sources/") })
        #expect(sources.allSatisfy { $0.hasNotes && $0.transcript == nil })
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test(arguments: [
        (Library.Filling.everything, true, true), (.withoutSources, false, true), (.nothing, false, false),
    ])
    func `a home can be made with less`(filling: Library.Filling, hasSources: Bool, hasGlossary: Bool) throws {
        let library = try Library.create(home: home.path, filling: filling)
        #expect(try library.sources().isEmpty != hasSources)
        #expect(try library.topics().isEmpty != (hasSources || hasGlossary))
        // And stays so when it is opened again.
        #expect(try Library.open(home: home.path).sources().isEmpty != hasSources)
    }

    @Test func `a home that exists is not made again`() throws {
        _ = try home.library()
        #expect(throws: LibraryError.homeExists(home.path)) { try Library.create(home: home.path, filling: .nothing) }
    }

    @Test func `a removed built-in source does not come back`() throws {
        let library = try Library.open(home: home.path)
        let id = try #require(try library.sources().first?.id)
        _ = try library.removeSource(id)
        // As after an update of the program: the home has another version of the corpus than the program.
        let database = try Connection(path: Library.databasePath(home: home.path))
        try database.run("UPDATE setting SET value = 'older' WHERE key = 'corpus.version'")
        let reopened = try Library.open(home: home.path)
        #expect(try !reopened.sources().contains { $0.id == id })
        #expect(try reopened.sources().count == EmbeddedFiles.all.count { $0.path.hasPrefix("sources/") } - 1)
        #expect(try reopened.examine().allSatisfy(\.isWell))
    }

    @Test func `another program's database is left alone`() throws {
        let path = Library.databasePath(home: home.path)
        try Connection(path: path).execute("CREATE TABLE theirs (x)")
        #expect(throws: LibraryError.notOurs(path)) { try Library.open(home: home.path) }
        try Data("no database at all, but long enough to be looked at".utf8).write(to: URL(filePath: path))
        #expect(throws: LibraryError.notOurs(path)) { try Library.open(home: home.path) }
    }

    @Test func `a home of a newer version is refused`() throws {
        _ = try home.library()
        let path = Library.databasePath(home: home.path)
        try Connection(path: path).execute("PRAGMA user_version = 9999")
        #expect {
            try Library.open(home: home.path)
        } throws: { error in
            guard case .tooNew(path, 9999, _) = error as? LibraryError else { return false }
            return true
        }
    }

    @Test func `sources are named by id, title, person or beginning`() throws {
        let library = try home.library()
        try library.ingest(IngestTests.notes, as: "bread.md")
        try library.ingest(Talk.whisper(Talk.sentences(30, seed: 2)), as: "broth.txt")
        for name in ["bread-without-a-machine", "BREAD WITHOUT A MACHINE", "bread", "Ada Crumb", "without a machine"] {
            #expect(try library.find(source: name).id == "bread-without-a-machine", "\(name)")
        }
        #expect(throws: LibraryError.ambiguousSource("br", candidates: ["bread-without-a-machine", "broth"])) {
            try library.find(source: "br")
        }
        #expect(throws: LibraryError.unknownSource("brth", near: ["broth"])) { try library.find(source: "brth") }
        #expect(throws: LibraryError.unknownSource("", near: [])) { try library.find(source: "") }
    }

    @Test func `a backup brings everything back`() throws {
        let library = try home.library()
        try library.ingest(IngestTests.notes, as: "bread.md")
        let file = home.path + "/copy.db"
        try library.backup(to: file)
        #expect(throws: LibraryError.fileExists(file)) { try library.backup(to: file) }
        try library.ingest(Talk.whisper(Talk.sentences(30, seed: 2)), as: "broth.txt")
        let kept = try #require(try Library.restore(from: file, home: home.path))
        #expect(try home.library().sources().map(\.id) == ["bread-without-a-machine"])
        #expect(FileManager.default.fileExists(atPath: kept))
        // What was there before can be restored in turn.
        _ = try Library.restore(from: kept, home: home.path)
        #expect(try home.library().sources().count == 2)
    }

    @Test func `what is no backup changes nothing`() throws {
        let library = try home.library()
        try library.ingest(IngestTests.notes, as: "bread.md")
        let file = home.path + "/junk.db"
        try Data(repeating: 0x41, count: 5000).write(to: URL(filePath: file))
        #expect(throws: LibraryError.notOurs(file)) { try Library.restore(from: file, home: home.path) }
        #expect(throws: LibraryError.noSuchBackup("nowhere.db")) {
            try Library.restore(from: "nowhere.db", home: home.path)
        }
        #expect(try home.library().sources().count == 1)
    }

    @Test func `the doctor finds what does not fit`() throws {
        let library = try home.library()
        try library.ingest(Talk.whisper(Talk.sentences(40, seed: 1)), as: "a.txt")
        let database = try Connection(path: Library.databasePath(home: home.path))
        func problems() throws -> [String] { try library.examine().flatMap(\.problems) }
        #expect(try problems() == [])
        try database.execute("DELETE FROM segment WHERE key = 7")
        #expect(try problems() == ["a has 39 segments instead of 40"])
        try database.execute("INSERT INTO passage_index (passage_index) VALUES ('delete-all')")
        #expect(try problems().contains("the index does not agree with the passages; run: study doctor --repair"))
        try library.repairIndex()
        #expect(try problems() == ["a has 39 segments instead of 40"])
    }

    @Test func `a hit of the last search has a place`() throws {
        let library = try home.library()
        try library.ingest(IngestTests.notes, as: "bread.md")
        #expect(throws: LibraryError.unknownHit(1, count: 0)) { try library.hit(1) }
        let answer = try library.search("stone heat")
        try library.remember(answer)
        let place = try library.hit(1)
        #expect(place == answer.hits.first?.place)
        #expect(place.url == "https://www.youtube.com/watch?v=abcdefghijk&t=60s")
        #expect(place.start == Timestamp(milliseconds: 60_000))
        #expect(throws: LibraryError.unknownHit(9, count: answer.hits.count)) { try library.hit(9) }
    }
}

@Suite struct EmbeddedFilesTests {
    @Test func `the program carries every file of the corpus and no other`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Corpus")
        var files: [String: [UInt8]] = [:]
        for name in ["sources", "concepts"] {
            for file in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path) {
                let bytes = Array(try Data(contentsOf: folder.appending(path: "\(name)/\(file)")))
                files["\(name)/\(file)"] = bytes
            }
        }
        #expect(EmbeddedFiles.all.map(\.path).sorted() == files.keys.sorted())
        for file in EmbeddedFiles.all { #expect(files[file.path] == file.bytes, "\(file.path)") }
    }
}
