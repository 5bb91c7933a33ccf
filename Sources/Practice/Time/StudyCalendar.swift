/// Tells in which study day an instant lies, and when a study day begins, in one time zone.
///
/// Days never run backwards: where the clock is set back over the rollover, the day has begun at the
/// first of the two; where it is set forward over it, the day begins at the change.
package struct StudyCalendar: Sendable {
    /// Seconds after local midnight at which a new day begins: 0..<86,400.
    package let rollover: Int
    /// Seconds that local clocks are ahead of UTC at an instant.
    private let offset: @Sendable (Timestamp) -> Int

    /// 04:00, when even those who study late have gone to bed.
    package static let defaultRollover = 4 * 3600

    package init(rollover: Int = defaultRollover, offset: @escaping @Sendable (Timestamp) -> Int) {
        self.rollover = rollover
        self.offset = offset
    }

    /// A calendar whose local clocks are always `offset` seconds ahead of UTC.
    package init(rollover: Int = defaultRollover, fixedOffset: Int = 0) {
        self.init(rollover: rollover) { _ in fixedOffset }
    }

    /// The study day in which `instant` lies.
    package func day(of instant: Timestamp) -> StudyDay {
        let ahead = offset(instant)
        let day = StudyDay((instant.seconds + ahead - rollover).floorDivided(by: Timestamp.secondsPerDay))
        // Within a day after the clocks went back, the next rollover may have passed already.
        guard ahead < offset(Timestamp(instant.seconds - Timestamp.secondsPerDay)) else { return day }
        return start(of: day.adding(1)) <= instant ? day.adding(1) : day
    }

    /// The first instant of a study day: the earliest at which local clocks show its date at the rollover or later.
    package func start(of day: StudyDay) -> Timestamp {
        let local = day.number * Timestamp.secondsPerDay + rollover
        let before = offset(Timestamp(local - Timestamp.secondsPerDay))
        let after = offset(Timestamp(local + Timestamp.secondsPerDay))
        let earlier = Timestamp(local - before)
        if offset(earlier) == before { return earlier }
        let later = Timestamp(local - after)
        if offset(later) == after { return later }
        // The clocks skip the rollover: find the change between the two.
        var (low, high) = (later.seconds, earlier.seconds)
        while low + 1 < high {
            let middle = low + (high - low) / 2
            if offset(Timestamp(middle)) == before { low = middle } else { high = middle }
        }
        return Timestamp(high)
    }
}
