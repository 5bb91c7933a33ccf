@testable import Library
import Practice

/// What holds of every home that takes in cards of other programs.
enum ImportedCards {
    /// Takes the cards in, answers some of them, and examines the home.
    static func fault(in cards: [ImportedCard], _ home: ScratchHome) throws -> String? {
        let library = try home.library()
        let report = try library.importCards(cards)
        guard report.added.count + report.known + report.unusable == cards.count else {
            return "\(cards.count) cards were counted as \(report)"
        }
        let now = Practice.Timestamp(1_900_000_000)
        for id in report.added.prefix(2) { _ = try library.grade(id, .good, at: now) }
        _ = try library.queueCards()
        if let ailment = try ScratchHome.ailment(of: library) { return ailment }
        let again = try library.importCards(cards)
        return again.added.isEmpty ? nil : "taken in again: \(again.added)"
    }
}
