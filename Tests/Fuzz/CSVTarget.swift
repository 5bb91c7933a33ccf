@testable import Library
import Notes
import Practice
@testable import study

/// Tables of cards: read, written and read again, taken in, and answered.
struct CSVTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            "front,back\r\n\"What, and “why”?\",\"A \"\"rest\"\"\nof an hour\"\r\n'=1+1,'-2\r\n",
            "\u{FEFF}question;answer;deck\nWhat rests?;Dough;bread\n\n;;\n", "term\tdefinition\rAutolyse\tA rest",
            CardTable.header(withProgress: true)
                + CardTable.record(
                    ExportedCard(
                        id: "own.basic.yours-1", kind: "cloze", front: "Flour takes up ==water==.", back: "It does.",
                        topic: "dough", concepts: ["gluten", "Autolyse"],
                        citations: [
                            ExportedCard.Citation(
                                place: "bread [part 1, 0:10-0:20]", title: "Bread", url: "https://example.org/v?t=10")
                        ],
                        progress: ExportedCard.Progress(
                            state: "review", due: "2026-01-31T09:00:00Z", stability: 12.5, difficulty: 5, reps: 3,
                            lapses: 1, lastReview: "2026-01-20T09:00:00+01:00", step: 0, isSuspended: true)),
                    withProgress: true),
        ])
    }

    private let home: ScratchHome

    init() throws {
        home = try ScratchHome { library in
            _ = try library.ingest(Array(Samples.glossary.utf8), path: "dough.md")
        }
    }

    func fault(in bytes: [UInt8]) throws -> String? {
        // What ends a line alone or with another.
        let lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        let cards: [ExportedCard]
        let imported: [ImportedCard]
        do {
            cards = try CardTable.read(bytes)
            if let fault = try Self.roundTrip(cards) { return fault }
            imported = try cards.map { (card) throws(CSVError) in try ImportedCard(card) }
        } catch let error as CSVError {
            return (1...lineCount).contains(error.line) ? nil : "a fault outside the table: \(error.line), \(error)"
        }
        if let line = cards.compactMap(\.line).first(where: { !(1...lineCount).contains($0) }) {
            return "a card outside the table: \(line)"
        }
        return imported.isEmpty ? nil : try ImportedCards.fault(in: imported, home)
    }

    /// What we write of the cards must read back as the same cards.
    private static func roundTrip(_ cards: [ExportedCard]) throws -> String? {
        let text = cards.reduce(CardTable.header(withProgress: true)) { $0 + CardTable.record($1, withProgress: true) }
        let again = try CardTable.read(Array(text.utf8))
        guard again.count == cards.count else { return "\(cards.count) cards became \(again.count)" }
        for (before, after) in zip(cards, again) {
            var (before, after) = (before, after)
            (before.line, after.line) = (nil, nil)
            // A list has a line for each item, so line ends within it and empty items at its end cannot be told.
            guard before == after else { return "\(before) became \(after)" }
        }
        return nil
    }
}
