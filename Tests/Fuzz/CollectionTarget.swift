@testable import Anki
import FoundationEssentials
import SQLite

/// Collections of other programs: sound databases whose columns hold anything. The lines of the input are the columns:
/// the settings, note types and decks, then for each note its type, its fields (parted by tabs), its tags, and the
/// numbers of a card and of a review.
struct CollectionTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            """
            {"creationOffset":-60}
            {"7":{"type":1,"flds":[{"name":"Text"},{"name":"Extra"}],"tmpls":[{"qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}{{Extra}}"}]},"8":{"type":0,"flds":[{"name":"A"},{"name":"B"}],"tmpls":[{"qfmt":"{{#A}}{{type:A}}{{/A}}","afmt":"{{FrontSide}}{{B}}"},{"qfmt":"{{B}}","afmt":"{{A}}"}]}}
            {"1":{"name":"Bread::Dough"}}
            7
            Flour takes up {{c1::<b>water</b>::wet}} &amp; {{c2::air {{c3::too}}}}.\t<div>a</div><br><img src="x.png">
            a b::c
            0 2 2 600 9 2500 3 1 1001 0 0
            1760000000000 3 1 9 4 1000
            8
            Which <i>one</i>?<script>x</script>\t&#x41;&nbsp;<li>it</li><!-- no -->[sound:x]
            x
            0 1 1 1760000600 0 0 1 0 1001 0 0
            1760000000001 2 0 -600 0 900
            """
        ])
    }

    private let home: ScratchHome
    private let folder: PackageFolder

    init() throws {
        home = try ScratchHome()
        folder = try PackageFolder()
    }

    func fault(in bytes: [UInt8]) throws -> String? {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[...]
        func next() -> String { lines.popFirst().map(String.init) ?? "" }
        let file = folder.file("collection.db")
        try? FileManager.default.removeItem(atPath: file)
        do {
            let database = try Connection(path: file)
            try database.execute(CollectionSchema.tables)
            try database.run(CollectionSchema.collection, 1_700_000_000, 0, next(), next(), next())
            var id = 1
            while !lines.isEmpty, id < 8 {
                let type = Int(next()) ?? 7
                let fields = next().replacing("\t", with: "\u{1F}")
                try database.run(
                    CollectionSchema.note, id, "guid\(id)", type, 1_700_000_000, next(), fields, "", 0)
                let numbers = Self.numbers(next(), 11)
                try database.run(
                    CollectionSchema.card, id, id, 1, numbers[0], 0, numbers[1], numbers[2], numbers[3], numbers[4],
                    numbers[5], numbers[6], numbers[7], numbers[8], #"{"s":9.5,"d":5}"#)
                try database.run("UPDATE cards SET odue = ?2, odid = ?3 WHERE id = ?1", id, numbers[9], numbers[10])
                let log = Self.numbers(next(), 6)
                try database.run(
                    CollectionSchema.review, log[0], id, log[1], log[3], log[4], 2500, log[5], log[2])
                id += 1
            }
            try database.execute(CollectionSchema.indexes)
        }
        return try folder.fault(in: folder.archive(of: Array(try Data(contentsOf: URL(filePath: file)))), home)
    }

    private static func numbers(_ line: String, _ count: Int) -> [Int] {
        let numbers = line.split(separator: " ").prefix(count).map { Int($0) ?? 0 }
        return numbers + [Int](repeating: 0, count: count - numbers.count)
    }
}
