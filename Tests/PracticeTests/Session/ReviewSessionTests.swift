import Practice
import TestSupport
import Testing

@Suite struct ReviewSessionTests {
    private func session(
        _ cards: [QueueCard], limits: StudyLimits = .standard, isCram: Bool = false, tally: DayTally = .nothing
    ) -> ReviewSession {
        ReviewSession(
            ReviewDeck(cards: cards, tally: tally),
            plan: ReviewPlan(isCram: isCram, limits: limits, scheduler: Deck.scheduler, calendar: Deck.calendar),
            now: Deck.now)
    }

    @Test func `a question, its answer, the next question, the end`() throws {
        var session = session([Deck.review("a"), Deck.review("b", stability: 5)])
        #expect(session.phase == .question)
        #expect(session.card?.id == "a")
        session.showAnswer()
        #expect(session.phase == .answer)
        session.grade(.good)
        #expect(session.phase == .question)
        #expect(session.card?.id == "b")
        session.showAnswer()
        session.grade(.easy)
        #expect(session.phase == .ended)
        #expect(session.card == nil)
        #expect(session.summary.grades == 2)
        #expect(session.summary.byRating == [.good: 1, .easy: 1])
    }

    @Test func `an empty deck ends before it begins`() {
        let session = session([])
        #expect(session.phase == .ended)
        #expect(session.preview(at: Deck.now).isEmpty)
        #expect(session.summary.grades == 0)
    }

    @Test func `the preview is what a grade then does`() throws {
        for rating in Rating.allCases {
            var session = session([Deck.new("a")])
            let shown = try #require(session.preview(at: Deck.now).first { $0.rating == rating })
            session.grade(rating)
            #expect(session.deck.card("a")?.schedule == shown.schedule)
        }
    }

    @Test func `a card within its steps comes back before the session ends`() {
        var session = session([Deck.new("a"), Deck.new("b")])
        session.grade(.again)
        #expect(session.card?.id == "b")
        session.grade(.easy)
        // Its minute is not up, but there is nothing else to ask.
        #expect(session.card?.id == "a")
        session.grade(.easy)
        #expect(session.phase == .ended)
    }

    @Test func `a step that is asked before its time is known to be early`() {
        var session = session([Deck.new("a"), Deck.new("b")])
        #expect(session.earliness(at: Deck.now) == nil)
        session.grade(.good)
        #expect(session.card?.id == "b" && session.earliness(at: Deck.now) == nil)
        session.grade(.easy)
        #expect(session.card?.id == "a" && session.earliness(at: Deck.now) == 600)
        #expect(session.earliness(at: Deck.now.adding(seconds: 540)) == 60)
        #expect(session.earliness(at: Deck.now.adding(seconds: 600)) == nil)
    }

    @Test func `of two cards within their steps the one just asked comes last`() {
        var session = session([Deck.step("a", in: 100), Deck.step("b", in: 200)])
        #expect(session.card?.id == "a")
        session.grade(.again)
        #expect(session.card?.id == "b")
    }

    @Test func `undo goes back as far as the session has gone`() {
        var session = session((0..<9).map { Deck.review("\($0)", daysAgo: 10 + $0) })
        let start = session
        for rating in [Rating.good, .again, .easy, .hard] { session.grade(rating) }
        session.suspended(at: Deck.now)
        session.buried(at: Deck.now)
        session.suspended(asBad: true, at: Deck.now)
        #expect(session.steps.count == 7)
        var undone = 0
        while session.undo() != nil { undone += 1 }
        #expect(undone == 7)
        #expect(session.deck.cards == start.deck.cards)
        #expect(session.deck.tally == start.deck.tally)
        #expect(session.card == start.card)
        #expect(session.summary == start.summary)
    }

    @Test func `an undone grade is asked for again with the answer on the screen`() {
        var session = session([Deck.review("a"), Deck.review("b", stability: 5)])
        session.grade(.again)
        session.showAnswer()
        let step = session.undo()
        #expect(step?.card.id == "a")
        #expect(session.card?.id == "a")
        #expect(session.phase == .answer)
    }

    @Test func `undo after the end opens the session again`() {
        var session = session([Deck.review("a")])
        session.grade(.good)
        #expect(session.phase == .ended)
        session.undo()
        #expect(session.card?.id == "a")
        session.grade(.hard)
        #expect(session.summary.byRating == [.hard: 1])
    }

    @Test func `a suspended card is gone, a buried one until tomorrow`() throws {
        var session = session([Deck.review("a"), Deck.review("b", stability: 5)])
        session.buried(at: Deck.now)
        #expect(session.deck.card("a")?.buriedUntil == Deck.today.adding(1))
        session.suspended(at: Deck.now)
        #expect(session.phase == .ended)
        session.askNext(Deck.now.adding(days: 1))
        #expect(session.card?.id == "a")
    }

    @Test func `the limits of the day count each card once`() {
        let new = (0..<5).map { Deck.new("\($0)", topic: "\($0)") }
        var session = session(new, limits: StudyLimits(newCards: 3, cards: 100), tally: DayTally(newCards: 1, cards: 1))
        var asked: Set<String> = []
        while let card = session.card {
            asked.insert(card.id)
            session.grade(asked.count == 1 ? .again : .easy)
            if session.steps.count > 20 { break }
        }
        #expect(asked.count == 2)
        #expect(session.deck.tally == DayTally(newCards: 3, cards: 3))
    }

