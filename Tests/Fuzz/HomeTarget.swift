@testable import Library
import Practice

/// Whole homes as one JSON document, taken in by a new home.
struct HomeTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        get throws {
            let home = try ScratchHome { library in
                for (name, text) in [
                    ("talk.txt", Samples.talk), ("dough.md", Samples.glossary), ("bread.md", Samples.notes),
                    ("cards.md", Samples.cards),
                ] {
                    _ = try library.ingest(Array(text.utf8), path: name)
                }
                for (index, card) in try library.cards().prefix(2).enumerated() {
                    for day in 0..<2 {
                        _ = try library.grade(
                            card.card.id, index == 0 ? .good : .again,
                            at: Practice.Timestamp(1_800_000_000 + day * 86_400))
                    }
                }
                _ = try library.set(.newCards, to: "3")
            }
            return try [home.library().exportedHome(), ScratchHome().library().exportedHome()]
        }
    }

    private let home: ScratchHome
    private let empty: [UInt8]
    /// New, or what refused every document so far.
    private var library: Library

    init() throws {
        home = try ScratchHome()
        library = try home.library()
        empty = try library.exportedHome()
    }

    mutating func fault(in bytes: [UInt8]) throws -> String? {
        let lineCount = 1 + bytes.count { $0 == 0x0A }
        do {
            _ = try library.importHome(bytes)
        } catch LibraryError.badExport(let line, let reason) {
            guard (1...lineCount).contains(line), !reason.isEmpty else { return "a fault outside: \(line), \(reason)" }
            return try library.exportedHome() == empty ? nil : "refused, and yet changed"
        }
        if let ailment = try ScratchHome.ailment(of: library) { return ailment }
        let exported = try library.exportedHome()
        let now = Practice.Timestamp(1_900_000_000)
        for card in try library.cards().prefix(2) { _ = try library.grade(card.card.id, .good, at: now) }
        _ = try library.search("dough in the oven")
        _ = try library.quizItems()
        if let ailment = try ScratchHome.ailment(of: library) { return "after an answer, \(ailment)" }
        library = try home.library()
        _ = try library.importHome(exported)
        defer { library = try! home.library() }
        return try library.exportedHome() == exported ? nil : "exported, and not the same when it was read back"
    }
}
