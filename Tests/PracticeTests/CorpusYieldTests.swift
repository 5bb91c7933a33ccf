import Concepts
import Foundation
import Practice
import TestSupport
import Testing

/// What the built-in corpus yields, card by card and item by item. A change of the corpus shows here which cards and
/// items come, go and change; so does a change of a rule that makes or drops them.
@Suite struct CorpusYieldTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Yield")

    @Test func `the cards of the corpus`() throws {
        let factory = CardFactory(try CardCorpus.material())
        let cards = factory.cards.map { card in
            guard card.origin == .generated else { return "\(card.id)\n" }
            let places = card.citations.map { "\($0.source.prefix(12)) \($0.place)" }.joined(separator: ", ")
            return "\(card.id)\n  \(Self.cut(card.front))\n  \(Self.cut(card.back))\n  \(places)\n"
        }
        let dropped = factory.dropped.map { "\($0.value) dropped: \($0.key)\n" }.sorted()
        let text = (cards + dropped).joined()
        #expect(try Golden.difference(of: text, from: Self.folder.appending(path: "cards.txt")) == nil)
    }

    @Test func `the quiz items of the corpus`() throws {
        let pool = QuizCorpus.pool
        let items = pool.items.map { item in
            "\(item.id) \(item.shape) \(Int(item.difficulty * 1000))\n"
                + (item.origin == .corpus ? "" : Self.told(item))
        }
        let dropped = pool.dropped.map { item, faults in
            "\(item.id) dropped: \(faults.map(\.check.rawValue).joined(separator: ", "))\n"
        }
        let text = (items + dropped).joined()
        #expect(try Golden.difference(of: text, from: Self.folder.appending(path: "quiz.txt")) == nil)
    }

    /// What a generated item asks and offers.
    private static func told(_ item: QuizItem) -> String {
        let options = item.optionConcepts.map { $0.map { "\($0)" } ?? "-" }.joined(separator: ", ")
        return "  \(cut(item.question))\n  \(item.answer)\n" + (options.isEmpty ? "" : "  \(options)\n")
    }

    /// Enough of a text to see how it was made.
    private static func cut(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
        return line.count > 80 ? line.prefix(40) + " … " + line.suffix(37) : line
    }
}
