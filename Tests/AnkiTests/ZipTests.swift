import Anki
import TestSupport
import Testing

@Suite struct ZipTests {
    static let contents: [(String, [UInt8])] = [
        ("empty", []), ("one", [7]), ("text.txt", Array(String(repeating: "same again ", count: 50_000).utf8)),
        ("noise", noise(700_000)), ("folder/ž 😀", Array("inside".utf8)),
    ]

    static func noise(_ count: Int) -> [UInt8] {
        var random = SeededRandom(seed: 5)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    static func archive(_ path: String, _ packing: ZipEntry.Packing) throws {
        var zip = try ZipWriter(path: path)
        for (name, content) in contents { try zip.add(name, content, packing: packing) }
        try zip.finish()
    }

    /// One entry of the archive at `path`.
    static func unpacked(_ name: String, of path: String, limit: Int = 1 << 20) throws -> [UInt8] {
        let zip = try ZipReader(path: path)
        let entry = zip.entry(name)
        return try zip.bytes(of: #require(entry), limit: limit)
    }

    static func names(_ path: String) throws -> [String] { try ZipReader(path: path).entries.map(\.name) }

    @Test(arguments: [ZipEntry.Packing.stored, .deflated])
    func `what goes in comes out`(packing: ZipEntry.Packing) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        try Self.archive(path, packing)
        #expect(try Self.names(path) == Self.contents.map(\.0))
        for (name, content) in Self.contents { #expect(try Self.unpacked(name, of: path) == content) }
    }

    @Test(arguments: [ZipEntry.Packing.stored, .deflated])
    func `other programs open it`(packing: ZipEntry.Packing) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        try Self.archive(path, packing)
        if let unzip = try run("unzip", ["-t", path]) {
            #expect(unzip.status == 0)
            #expect(unzip.output.contains("No errors detected"))
        }
        let script = "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))"
        if let python = try run("python3", ["-c", script, path]) { #expect(python.output == "None 5\n") }
    }

    @Test func `archives of other programs open`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        let script = """
            import sys,zipfile
            with zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED) as z:
                z.comment=b'a comment'
                z.writestr('a','text '*1000); z.writestr('../out','x'); z.writestr('/root','x'); z.writestr('c:\\\\x','x')
                with z.open('b','w',force_zip64=False) as f: f.write(b'streamed')
                z.writestr(zipfile.ZipInfo('lzma'),'x'*100,compress_type=zipfile.ZIP_LZMA)
            """
        guard let python = try run("python3", ["-c", script, path]) else { return }
        #expect(python.status == 0, "\(python.output)")
        #expect(try Self.names(path) == ["a", "b", "lzma"])
        #expect(try Self.unpacked("a", of: path, limit: 5000).count == 5000)
        #expect(try Self.unpacked("b", of: path) == Array("streamed".utf8))
        #expect(throws: AnkiError.entryTooLarge(entry: "a", limit: 4999)) {
            try Self.unpacked("a", of: path, limit: 4999)
        }
        #expect(throws: AnkiError.packing(entry: "lzma", method: 14)) { try Self.unpacked("lzma", of: path) }
    }

    @Test func `an entry that unpacks to more than it says is refused`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        var zip = try ZipWriter(path: path)
        try zip.add("bomb", [UInt8](repeating: 0, count: 1 << 20))
        try zip.finish()
        var damaged = try bytes(path)
        // The size in the central directory, which stands before the end record of 22 bytes.
        let size = damaged.count - 22 - 50 + 24
        damaged.replaceSubrange(size..<size + 4, with: [16, 0, 0, 0])
        try write(damaged, to: path)
        #expect(throws: AnkiError.damagedZip(detail: "“bomb” is longer than it says")) {
            try Self.unpacked("bomb", of: path)
        }
    }

    @Test func `every truncation is refused`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        var zip = try ZipWriter(path: path)
        try zip.add("a", Array("some text".utf8))
        try zip.add("b", [])
        try zip.finish()
        let whole = try bytes(path)
        for count in 0..<whole.count {
            try write(Array(whole[..<count]), to: path)
            #expect(throws: AnkiError.self) { _ = try ZipReader(path: path) }
        }
    }

    @Test func `every flipped byte is refused or gives the same`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        let content = Array("some text, some text, some text".utf8)
        var zip = try ZipWriter(path: path)
        try zip.add("a", content)
        try zip.finish()
        let whole = try bytes(path)
        for index in whole.indices {
            for bit in 0..<8 {
                var damaged = whole
                damaged[index] ^= 1 << bit
                try write(damaged, to: path)
                do {
                    let zip = try ZipReader(path: path)
                    guard let entry = zip.entry("a") else { continue }
                    #expect(try zip.bytes(of: entry, limit: 1000) == content)
                } catch is AnkiError {
                    continue
                }
            }
        }
    }

    @Test func `what cannot be opened says so`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: AnkiError.file(path: "/nowhere/x", reason: "No such file or directory")) {
            _ = try ZipReader(path: "/nowhere/x")
        }
        #expect(throws: AnkiError.notAFile(path: folder.path)) { _ = try ZipReader(path: folder.path) }
        let path = folder.file("a.apkg")
        for (text, found) in [("", "an empty file"), ("a,b\n", "a text file"), ("<html>", "a web page")] {
            try write(Array(text.utf8), to: path)
            #expect(throws: AnkiError.notZip(found: found)) { _ = try ZipReader(path: path) }
        }
    }

    @Test func `archives in the large format are refused by name`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.zip")
        var zip = try ZipWriter(path: path)
        try zip.add("a", [1])
        try zip.finish()
        var large = try bytes(path)
        large.replaceSubrange(large.count - 6..<large.count - 2, with: [255, 255, 255, 255])
        try write(large, to: path)
        #expect(throws: AnkiError.zip64) { _ = try ZipReader(path: path) }
    }
}
