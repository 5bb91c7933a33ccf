import Anki
import SQLite
import Testing

@Suite struct PackageTests {
    static func write(
        _ notes: [AnkiNote], to path: String, scheduling: AnkiOptions.Scheduling? = nil, in folder: TemporaryFolder
    ) throws {
        var writer = try AnkiWriter(AnkiOptions(deck: "A::B", scheduling: scheduling, scratch: folder.path))
        for note in notes { try writer.add(note) }
        try writer.finish(to: path)
    }

    static func read(_ path: String, in folder: TemporaryFolder) throws -> [AnkiNote] {
        let reader = try AnkiReader(path: path, scratch: folder.path)
        var notes: [AnkiNote] = []
        let skipped = try reader.forEachNote { note, _ in notes.append(note) }
        #expect(skipped.count == 0)
        return notes
    }

    /// A note as it is after a way through a package: tags cleaned, ends of line unified, every card listed.
    static func settled(_ note: AnkiNote, position: Int, withSchedules: Bool) -> AnkiNote {
        var note = note
        note.tags =
            note.tags == ["study::cloze"] || note.tags.isEmpty
            ? note.tags : ["hard-tag", "study::Retrieval-&-search"]
        note.links = note.links.map {
            AnkiLink(title: $0.title, url: $0.url?.hasPrefix("https") == true ? $0.url : nil)
        }
        note.cards = note.ordinals.map { ordinal in
            let card = note.cards.first { $0.ordinal == ordinal }
            return withSchedules ? card ?? AnkiCard(ordinal: ordinal) : AnkiCard(ordinal: ordinal)
        }
        return note
    }

    @Test(arguments: [false, true])
    func `notes come back as they went in`(withSchedules: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.apkg")
        let notes = Samples.scheduled()
        try Self.write(notes, to: path, scheduling: withSchedules ? .init() : nil, in: folder)
        let found = try Self.read(path, in: folder)
        #expect(found.count == notes.count)
        for (index, (found, note)) in zip(found, notes).enumerated() {
            var found = found
            var note = Self.settled(note, position: index, withSchedules: withSchedules)
            // Ids rise within a file, and are where the time of creation is kept.
            #expect(found.created >= note.created && found.created < note.created + 100)
            note.created = found.created
            // Times are kept to the second, unless two cards were reviewed in the same one.
            found.cards = found.cards.map { card in
                var card = card
                card.reviews = card.reviews.map { review in
                    let written = note.cards.flatMap(\.reviews).first { abs($0.at - review.at) < 20 }
                    return written ?? review
                }
                if let last = card.schedule?.lastReview {
                    card.schedule?.lastReview = card.reviews.map(\.at).max() ?? last
                }
                return card
            }
            #expect(found == note)
        }
        #expect(folder.files == ["a.apkg"])
    }

    @Test func `the same input gives the same bytes`() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try Self.write(Samples.scheduled(), to: folder.file(name), scheduling: .init(), in: folder)
        }
        #expect(try bytes(folder.file("a")) == bytes(folder.file("b")))
    }

    @Test func `unzip and sqlite find it sound`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.apkg")
        try Self.write(Samples.scheduled(), to: path, scheduling: .init(), in: folder)
        if let unzip = try run("unzip", ["-t", path]) { #expect(unzip.status == 0) }
        let zip = try ZipReader(path: path)
        let names = zip.entries.map(\.name)
        #expect(names == ["collection.anki2", "media"])
        let entry = zip.entry("collection.anki2")
        try zip.unpack(#require(entry), limit: 1 << 30, to: folder.file("c.db"))
        let database = try Connection(path: folder.file("c.db"), create: false)
        #expect(try database.first("PRAGMA integrity_check") { $0.string(0) } == "ok")
        #expect(try database.first("SELECT count(*) FROM notes WHERE length(guid) < 8") { $0.int(0) } == 0)
        #expect(
            try database.first("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)") { $0.int(0) } == 0)
    }

    @Test func `notes that Anki would not take are refused, and others follow`() throws {
        let folder = try TemporaryFolder()
        var writer = try AnkiWriter(AnkiOptions(deck: "", scratch: folder.path))
        func note(_ key: String, _ content: AnkiNote.Content) -> AnkiNote {
            AnkiNote(key: key, content: content, created: 0, modified: 0)
        }
        try writer.add(note("a", .basic(front: "x", back: "")))
        #expect(throws: AnkiError.duplicateKey("a")) { try writer.add(note("a", .basic(front: "y", back: ""))) }
        #expect(throws: AnkiError.emptyFront(key: "b")) {
            try writer.add(note("b", .basic(front: " \u{1}\n", back: "")))
        }
        #expect(throws: AnkiError.emptyFront(key: "c")) {
            try writer.add(note("c", .reversed(front: "x", back: "", bothWays: true)))
        }
        for pieces: [ClozeText.Piece] in [
            [.text("nothing hidden")], [.hidden(number: 0, pieces: [.text("x")], hint: nil)],
            [.hidden(number: 501, pieces: [.text("x")], hint: nil)],
        ] {
            #expect(throws: AnkiError.noGap(key: "d")) {
                try writer.add(note("d", .cloze(text: ClozeText(pieces), extra: "")))
            }
        }
        try writer.add(note("b", .basic(front: "z", back: "")))
        try writer.finish(to: folder.file("a.apkg"))
        #expect(try Self.read(folder.file("a.apkg"), in: folder).map(\.key) == ["a", "b"])
    }

    @Test func `a target that is no file stays`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: AnkiError.notAFile(path: "/dev/null")) { try Self.write([], to: "/dev/null", in: folder) }
        #expect(throws: AnkiError.self) { try Self.write([], to: "/nowhere/a.apkg", in: folder) }
        #expect(folder.files == [])
    }

    @Test func `many reviews in one second each keep a row`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.apkg")
        let notes = (0..<3000).map { index in
            AnkiNote(
                key: "\(index)", content: .basic(front: "x", back: "y"), created: 0, modified: 0,
                cards: [AnkiCard(ordinal: 0, reviews: [AnkiReview(at: 1_760_000_000, rating: 3, kind: .learning)])])
        }
        try Self.write(notes, to: path, scheduling: .init(), in: folder)
        let times = try Self.read(path, in: folder).flatMap { $0.cards.flatMap(\.reviews) }.map(\.at)
        #expect(times.count == 3000)
        #expect(times.allSatisfy { (1_760_000_000..<1_760_000_100).contains($0) })
    }
}
