import Library
import Practice
import Testing

@Suite struct BroughtProgressTests {
    private let home: TemporaryHome
    private let library: Library

    init() throws {
        home = try TemporaryHome()
        library = try home.library()
        try library.ingest(CardSamples.glossary, as: "dough.md")
        try library.ingest(CardSamples.notes, as: "bread.md")
        _ = try library.set(.fuzz, to: "false")
    }

    private static let start = Practice.Timestamp(1_767_258_000)  // 2026-01-01T09:00:00Z

    private static let ratings: [(days: Int, Rating)] = [
        (0, .good), (0, .good), (1, .hard), (4, .easy), (30, .again), (30, .good), (33, .good),
    ]

    private func answers(_ count: Int) -> [BroughtProgress.Answer] {
        Self.ratings.prefix(count).enumerated().map { index, answer in
            .init(Review(at: Self.start.adding(days: answer.days).adding(seconds: index * 700), answer.1))
        }
    }

    private func take(
        _ progress: BroughtProgress?, id: String = "", front: String = "Front?"
    ) throws -> CardImportReport {
        try library.importCards([ImportedCard(id: id, kind: .basic, front: front, back: "Back.", progress: progress)])
    }

    /// The card that many of the answers make here.
    private func graded(_ count: Int) throws -> CardSchedule {
        let card = try library.addCard(front: "Graded here?", back: "Yes.").id
        for answer in answers(count) { _ = try library.grade(card, answer.review.rating, at: answer.review.at) }
        return try library.card(card).schedule
    }

