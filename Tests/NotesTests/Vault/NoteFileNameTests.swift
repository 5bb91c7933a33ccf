import Notes
import TestSupport
import Testing

@Suite struct NoteFileNameTests {
    @Test(arguments: [
        ("Chunk size", "Chunk size"), ("../../etc/passwd", "etc-passwd"), ("a/b:c?", "a-b-c"), ("CON", "CON_"),
        ("nul.tar.gz", "nul-tar.gz"), ("com¹", "com¹_"), ("LPT9 ", "LPT9_"), ("Console", "Console"),
        (".hidden", "hidden"), ("-rf", "rf"), ("ends. . ", "ends"), ("C#", "C♯"), ("x^2 [y] | z", "x-2 (y) - z"),
        ("README.md", "README-md"), ("Node.js", "Node.js"), ("two\nlines\u{202E}evil", "two linesevil"),
        ("", "untitled"),
        ("???", "untitled"), ("..", "untitled"), ("日本語の概念", "日本語の概念"), ("100% \"sure\"", "100 'sure'"),
    ])
    func `a title becomes a name`(title: String, name: String) {
        #expect(NoteFileName.stem(of: title) == name)
    }

    @Test func `a long title is cut between words and stays readable`() {
        let title = (0..<60).map { "word\($0)" }.joined(separator: " ")
        let name = NoteFileName.stem(of: title)
        #expect(title.hasPrefix(name) && name.count > 40 && !name.hasSuffix(" "))
        #expect(NoteFileName.stem(of: String(repeating: "x", count: 300)).count == 72)
        #expect(NoteFileName.stem(of: String(repeating: "語", count: 300)).utf8.count <= NoteFileName.longest)
        #expect(
            NoteFileName.stem(of: "e" + String(repeating: "\u{301}", count: 400)).utf8.count <= NoteFileName.longest)
    }

    /// What some file system, Obsidian or a shell stumbles over.
    private static let bad: Set<Unicode.Scalar> = [
        "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "^", "[", "]", "`", "\0", "\n", "\t", "$", "%", "~",
    ]

    @Test func `any text becomes a name that every file system takes`() {
        var random = SeededRandom(seed: 7)
        let pieces =
            Array("abcXYZ019 .-_()'éüß語👩‍👩‍👧\u{0}\u{7}\n\t\u{202E}\u{200D}\u{301}\u{FEFF}").map(String.init)
            + Self.bad.map { String(Character($0)) } + [
                "..", "../", "CON", "con.", "PRN", "aux", "COM1", ".md", " ", "  ",
            ]
        for _ in 0..<4000 {
            let length = Int.random(in: 0...40, using: &random)
            let title = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let name = NoteFileName.stem(of: title)
            #expect(!name.isEmpty && name.utf8.count <= NoteFileName.longest + 1, "\(title)")
            #expect(!name.unicodeScalars.contains { Self.bad.contains($0) || $0.value < 0x20 }, "\(title) → \(name)")
            #expect(!name.hasPrefix(".") && !name.hasPrefix("-") && !name.hasPrefix(" "), "\(title) → \(name)")
            #expect(!name.hasSuffix(".") && !name.hasSuffix(" ") && name != "..", "\(title) → \(name)")
            let base = name.prefix { $0 != "." }.uppercased()
            #expect(!["CON", "PRN", "AUX", "NUL", "COM1"].contains(base), "\(title) → \(name)")
            #expect(NoteFileName.stem(of: name) == name, "\(title) → \(name)")
        }
    }

    @Test func `names are unique on every file system, in all folders together`() {
        var random = SeededRandom(seed: 11)
        let titles = [
            "RAG", "rag", "Rag.", "Résumé", "Resume", "résumé", "Re\u{301}sume\u{301}", "index", "README", "", "a/b",
            "a:b", "Straße", "STRASSE",
        ]
        for round in 0..<200 {
            var keys: [NoteKey: String] = [:]
            for number in 0..<30 {
                let kind = [NoteKey.Kind.concept, .source, .topic].randomElement(using: &random) ?? .concept
                keys[NoteKey(kind, "id-\(number)")] = titles.randomElement(using: &random)
            }
            let names = NoteNames(keys)
            let stems = keys.keys.compactMap(names.stem).map(NoteFileName.folded)
            #expect(stems.count == keys.count && Set(stems).count == stems.count, "round \(round)")
            for key in keys.keys {
                let path = names.path(of: key) ?? ""
                #expect(path.hasPrefix(key.kind.folder + "/") && path.split(separator: "/").count == 2)
                #expect(names.key(ofPath: path) == key)
            }
            // Told what is there, it gives the same names again, whatever came or went.
            var kept: [NoteKey: String] = [:]
            for key in keys.keys where Bool.random(using: &random) { kept[key] = names.stem(of: key) }
            keys[NoteKey(.concept, "a-new-one")] = "RAG"
            let again = NoteNames(keys, existing: kept)
            for (key, stem) in kept { #expect(again.stem(of: key) == stem) }
        }
    }

    @Test func `a concept has its name before a topic, and the index before both`() {
        let names = NoteNames([
            NoteKey(.topic, "rag"): "Retrieval", NoteKey(.concept, "retrieval"): "Retrieval",
            NoteKey(.concept, "index"): "Index",
        ])
        #expect(names.path(of: NoteKey(.concept, "retrieval")) == "concepts/Retrieval.md")
        #expect(names.path(of: NoteKey(.topic, "rag")) == "topics/Retrieval (topic).md")
        #expect(names.path(of: NoteKey(.concept, "index")) == "concepts/Index (concept).md")
        #expect(names.path(of: .index) == "index.md")
    }
}
