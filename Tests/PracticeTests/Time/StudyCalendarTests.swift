import Practice
import Testing

@Suite struct StudyCalendarTests {
    /// Clocks of a zone: `standard` seconds ahead of UTC, and `summer` ahead between the two instants.
    private static func zone(
        _ standard: Int, _ summer: Int, _ from: String, _ to: String
    ) -> @Sendable (Timestamp) -> Int {
        let from = Timestamp(iso8601: from) ?? Timestamp(0)
        let to = Timestamp(iso8601: to) ?? Timestamp(0)
        return { $0 >= from && $0 < to ? summer : standard }
    }

    private static let berlin = zone(3600, 7200, "2025-03-30T01:00:00Z", "2025-10-26T01:00:00Z")
    private static let newYork = zone(-18_000, -14_400, "2025-03-09T07:00:00Z", "2025-11-02T06:00:00Z")

    @Test(arguments: [
        // Midnight does not change the day, the rollover does.
        ("2025-06-01T23:59:59Z", 0, "2025-06-01"), ("2025-06-02T00:00:00Z", 0, "2025-06-01"),
        ("2025-06-02T03:59:59Z", 0, "2025-06-01"), ("2025-06-02T04:00:00Z", 0, "2025-06-02"),
        // The same instant elsewhere.
        ("2025-06-02T03:59:59Z", 3600, "2025-06-02"), ("2025-06-02T04:00:00Z", -36_000, "2025-06-01"),
        ("2025-06-01T13:59:59Z", 50_400, "2025-06-01"), ("2025-06-01T14:00:00Z", 50_400, "2025-06-02"),
        ("2025-06-01T22:29:59Z", 19_800, "2025-06-01"), ("2025-06-01T22:30:00Z", 19_800, "2025-06-02"),
        ("1969-12-31T03:59:59Z", 0, "1969-12-30"),
    ])
    func `an instant lies in the day of its local clock`(time: String, offset: Int, date: String) throws {
        let calendar = StudyCalendar(fixedOffset: offset)
        let instant = try #require(Timestamp(iso8601: time))
        let day = calendar.day(of: instant)
        #expect(day.date.description == date)
        #expect(calendar.start(of: day) <= instant)
        #expect(calendar.start(of: day.adding(1)) > instant)
    }

    @Test(arguments: [
        // Into summer time in Berlin: the day of 29 March has 23 hours.
        ("2025-03-29T04:00:00+01:00", "2025-03-29"), ("2025-03-30T01:59:59+01:00", "2025-03-29"),
        ("2025-03-30T03:00:00+02:00", "2025-03-29"), ("2025-03-30T03:59:59+02:00", "2025-03-29"),
        ("2025-03-30T04:00:00+02:00", "2025-03-30"),
        // And out of it: that of 25 October has 25.
        ("2025-10-26T02:30:00+02:00", "2025-10-25"), ("2025-10-26T02:30:00+01:00", "2025-10-25"),
        ("2025-10-26T03:59:59+01:00", "2025-10-25"), ("2025-10-26T04:00:00+01:00", "2025-10-26"),
    ])
    func `days are shorter and longer where the clocks change`(time: String, date: String) throws {
        let calendar = StudyCalendar(offset: Self.berlin)
        let instant = try #require(Timestamp(iso8601: time))
        #expect(calendar.day(of: instant).date.description == date)
    }

    @Test func `a rollover that the clocks skip comes at the change, one that comes twice counts once`() throws {
        let calendar = StudyCalendar(rollover: 2 * 3600 + 1800, offset: Self.berlin)
        let skipped = try #require(Timestamp(iso8601: "2025-03-30T01:00:00Z"))
        #expect(calendar.start(of: calendar.day(of: skipped)) == skipped)
        #expect(calendar.day(of: skipped).date.description == "2025-03-30")
        #expect(calendar.day(of: Timestamp(skipped.seconds - 1)).date.description == "2025-03-29")
        for (time, date) in [
            ("2025-10-26T02:29:59+02:00", "2025-10-25"), ("2025-10-26T02:30:00+02:00", "2025-10-26"),
            ("2025-10-26T02:00:00+01:00", "2025-10-26"), ("2025-10-26T02:29:59+01:00", "2025-10-26"),
            ("2025-10-26T02:30:00+01:00", "2025-10-26"),
        ] {
            let instant = try #require(Timestamp(iso8601: time))
            #expect(calendar.day(of: instant).date.description == date, "\(time)")
        }
    }

    @Test(arguments: [0, 1800, 7200, 9000, 14_400, 86_399])
    func `days follow one another without a gap`(rollover: Int) throws {
        for offset in [Self.berlin, Self.newYork] {
            let calendar = StudyCalendar(rollover: rollover, offset: offset)
            var instant = try #require(Timestamp(iso8601: "2025-01-01T00:00:00Z"))
            var day = calendar.day(of: instant)
            while instant.seconds < 1_767_225_600 {
                instant = instant.adding(seconds: 1799)
                let next = calendar.day(of: instant)
                #expect(next == day || next == day.adding(1))
                #expect(calendar.start(of: next) <= instant && instant < calendar.start(of: next.adding(1)))
                if next != day { #expect(calendar.day(of: Timestamp(calendar.start(of: next).seconds - 1)) == day) }
                day = next
            }
        }
    }

    @Test(arguments: [
        ("2025-06-01T22:00:00+02:00", "2025-06-02T21:30:00+02:00", 1, 0),
        ("2025-06-01T23:59:00+02:00", "2025-06-02T00:01:00+02:00", 0, 0),
        ("2025-06-02T03:59:00+02:00", "2025-06-02T04:01:00+02:00", 1, 0),
        ("2025-03-29T22:00:00+01:00", "2025-03-30T22:00:00+02:00", 1, 0),
        ("2025-10-25T22:00:00+02:00", "2025-10-26T22:00:00+01:00", 1, 1),
        ("2025-06-03T12:00:00+02:00", "2025-06-01T12:00:00+02:00", -2, -2),
    ])
    func `days between two reviews`(first: String, second: String, byStudyDay: Int, byBlocks: Int) throws {
        let (first, second) = try (#require(Timestamp(iso8601: first)), #require(Timestamp(iso8601: second)))
        let studyDays = DayCounting.studyDays(StudyCalendar(offset: Self.berlin))
        #expect(studyDays.days(from: first, to: second) == byStudyDay)
        #expect(DayCounting.blocksOf24Hours.days(from: first, to: second) == byBlocks)
    }

    @Test func `a card is due when its day begins, and long steps end with a day`() throws {
        let days = DayCounting.studyDays(StudyCalendar(offset: Self.berlin))
        let evening = try #require(Timestamp(iso8601: "2025-03-29T22:00:00+01:00"))
        #expect(days.due(1, daysAfter: evening) == Timestamp(iso8601: "2025-03-30T04:00:00+02:00"))
        #expect(days.end(ofStep: 600, from: evening) == evening.adding(seconds: 600))
        #expect(days.end(ofStep: 86_400, from: evening) == Timestamp(iso8601: "2025-03-30T04:00:00+02:00"))
        #expect(days.due(3_000_000, daysAfter: evening) == .latest)
    }

    @Test func `weekdays count from Monday`() {
        #expect(StudyDay(0).weekday == 3)
        #expect(StudyDay(4).weekday == 0)
        #expect(StudyDay(-4).weekday == 6)
    }
}
