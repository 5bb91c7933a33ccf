import Practice
import Testing

/// A review and the card after it; `wait` and `due` in seconds, from the review before and from this one.
private typealias Row = (
    wait: Int, rating: Rating, state: CardSchedule.State, step: Int?, stability: Double, difficulty: Double, due: Int
)

@Suite struct SchedulerTests {
    static let start = Timestamp(1_740_816_000)
    static let other = [
        0.4, 1.1, 3.2, 15.7, 7.2, 0.53, 1.07, 0.02, 1.5, 0.12, 1.0, 1.9, 0.11, 0.29, 2.2, 0.23, 2.9, 0.5, 0.4, 0.1, 0.4,
    ]

    private static func scheduler(
        _ parameters: [Double]? = nil, retention: Double = 0.9, learning: String = "1m 10m", relearning: String = "10m",
        maximum: Int = 36_500, fuzz: Bool = false, days: DayCounting = .blocksOf24Hours
    ) throws -> Scheduler {
        try Scheduler(
            SchedulerSettings(
                parameters: parameters.map { try SchedulingParameters($0) } ?? .standard, retention: retention,
                learningSteps: StepList(learning), relearningSteps: StepList(relearning), maximumInterval: maximum,
                fuzz: fuzz), counting: days)
    }

    private func follow(_ rows: [Row], with scheduler: Scheduler) {
        var card = CardSchedule(newCard: "card", created: Self.start)
        var now = Self.start
        for (number, row) in rows.enumerated() {
            now = now.adding(seconds: row.wait)
            card = scheduler.review(card, row.rating, at: now).schedule
            #expect(card.state == row.state && card.step == row.step, "row \(number)")
            #expect(close(card.memory?.stability ?? 0, row.stability), "row \(number)")
            #expect(close(card.memory?.difficulty ?? 0, row.difficulty), "row \(number)")
            #expect(card.due.seconds - now.seconds == row.due, "row \(number)")
        }
    }

    // The rows were computed with the PyPI package fsrs 6.3.2.

    @Test func `a card is learnt, lapses and comes back`() throws {
        follow(
            [
                (0, .good, .learning, 1, 2.3065, 2.118103970459016, 600),
                (600, .good, .review, nil, 2.3065, 2.111214235785395, 172_800),
                (172_800, .good, .review, nil, 10.971048263078135, 2.1043313908464483, 950_400),
                (691_200, .good, .review, nil, 38.89607870593059, 2.0974554287524403, 3_369_600),
                (3_456_000, .again, .relearning, 0, 2.742775117955767, 7.387715706030851, 600),
                (600, .good, .review, nil, 2.742775117955767, 7.375556359621658, 259_200),
                (259_200, .hard, .review, nil, 5.643628573499616, 8.243000381740053, 518_400),
                (777_600, .easy, .review, nil, 21.770424054417045, 7.641121354796629, 1_900_800),
            ], with: try Self.scheduler())
    }

    @Test func `a hard start, one second short of a day and a step answered late`() throws {
        follow(
            [
                (0, .again, .learning, 0, 0.212, 6.4133, 60),
                (60, .again, .learning, 0, 0.08335671711031604, 8.806304468856837, 60),
                (60, .good, .learning, 1, 0.10314065007785231, 8.792726533684817, 600),
                (86_399, .good, .review, nil, 0.12584423732556518, 8.77916217644797, 86_400),
                (86_400, .hard, .review, nil, 0.5186289409207634, 9.174779330980423, 86_400),
                (432_000, .easy, .review, nil, 4.034756504986393, 8.884257407974093, 345_600),
                (2_592_000, .again, .relearning, 0, 1.0867277765027274, 9.618491366347548, 600),
                (5, .again, .relearning, 0, 0.38372638481542565, 9.859829075673986, 600),
            ], with: try Self.scheduler())
    }

