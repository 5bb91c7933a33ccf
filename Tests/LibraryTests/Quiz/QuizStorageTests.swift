import Authoring
import Concepts
import Library
import Practice
import SQLite
import TestSupport
import Testing
import Transcripts

@Suite struct QuizStorageTests {
    private let home: TemporaryHome
    private let library: Library
    private let now: Practice.Timestamp

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(BreadQuiz.glossary, as: "dough.md")
        try library.ingest(BreadQuiz.notes, as: "bread.md")
        now = try instant("2026-01-01T09:00:00Z")
    }

    private func document(_ text: String) throws -> AuthoredFile {
        try #require(try AuthoredFile.read(try SourceText(Array(text.utf8))))
    }

    @Test func `items come back from the disk as they were made`() throws {
        guard case .glossary(let glossary) = try document(BreadQuiz.glossary),
            case .notes(let notes) = try document(BreadQuiz.notes)
        else {
            Issue.record("the samples are something else")
            return
        }
        let pool = QuizPool(
            QuizMaterial(
                glossary: Glossary([glossary]), notes: [QuizMaterial.Notes(source: "bread", document: notes)]))
        let items = try library.quizItems()
        #expect(items.count == pool.items.count && items.count > 10)
        for (item, made) in zip(items, pool.items) { #expect(item == made) }
        #expect(Set(items.map(\.kind)).count >= 4)
        #expect(try library.quizItems() == items)
    }

    @Test func `items follow the documents`() throws {
        let before = try library.quizItems()
        #expect(before.contains { $0.question.contains("let her dough rest") })
        try library.ingest(
            BreadQuiz.notes.replacing("let her dough rest?", with: "leave her dough alone?"), as: "bread.md")
        #expect(try library.quizItems().contains { $0.question.contains("leave her dough alone") })
    }

    @Test func `a sitting is taken up where it was left, its choices in the same order`() throws {
        #expect(try library.unfinishedSitting() == nil)
        let paper = QuizPaper(try library.quizItems(), QuizRequest(count: 4, seed: 3)).items
        let sitting = try library.beginSitting(paper, seed: 3, at: now)
        _ = try library.logAnswer("1", isRight: true, to: paper[0], in: sitting, at: now)
        let found = try #require(try Library.open(home: home.path).unfinishedSitting())
        #expect(found.items.map(\.choices) == paper.map(\.choices))
        #expect(found.items.map(\.answer) == paper.map(\.answer))
        #expect(found.open.map(\.id) == paper.dropFirst().map(\.id))
        #expect(found.answers.map(\.isRight) == [true] && found.seed == 3)
        try library.reportBad(paper[1], at: now)
        #expect(try library.unfinishedSitting()?.open.map(\.id) == paper.dropFirst(2).map(\.id))
        try library.endSitting(sitting, at: now)
        #expect(try library.unfinishedSitting() == nil)
    }

    @Test func `the log is only added to, and the last verdict counts`() throws {
        let item = try #require(try library.quizItems().first)
        let sitting = try library.beginSitting([item], seed: 1, at: now)
        let wrong = try library.logAnswer("2", isRight: false, to: item, in: sitting, at: now)
        #expect(try library.missedQuizItems() == [item.id])
        #expect(try library.quizItems().first.map(\.difficulty) ?? 0 > item.difficulty)
        let right = try library.logAnswer("2", isRight: true, to: item, in: sitting, at: now, overruling: wrong)
        #expect(right.key > wrong.key)
        #expect(try library.missedQuizItems().isEmpty)
        _ = try library.logAnswer("2", isRight: false, to: item, in: sitting, at: now)
        #expect(try library.missedQuizItems() == [item.id])
    }

    @Test func `a wrong answer brings one card on the concept to the front, and stays out of the log of reviews`()
        throws
    {
        let item = try #require(try library.quizItems().first { $0.subject?.text == "proofing" })
        let sitting = try library.beginSitting([item], seed: 1, at: now)
        _ = try library.logAnswer("", isRight: false, to: item, in: sitting, at: now)
        #expect(try library.missedConcepts() == ["proofing": now])
        #expect(try library.quizWeights()[Concept.ID("proofing")] ?? 0 > 1)
        #expect(try library.reviewLog().isEmpty)
        let first = try #require(try queue(at: now).first)
        #expect(first.concepts.first == "proofing")
        #expect(try queue(at: now).dropFirst().allSatisfy { $0.missedAt == nil || $0.concepts.first == "proofing" })
        _ = try library.grade(first.id, .good, at: now.adding(seconds: 60))
        #expect(try library.missedConcepts().isEmpty)
    }

    @Test func `a right typed answer grades one due card, and none that is not due`() throws {
        #expect(try library.creditDueCard(on: "proofing", at: now) == nil)
        let card = try #require(
            try library.cards(CardFilter(concept: "proofing")).first { $0.card.concepts.first == "proofing" })
        let due = try library.grade(card.id, .easy, at: now).card.schedule.due
        #expect(try library.creditDueCard(on: "proofing", at: now.adding(seconds: 60)) == nil)
        let given = try #require(try library.creditDueCard(on: "proofing", at: due.adding(seconds: 60)))
        #expect(given.rating == .good && given.card.id == card.id)
    }

    private func queue(at time: Practice.Timestamp) throws -> [QueueCard] {
        let cards = try library.queueCards()
        return StudyQueue(
            cards, prerequisites: Prerequisites(requires: try library.requiredConcepts(), cards: cards),
            scheduler: try library.scheduler(), calendar: try library.calendar(), now: time
        ).cards
    }

    @Test(arguments: [
        ("UPDATE quiz_answer SET item = 'nothing' WHERE key = 1", "quiz answers are to questions that were asked"),
        ("UPDATE quiz_answer SET overrules = 2 WHERE key = 1", "quiz verdicts replace those on the same question"),
        ("UPDATE quiz_answer SET sitting = 99 WHERE key = 2", "references"),
    ])
    func `doctor sees what is wrong with the log of answers`(damage: String, check: String) throws {
        let paper = QuizPaper(try library.quizItems(), QuizRequest(count: 2, seed: 3)).items
        let sitting = try library.beginSitting(paper, seed: 3, at: now)
        for item in paper { _ = try library.logAnswer("1", isRight: false, to: item, in: sitting, at: now) }
        #expect(try library.examine().allSatisfy(\.isWell))
        try Connection(path: Library.databasePath(home: home.path)).execute("PRAGMA foreign_keys = OFF; \(damage)")
        #expect(try library.examine().filter { !$0.isWell }.map(\.check).contains(check))
    }
}
