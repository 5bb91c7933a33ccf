import Concepts
import FoundationEssentials
import Library
import Practice
import Testing

/// An hour of made-up talk that nobody has written notes on, with its ums and false starts.
@Suite struct UnseenTalkTests {
    static let text: String = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: folder.appending(path: "Talks/an-archive-that-answers.txt"), encoding: .utf8))
            ?? ""
    }()

    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try Library.create(home: home.path, filling: .everything)
        try library.ingest(Self.text, as: "archive.txt")
    }

    @Test func `the concepts of the glossary that it speaks of are linked`() throws {
        let concepts = try library.concepts(ConceptFilter(source: "archive"))
        let ids = Set(concepts.filter { $0.origin == .glossary }.map(\.id.text))
        for id in [
            "retrieval-augmented-generation", "ai-agent", "fine-tuning", "quantization", "reward-model", "token",
        ] {
            #expect(ids.contains(id), "\(id)")
        }
        #expect(ids.count >= 50)
    }

    @Test func `it gives cards on what was said as a definition, a list or a contrast, and no others`() throws {
        let cards = try library.cards(CardFilter(source: "archive")).map(\.card).filter { $0.id.contains(".archive-") }
        let fronts = Set(cards.map(\.front))
        for front in [
            "What is speculative decoding?", "What is hybrid search?", "What is prompt injection?",
            "What is meant by “lost in the middle”?", "What does Ruben Okonkwo mean by “prompt drift”?",
            "Which three kinds of memory in an agent does Ruben Okonkwo name?",
            "What is the difference between a bi-encoder and a cross-encoder?",
        ] {
            #expect(fronts.contains(front), "\(front)")
        }
        #expect((15...40).contains(cards.count))
        let noise: Set<String> = ["um", "uh", "i", "we", "you know", "gonna", "this", "basically"]
        for card in cards {
            let words = card.back.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
            #expect(noise.isDisjoint(with: words), "\(card.back)")
            #expect(card.citations.count == 1 && card.citations[0].source == "archive")
        }
    }

    @Test func `notes of one's own on it leave its cards and what was learned of them`() throws {
        let cards = try library.cards(CardFilter(source: "archive")).map(\.id).filter { $0.contains(".archive-") }
        let learned = try #require(cards.first)
        let schedule = try library.grade(learned, .good, at: try instant("2026-01-01T09:00:00Z")).card.schedule
        let sketch = try #require(try library.sources().first { $0.id == "archive" }?.transcript?.sketch)
        let head = "---\nstudy: notes\ntitle: Archive\nmarks:\n  - words: \(sketch)\n---\n\n"
        let report = try library.ingest(
            head + "## Branches [00:01:06]\n\nThe county has many branches.\n", as: "archive.md")
        #expect(report.source == "archive")
        #expect(Set(cards).isSubset(of: try library.cards().map(\.id)))
        #expect(try library.card(learned).schedule == schedule)
    }

    @Test func `cards that there were can cite it now`() throws {
        let cards = try library.cards(CardFilter(source: "archive")).map(\.card).filter { !$0.id.contains(".archive-") }
        let ids = Set(cards.map(\.id))
        for id in ["quantization.basic.definition", "reward-model.reversed.name", "hallucination.basic.definition"] {
            #expect(ids.contains(id), "\(id)")
        }
        #expect(cards.allSatisfy { $0.citations.count > 1 })
    }

    @Test func `what came of it goes with it, and keeps its log`() throws {
        let made = try library.cards(CardFilter(source: "archive")).map(\.card)
        let own = try #require(made.first { $0.id.contains(".archive-") })
        _ = try library.grade(own.id, .good, at: try instant("2026-01-01T09:00:00Z"))
        _ = try library.removeSource("archive")
        #expect(try library.cards(CardFilter(source: "archive")).isEmpty)
        #expect(try library.card(own.id).isRetired)
        #expect(try library.reviewLog().count == 1)
        #expect(try library.card("quantization.basic.definition").card.citations.allSatisfy { $0.source != "archive" })
        try library.ingest(Self.text, as: "archive.txt")
        #expect(try library.card(own.id).schedule.reps == 1)
        #expect(try !library.card(own.id).isRetired)
        #expect(try library.examine().allSatisfy(\.isWell))
    }
}