    @Test(arguments: 1...7)
    func `a log and a standing make the card that they made elsewhere, to the last digit`(count: Int) throws {
        let there = try graded(count)
        let memory = try #require(there.memory)
        let calendar = try library.calendar()
        // As Anki keeps it: rounded, in days or steps left.
        let standing = BroughtProgress.Standing(
            state: there.state,
            due: there.state == .review ? .day(calendar.day(of: there.due)) : .instant(there.due),
            step: there.step.map { .left((there.state == .learning ? 2 : 1) - $0) },
            memory: MemoryState(
                stability: (memory.stability * 10_000).rounded() / 10_000,
                difficulty: (memory.difficulty * 1000).rounded() / 1000), lastReview: there.lastReview, reps: count,
            lapses: there.lapses)
        let report = try take(BroughtProgress(standing: standing, answers: answers(count)))
        #expect(report.added.count == 1 && report.withProgress == 1)
        var here = try library.card(report.added[0]).schedule
        let next = here
        here = CardSchedule(
            card: there.card, state: here.state, step: here.step, due: here.due, memory: here.memory,
            lastReview: here.lastReview, reps: here.reps, lapses: here.lapses)
        #expect(here == there)
        #expect(try library.examine().allSatisfy(\.isWell))
        #expect(
            try library.reviewLog().filter { $0.card == report.added[0] }.map(\.review) == answers(count).map(\.review))
        // It goes on as it would have gone on there, and what was done there is not taken back here.
        let now = Self.start.adding(days: 50)
        let (a, b) = (
            try library.grade(there.card, .good, at: now).card.schedule,
            try library.grade(report.added[0], .good, at: now).card.schedule
        )
        #expect(a.due == b.due && a.memory == b.memory && a.reps == b.reps)
        #expect(try library.undo(of: report.added[0])?.card.schedule == next)
        #expect(try library.undo(of: report.added[0]) == nil)
        #expect(try library.examine().allSatisfy(\.isWell))
        #expect(try library.exportedAnswers(to: report.added[0]).count == count)
    }

    @Test func `another standing than the log would give here is taken as it is`() throws {
        let standing = BroughtProgress.Standing(
            state: .review, due: .instant(Self.start.adding(days: 90)),
            memory: MemoryState(stability: 77.5, difficulty: 3.25), lastReview: Self.start.adding(days: 10), reps: 4,
            lapses: 2)
        let id = try take(BroughtProgress(standing: standing, answers: answers(4))).added[0]
        let card = try library.card(id).schedule
        #expect(card.memory == MemoryState(stability: 77.5, difficulty: 3.25))
        #expect(card.due == Self.start.adding(days: 90) && card.lastReview == Self.start.adding(days: 10))
        #expect(card.state == .review && card.reps == 4 && card.lapses == 2)
        #expect(try library.examine().allSatisfy(\.isWell))
        // A second home reads both of it, and so does this one after a reset.
        let exported = try library.exportedHome()
        let other = try TemporaryHome()
        let copy = try other.library()
        #expect(try copy.importHome(exported))
        #expect(try copy.card(id).schedule == card)
        #expect(try library.resetCard(id, at: Self.start.adding(days: 91)).schedule.state == .new)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `without FSRS the log tells the memory, and without a whole log interval and ease do`() throws {
        let there = try graded(4)
        var standing = BroughtProgress.Standing(
            state: .review, due: .day(try library.calendar().day(of: Self.start).adding(40)),
            lastReview: there.lastReview, interval: 36, ease: 2.2, reps: 4, lapses: 0)
        let replayed = try take(BroughtProgress(standing: standing, answers: answers(4)), front: "One?").added[0]
        #expect(try library.card(replayed).schedule.memory == there.memory)
        standing.reps = 9
        let expected = try library.scheduler().model.memory(interval: 36, ease: 2.2)
        for (index, answers) in [answers(4), []].enumerated() {
            let id = try take(BroughtProgress(standing: standing, answers: answers), front: "Two \(index)?").added[0]
            let schedule = try library.card(id).schedule
            #expect(schedule.memory == expected && schedule.reps == 9)
            #expect(try library.calendar().day(of: schedule.due) == library.calendar().day(of: Self.start).adding(40))
        }
        // Learning without any memory says nothing.
        let learning = BroughtProgress.Standing(
            state: .learning, due: .instant(Self.start), step: .left(2), interval: 0, reps: 1, lapses: 0)
        let id = try take(BroughtProgress(standing: learning), front: "Three?").added[0]
        #expect(try library.card(id).schedule.state == .new)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a card that was made new again is new, with its log`() throws {
        let id = try take(BroughtProgress(answers: answers(5), isSuspended: true)).added[0]
        let card = try library.card(id)
        #expect(card.schedule.state == .new && card.isSuspended)
        #expect(try library.reviewLog().count == 5)
        #expect(try library.undo() == nil)
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    @Test func `a card that is here takes progress only where it has none`() throws {
        let standing = BroughtProgress.Standing(
            state: .review, due: .instant(Self.start), memory: MemoryState(stability: 5, difficulty: 5), reps: 1,
            lapses: 0)
        let question = "autolyse.basic.bread-160s"
        func report() throws -> CardImportReport {
            try take(BroughtProgress(standing: standing), id: question, front: "Whatever it was called?")
        }
        let first = try report()
        #expect(first.added.isEmpty && first.known == 1 && first.withProgress == 1)
        #expect(try library.card(question).schedule.memory?.stability == 5)
        #expect(try report().withProgress == 0)
        #expect(try library.reviewLog().isEmpty)
        _ = try library.grade("proofing.basic.definition", .good, at: Self.start)
        let before = try library.card("proofing.basic.definition")
        #expect(try take(BroughtProgress(standing: standing), id: before.id).withProgress == 0)
        #expect(try library.card(before.id) == before)
        // Ids of one's own cards are numbers: another home means another card by them.
        let mine = try library.addCard(front: "Mine?", back: "Yes.")
        #expect(try take(nil, id: mine.id, front: "Another's?").added.count == 1)
        _ = try library.editCard(mine.id, front: "Mine, edited?")
        #expect(try library.importCards([ImportedCard(id: "", kind: .basic, front: "Mine?", back: "Yes.")]).known == 1)
    }

    @Test func `numbers of others do no harm`() throws {
        for (index, number) in [Int.min, -1, 0, Int.max].enumerated() {
            let standing = BroughtProgress.Standing(
                state: .relearning, due: .instant(Practice.Timestamp(number / 2)), step: .left(number / 2),
                memory: MemoryState(stability: 1, difficulty: 1), lastReview: Practice.Timestamp(number / 2),
                interval: number, reps: number, lapses: number)
            let id = try take(BroughtProgress(standing: standing), front: "Number \(index)?").added[0]
            _ = try library.grade(id, .good, at: Self.start)
        }
        #expect(try library.examine().allSatisfy(\.isWell))
    }
}
