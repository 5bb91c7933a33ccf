/// How days between reviews are counted.
package enum DayCounting: Sendable {
    /// In blocks of 24 hours, as the reference implementation does: 23 h 59 min is 0, 24 h is 1.
    case blocksOf24Hours
    /// By study day: yesterday is one day ago at whatever hour, and a card is due from the first hour of its day.
    case studyDays(StudyCalendar)

    /// Whole days from `earlier` to `later`; 0 or negative where `later` is not on a later day.
    package func days(from earlier: Timestamp, to later: Timestamp) -> Int {
        switch self {
        case .blocksOf24Hours: (later.seconds - earlier.seconds).floorDivided(by: Timestamp.secondsPerDay)
        case .studyDays(let calendar): calendar.day(of: earlier).distance(to: calendar.day(of: later))
        }
    }

    /// When a card planned at `instant` for `days` days later is due.
    package func due(_ days: Int, daysAfter instant: Timestamp) -> Timestamp {
        switch self {
        case .blocksOf24Hours: return instant.adding(days: days)
        case .studyDays(let calendar):
            let start = calendar.start(of: calendar.day(of: instant).adding(min(days, 3_000_000)))
            return min(start, .latest)
        }
    }

    /// When a step of `seconds` that begins at `instant` is over: by study day, a step of a day or more ends
    /// with the beginning of a day.
    package func end(ofStep seconds: Int, from instant: Timestamp) -> Timestamp {
        switch self {
        case .studyDays where seconds >= Timestamp.secondsPerDay:
            due(seconds / Timestamp.secondsPerDay, daysAfter: instant)
        case .studyDays, .blocksOf24Hours: instant.adding(seconds: seconds)
        }
    }
}