    @Test func `a new day within a session begins a new tally`() {
        var session = session([Deck.new("a"), Deck.new("b")], limits: StudyLimits(newCards: 1, cards: 9))
        session.grade(.easy)
        #expect(session.phase == .ended)
        session.askNext(Deck.now.adding(days: 1))
        #expect(session.card?.id == "b")
        #expect(session.deck.tally == .nothing)
    }

    @Test func `a cram asks the worst first, and what was missed again, and changes no schedule`() {
        let cards = [Deck.review("well", stability: 99), Deck.review("badly", stability: 2), Deck.new("new")]
        var session = session(cards, limits: StudyLimits(newCards: 0, cards: 99), isCram: true)
        var asked: [String] = []
        while let card = session.card {
            asked.append(card.id)
            session.grade(asked.count == 1 ? .again : .good)
            if asked.count > 9 { break }
        }
        #expect(asked == ["badly", "well", "new", "badly"])
        #expect(session.deck.cards == cards)
        session.undo()
        #expect(session.card?.id == "badly")
        #expect(session.crammedCount == 1)
    }

    @Test func `what another session did is taken in`() {
        var session = session([Deck.review("a"), Deck.review("b", stability: 5)])
        session.showAnswer()
        let stays = session.refresh(session.deck, at: Deck.now)
        #expect(stays)
        #expect(session.phase == .answer)
        var other = session
        other.grade(.good)
        let staysStill = session.refresh(other.deck, at: Deck.now)
        #expect(!staysStill)
        #expect(session.card?.id == "b")
        #expect(session.phase == .question)
    }

    @Test(arguments: 0..<60) func `any run of commands can be undone to its beginning`(seed: Int) {
        var generator = SeededRandom(seed: UInt64(seed))
        let isCram = seed.isMultiple(of: 5)
        var session = session(
            Deck.random(30, &generator), limits: StudyLimits(newCards: 5, cards: 20), isCram: isCram)
        let start = session
        var now = Deck.now
        for _ in 0..<60 {
            guard let card = session.card else { break }
            #expect(card.isActive(on: Deck.calendar.day(of: now)))
            #expect(session.deck.card(card.id) == card)
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: session.suspended(asBad: Bool.random(using: &generator), at: now)
            case 1: session.buried(at: now)
            case 2: session.undo()
            case 3: session.showAnswer()
            default:
                session.grade(Rating.allCases.randomElement(using: &generator) ?? .good, at: now)
                now = now.adding(seconds: .random(in: 1...90, using: &generator))
            }
            #expect(session.phase == .ended || session.card != nil)
            #expect(session.summary.grades == session.steps.count { $0.isGrade })
        }
        while session.undo() != nil {}
        #expect(session.deck.cards == start.deck.cards)
        #expect(session.deck.tally == start.deck.tally)
        #expect(session.card == start.card)
        #expect(session.crammedCount == start.crammedCount)
    }

    @Test func `what comes next is counted within the limits of the day, not of the session`() {
        let plan = ReviewPlan(
            limits: StudyLimits(newCards: 2, cards: 2), dayLimits: StudyLimits(newCards: 5, cards: 100),
            scheduler: Deck.scheduler, calendar: Deck.calendar)
        var session = ReviewSession(
            ReviewDeck(cards: (0..<9).map { Deck.new("\($0)") }), plan: plan, now: Deck.now)
        #expect(QueueCounts(session.queue(at: Deck.now)).new == 2)
        session.grade(.easy)
        session.grade(.easy)
        #expect(session.phase == .ended)
        let outlook = SessionOutlook(session, at: Deck.now)
        #expect(outlook.waiting == 3 && outlook.heldNew == 4)
    }

    @Test func `what comes next tells what the limits keep back`() {
        let cards =
            (0..<4).map { Deck.review("r\($0)", daysAgo: 10 + $0) } + (0..<6).map { Deck.new("n\($0)") }
            + [Deck.review("later", dueIn: 1)]
        var session = session(cards, limits: StudyLimits(newCards: 2, cards: 3))
        var outlook = SessionOutlook(session, at: Deck.now)
        #expect(outlook.waiting == 3)
        #expect(outlook.heldDue == 1)
        #expect(outlook.heldNew == 6)
        #expect(outlook.tomorrow == 1)
        #expect(outlook.nextDue == Deck.now.adding(days: 1))
        for _ in 0..<3 { session.grade(.easy) }
        outlook = SessionOutlook(session, at: Deck.now)
        #expect(session.phase == .ended)
        #expect(outlook.waiting == 0)
        #expect(outlook.heldDue == 1)
    }
}

extension ReviewSession {
    /// Grades as the home would.
    fileprivate mutating func grade(_ rating: Rating, at now: Timestamp = Deck.now) {
        guard let card else { return }
        let outcome = plan.scheduler.review(card.schedule, rating, at: now)
        graded(rating, becoming: outcome.schedule, retrievability: outcome.retrievability, at: now)
    }
}

extension ReviewStep {
    fileprivate var isGrade: Bool { if case .graded = kind { true } else { false } }
}