    @Test func `other parameters, a clock that goes backwards, gaps of years`() throws {
        let scheduler = try Self.scheduler(Self.other, retention: 0.85)
        follow(
            [
                (0, .easy, .review, nil, 15.7, 3.296251071673378, 2_246_400),
                (1_728_000, .good, .review, nil, 66.18410360480803, 3.296251071673378, 9_504_000),
                (3600, .again, .relearning, 0, 19.55432083448819, 4.858373544171888, 600),
                (60, .hard, .relearning, 0, 19.55432083448819, 5.426187706008735, 900),
                (34_560_000, .good, .review, nil, 267.34201775728064, 5.383588973322027, 38_448_000),
                (604_800_000, .again, .relearning, 0, 23.11149324959303, 6.417568571416726, 600),
            ], with: scheduler)
        follow(
            [
                (0, .hard, .learning, 0, 1.1, 6.50106769138145, 330),
                (330, .hard, .learning, 0, 1.1, 6.844635849967, 330),
                (700, .good, .learning, 1, 1.3307985316782107, 6.773668154401127, 600),
                (172_805, .good, .review, nil, 4.957221524332562, 6.704119812746572, 691_200),
                (-4000, .good, .review, nil, 5.159093400658947, 6.635962437925108, 777_600),
                (172_799, .easy, .review, nil, 10.615745403918863, 6.177220456423214, 1_555_200),
            ], with: scheduler)
    }

    @Test(arguments: [
        ("", "10m", Rating.again, CardSchedule.State.review, nil as Int?, 86_400),
        ("", "10m", .good, .review, nil, 172_800),
        ("5m", "10m", .hard, .learning, 0, 450), ("5m", "10m", .good, .review, nil, 172_800),
        ("61s", "", .hard, .learning, 0, 91), ("1m 10m 1d", "", .hard, .learning, 0, 330),
        ("1m 10m 1d", "", .good, .learning, 1, 600), ("1m 10m 1d", "", .easy, .review, nil, 691_200),
    ])
    func `the first grade leads to a step or to review`(
        learning: String, relearning: String, rating: Rating, state: CardSchedule.State, step: Int?, wait: Int
    ) throws {
        let scheduler = try Self.scheduler(learning: learning, relearning: relearning)
        let outcome = scheduler.review(CardSchedule(newCard: "c", created: Self.start), rating, at: Self.start)
        #expect(outcome.retrievability == nil)
        #expect(outcome.schedule.state == state && outcome.schedule.step == step)
        #expect(outcome.schedule.due.seconds - Self.start.seconds == wait)
    }

    @Test func `reviews and lapses are counted`() throws {
        let scheduler = try Self.scheduler()
        let ratings: [Rating] = [.again, .easy, .again, .again, .good, .again]
        let log = ratings.enumerated().map { Review(at: Self.start.adding(days: 3 * $0.offset), $0.element) }
        let card = scheduler.replay(log, of: "c", created: Self.start)
        #expect(card.reps == 6)
        #expect(card.lapses == 2)
        #expect(card.state == .relearning)
    }

    @Test func `the maximum interval holds, however large it is`() throws {
        for maximum in [1, 30, 36_500, .max] {
            let scheduler = try Self.scheduler(maximum: maximum, fuzz: true)
            var card = CardSchedule(newCard: "c", created: Self.start)
            for _ in 0..<60 {
                card = scheduler.review(card, .easy, at: min(card.due, Timestamp(32_000_000_000))).schedule
                let days = scheduler.days.days(from: try #require(card.lastReview), to: card.due)
                #expect(days >= 1 && days <= maximum)
                #expect(card.due <= .latest)
            }
        }
    }

    @Test func `a review by study day is due from the first hour of its day`() throws {
        let calendar = StudyCalendar(fixedOffset: 7200)
        let scheduler = try Self.scheduler(days: .studyDays(calendar))
        // 2025-03-01 22:00 local, then the evening after at 21:30.
        let evening = try #require(Timestamp(iso8601: "2025-03-01T22:00:00+02:00"))
        var card = scheduler.review(CardSchedule(newCard: "c", created: evening), .good, at: evening).schedule
        #expect(card.due == evening.adding(seconds: 600))
        card = scheduler.review(card, .good, at: card.due).schedule
        #expect(card.due == Timestamp(iso8601: "2025-03-03T04:00:00+02:00"))
        let earlier = try #require(Timestamp(iso8601: "2025-03-03T21:30:00+02:00"))
        let outcome = scheduler.review(card, .good, at: earlier)
        #expect(close(outcome.retrievability ?? 0, scheduler.model.retrievability(stability: 2.3065, days: 2)))
        #expect(outcome.schedule.due > earlier)
    }
}
